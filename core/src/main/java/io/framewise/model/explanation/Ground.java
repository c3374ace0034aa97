package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.Citation;
import java.util.List;
import org.immutables.value.Value;

/** What one regime, or one figure, says of one alternative, with everything observed that it comes from. */
@Value.Immutable
@ModelStyle
public interface Ground {
    /** {@return the numbers} */
    CellEvidence evidence();

    /** {@return the same in a sentence, with the regime where there is one} */
    String text();

    /** {@return what was observed, in a sentence; empty when a plugin derived it from what it does not say} */
    String observedText();

    /** {@return everything observed that counts here, by date} */
    List<Observed> observed();

    /** {@return labels of {@link Citation}s} */
    List<String> citations();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Ground}; not safe for use by several threads. */
    final class Builder extends ImmutableGround.Builder {
        Builder() {}
    }
}
