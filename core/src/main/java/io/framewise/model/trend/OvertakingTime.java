package io.framewise.model.trend;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** When the one behind will be ahead for the first time, in months from the last one that both have. */
@Value.Immutable
@ModelStyle
public interface OvertakingTime {
    /** {@return the framework that leads now} */
    FrameworkId leader();

    /** {@return the framework that follows now} */
    FrameworkId follower();

    /** {@return how far was looked} */
    int months();

    /** {@return the share of paths on which it happens by then} */
    double within();

    /** {@return by when it happens on a tenth of all paths, where it does} */
    OptionalInt early();

    /** {@return by when it happens on half of all paths, where it does} */
    OptionalInt median();

    /** {@return by when it happens on nine tenths of all paths, where it does} */
    OptionalInt late();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OvertakingTime}; not safe for use by several threads. */
    final class Builder extends ImmutableOvertakingTime.Builder {
        Builder() {}
    }
}
