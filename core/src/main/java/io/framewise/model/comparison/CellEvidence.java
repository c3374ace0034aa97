package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.RegimeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What one regime, or one figure, says in a cell. */
@Value.Immutable
@ModelStyle
public interface CellEvidence {
    /** {@return the regime, where there is one} */
    Optional<RegimeId> regime();

    /** {@return the definition it feeds} */
    Optional<DefinitionId> definition();

    /** {@return the centre, in the criterion's unit (an index where there is a yardstick)} */
    double quantity();

    /** {@return the centre in the metric's unit, where that differs} */
    OptionalDouble raw();

    /** {@return the unit of {@link #raw()}} */
    String rawUnit();

    /** {@return the standard deviation used, on the scale of the value function} */
    OptionalDouble deviation();

    /** {@return how many runs or facts stand behind it} */
    int runs();

    /** {@return the newest date} */
    LocalDate observedOn();

    /** {@return the same in words} */
    String text();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CellEvidence}; not safe for use by several threads. */
    final class Builder extends ImmutableCellEvidence.Builder {
        Builder() {}
    }
}
