package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import io.framewise.model.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What is judged: a question, the ways to measure it, and what a quantity is worth. */
@Value.Immutable
@ModelStyle
public interface Criterion extends WithCriterion {
    /** {@return the identifier} */
    CriterionId id();

    /** {@return the name for readers} */
    String title();

    /** {@return the question it answers} */
    String question();

    /** {@return the heading it belongs to} */
    String group();

    /** {@return which way the quantity is better} */
    Direction direction();

    /** {@return the unit of the quantity} */
    String unit();

    /** {@return what it does not measure} */
    Optional<String> caveat();

    /** {@return the ways to measure it, at least one} */
    List<Definition> definitions();

    /** {@return how far it measures what its name says} */
    Quality quality();

    /** {@return how its evidence ages} */
    Staleness staleness();

    /** {@return the lower end of the uniform distribution of the value when nothing is known, in [0, 1]} */
    @Value.Default
    default double priorLow() {
        return 0;
    }

    /** {@return the upper end of that distribution, in [0, 1]} */
    @Value.Default
    default double priorHigh() {
        return 1;
    }

    /** {@return criteria that measure the same thing; a scenario weights only one of them} */
    @Value.NaturalOrder
    SortedSet<CriterionId> redundantWith();

    /** {@return criteria of which this is the mirror image; not weighted together} */
    @Value.NaturalOrder
    SortedSet<CriterionId> mirrors();

    /** {@return what counts for a framework that builds on others; heeded by single figures, of which an add-on states its own part, and by events} */
    @Value.Default
    default AddOnRule addOns() {
        return AddOnRule.OWN;
    }

    /** {@return whether scenarios may weight it, or it is only shown} */
    @Value.Default
    default boolean weighted() {
        return true;
    }

    /** {@return who contributed it; filled in when a plugin is loaded} */
    @Value.Default
    @Value.Auxiliary
    default Origin origin() {
        return Origin.undeclared();
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (definitions().isEmpty()) {
            throw new InvalidModelException("The criterion (%s) needs at least one definition.".formatted(id()));
        }
        if (definitions().stream().map(Definition::id).distinct().count()
                < definitions().size()) {
            throw new InvalidModelException(
                    "The definitions of the criterion (%s) must have different ids.".formatted(id()));
        }
        if (!(priorLow() >= 0 && priorLow() <= priorHigh() && priorHigh() <= 1)) {
            throw new InvalidModelException("The prior [%s, %s] of criterion (%s) must lie in [0, 1]."
                    .formatted(priorLow(), priorHigh(), id()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Criterion}; not safe for use by several threads. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
