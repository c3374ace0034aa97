package io.framewise.model.framework;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import java.util.List;
import org.immutables.value.Value;

/** A scenario that a framework suits, and why. */
@Value.Immutable
@ModelStyle
public interface Suitability {
    /** {@return the scenario} */
    ScenarioId scenario();

    /** {@return the reason} */
    String text();

    /** {@return the sources that show it} */
    List<SourceId> evidence();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Suitability}; not safe for use by several threads. */
    final class Builder extends ImmutableSuitability.Builder {
        Builder() {}
    }
}
