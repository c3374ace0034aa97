package io.framewise.model.scenario;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** A closed interval of points. */
@Value.Immutable
@ModelStyle
public interface Range {
    /** {@return the lower end, at least 0} */
    double low();

    /** {@return the upper end, at least {@link #low()}} */
    double high();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(low() >= 0 && low() <= high()) || !Double.isFinite(high())) {
            throw new InvalidModelException("The range [%s, %s] must ascend from at least 0.".formatted(low(), high()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Range}; not safe for use by several threads. */
    final class Builder extends ImmutableRange.Builder {
        Builder() {}
    }
}
