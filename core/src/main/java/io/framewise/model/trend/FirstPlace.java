package io.framewise.model.trend;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import org.immutables.value.Value;

/** The share of one framework among those asked for, and how probable it is that it will be first. */
@Value.Immutable
@ModelStyle
public interface FirstPlace {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return its share of the sum of all in the last month that all have, from 0 to 1} */
    double share();

    /** {@return the probability that it has the largest share at the horizon, from 0.02 to 0.98} */
    double probability();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FirstPlace}; not safe for use by several threads. */
    final class Builder extends ImmutableFirstPlace.Builder {
        Builder() {}
    }
}
