package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import java.util.SortedMap;
import org.immutables.value.Value;

/** One sentence about how far an answer holds, and the numbers that it stands on. */
@Value.Immutable
@ModelStyle
public interface HeldFinding {
    /** {@return the sentence} */
    String text();

    /** {@return the numbers behind it by name} */
    @Value.NaturalOrder
    SortedMap<String, Double> figures();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HeldFinding}; not safe for use by several threads. */
    final class Builder extends ImmutableHeldFinding.Builder {
        Builder() {}
    }
}
