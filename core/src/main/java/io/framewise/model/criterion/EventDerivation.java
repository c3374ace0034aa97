package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import java.time.Period;
import java.util.Optional;
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

    /** {@return what is expected of a proportion before any event; none: a half} */
    Optional<ProportionPrior> prior();

    /** {@return the version of {@link EventStatistic#REACHED}} */
    Optional<String> version();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EventDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableEventDerivation.Builder {
        Builder() {}
    }
}
