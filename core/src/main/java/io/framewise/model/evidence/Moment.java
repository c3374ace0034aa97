package io.framewise.model.evidence;

import io.framewise.meta.ModelStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A date. */
@Value.Immutable
@ModelStyle
public non-sealed interface Moment extends MeasuredValue {
    /** {@return the date} */
    LocalDate date();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Moment}; not safe for use by several threads. */
    final class Builder extends ImmutableMoment.Builder {
        Builder() {}
    }
}
