package io.framewise.model.scenario;

import io.framewise.error.InvalidModelException;
import io.framewise.error.Location;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.origin.Origin;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What a framework is chosen for: criteria with weights, conditions, requirements and a horizon. */
@Value.Immutable
@ModelStyle
public interface Scenario extends WithScenario {
    /** {@return the identifier} */
    ScenarioId id();

    /** {@return the name for readers} */
    String title();

    /** {@return what is to be built} */
    String purpose();

    /** {@return the scenario that it extends} */
    Optional<ScenarioId> parent();

    /** {@return how far ahead the decision looks; zero: as far as the scenario that it extends} */
    Period horizon();

    /** {@return the weight of each regime family; none: equal} */
    @Value.NaturalOrder
    SortedMap<FamilyId, Double> families();

    /** {@return the reason for those weights} */
    Optional<String> familiesWhy();

    /** {@return the importance of the criteria} */
    WeightStatement weights();

    /** {@return what an alternative must have} */
    List<Requirement> requirements();

    /** {@return what is left out when a weighed criterion does not apply to an alternative; none: the criterion} */
    Optional<NotApplicableRule> notApplicable();

    /** {@return what its result does not say} */
    Optional<String> note();

    /** {@return who contributed it; filled in when a plugin is loaded} */
    @Value.Default
    @Value.Auxiliary
    default Origin origin() {
        return Origin.undeclared();
    }

    /** {@return where its files name criteria and families, by identifier; empty when it comes from code} */
    @Value.Auxiliary
    @Value.NaturalOrder
    SortedMap<String, Location> places();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (horizon().isNegative()) {
            throw new InvalidModelException(
                    "The horizon (%s) of scenario (%s) must not be negative.".formatted(horizon(), id()));
        }
        families().forEach((family, weight) -> {
            if (!(weight >= 0) || !Double.isFinite(weight)) {
                throw new InvalidModelException(
                        "The weight (%s) of family (%s) must be at least 0.".formatted(weight, family));
            }
        });
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Scenario}; not safe for use by several threads. */
    final class Builder extends ImmutableScenario.Builder {
        Builder() {}
    }
}
