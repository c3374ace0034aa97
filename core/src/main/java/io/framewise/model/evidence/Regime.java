package io.framewise.model.evidence;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The method and conditions under which values are comparable. Values of two regimes are never put into one column,
 * series or ratio.
 */
@Value.Immutable
@ModelStyle
public interface Regime {
    /** {@return the identifier} */
    RegimeId id();

    /** {@return the source whose method it is} */
    SourceId source();

    /** {@return the condition that a user recognises} */
    FamilyId family();

    /** {@return the conditions in words} */
    String title();

    /** {@return the first date} */
    LocalDate begins();

    /** {@return the last date} */
    LocalDate ends();

    /** {@return whether its values can be compared at all} */
    @Value.Default
    default boolean comparable() {
        return true;
    }

    /** {@return why the method was given up; then it counts only up to a year after its end} */
    Optional<String> abandoned();

    /** {@return the dates of its runs, ascending} */
    List<LocalDate> runs();

    /** {@return the conditions by name} */
    @Value.NaturalOrder
    SortedMap<String, String> conditions();

    /** {@return the fixed panel from which the yardsticks are made} */
    List<FrameworkId> panel();

    /** {@return how the yardsticks are made, and why so} */
    Optional<String> why();

    /** {@return the constants, one for each metric and number of connections} */
    List<Yardstick> yardsticks();

    /** {@return runs that do not belong} */
    List<Exclusion> excludes();

    /** {@return what a reader must know} */
    Optional<String> note();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (ends().isBefore(begins())) {
            throw new InvalidModelException(
                    "The regime (%s) ends (%s) before it begins (%s).".formatted(id(), ends(), begins()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Regime}; not safe for use by several threads. */
    final class Builder extends ImmutableRegime.Builder {
        Builder() {}
    }
}
