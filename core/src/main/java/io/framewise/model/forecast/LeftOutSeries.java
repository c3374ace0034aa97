package io.framewise.model.forecast;

import io.framewise.error.Issue;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A series that could not be answered about, while others could. */
@Value.Immutable
@ModelStyle
public interface LeftOutSeries {
    /** {@return its name} */
    String name();

    /** {@return why, with the place in the file where that is known} */
    Issue issue();

    /** {@return why, as a sentence} */
    default String reason() {
        return issue().message();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeftOutSeries}; not safe for use by several threads. */
    final class Builder extends ImmutableLeftOutSeries.Builder {
        Builder() {}
    }
}
