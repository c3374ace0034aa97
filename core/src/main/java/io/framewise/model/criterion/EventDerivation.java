package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A statistic of dated events. */
@Value.Immutable
@ModelStyle
public non-sealed interface EventDerivation extends Derivation {
    /** {@return the kind of event, such as {@code releases}} */
    String events();

    /** {@return what is taken from them} */
    EventStatistic statistic();

    /** {@return how far back from the as-of date; without it, all} */
    Optional<Period> window();

    /** {@return the relations that count; none: all} */
    @Value.NaturalOrder
    SortedSet<String> relations();

    /** {@return the wanted outcome of a proportion} */
    Optional<String> outcome();

    /** {@return the outcomes that count as trials of a proportion} */
    @Value.NaturalOrder
    SortedSet<String> among();

    /** {@return the mean of the prior of a proportion, in (0, 1)} */
    OptionalDouble priorMean();

    /** {@return the number of trials that the prior is worth} */
    OptionalDouble priorStrength();

    /** {@return the version of {@link EventStatistic#REACHED}} */
    Optional<String> version();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (priorMean().isPresent() != priorStrength().isPresent()) {
            throw new InvalidModelException("A prior of the events (%s) needs mean and strength.".formatted(events()));
        }
        double mean = priorMean().orElse(0.5);
        double strength = priorStrength().orElse(1);
        if (!(mean > 0 && mean < 1) || !(strength > 0) || !Double.isFinite(strength)) {
            throw new InvalidModelException(
                    "The prior (mean %s, worth %s trials) must have a mean in (0, 1) and a positive strength."
                            .formatted(mean, strength));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EventDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableEventDerivation.Builder {
        Builder() {}
    }
}
