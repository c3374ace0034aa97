package io.framewise.engine;

import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;

/** Criteria and regimes for tiny catalogs. Unless a test says otherwise nothing ages. */
final class Criteria {
    static final ValueFunction UNIT = ValueFunction.between(Scale.LINEAR, 0, 1);

    private Criteria() {}

    /** A criterion of one definition, high quality, whose evidence never ages. */
    static Criterion.Builder criterion(String id, Derivation derivation, ValueFunction value) {
        return bare(id).addDefinitions(definition("only", 1, derivation, value).build());
    }

    /** A criterion whose value is the metric of its own name between 0 and 1. */
    static Criterion.Builder simple(String id) {
        return criterion(id, metric(id), UNIT);
    }

    static Criterion.Builder bare(String id) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .title(id)
                .question("How much " + id + "?")
                .group("test")
                .direction(Direction.MAXIMIZE)
                .unit("x")
                .quality(Quality.HIGH)
                .staleness(Staleness.builder().fresh(Period.ofYears(100)).tau(0).build())
                .origin(World.ORIGIN);
    }

    static Staleness stale(Period fresh, double tau, Period expires) {
        return Staleness.builder().fresh(fresh).tau(tau).expires(expires).build();
    }

    static Definition.Builder definition(String id, double weight, Derivation derivation, ValueFunction value) {
        return Definition.builder()
                .id(DefinitionId.of(id))
                .weight(weight)
                .derivation(derivation)
                .value(value);
    }

    static MetricDerivation metric(String id) {
        return MetricDerivation.builder().metric(MetricId.of(id)).build();
    }

    static MetricDerivation metric(String id, int connections) {
        return MetricDerivation.builder()
                .metric(MetricId.of(id))
                .connections(OptionalInt.of(connections))
                .build();
    }

    /** A logarithmic value function from exp(-half) to exp(half), whose middle is 1: v = 1/2 + ln(q) / (2 half). */
    static ValueFunction logarithmic(double half) {
        return ValueFunction.between(Scale.LOG, Math.exp(-half), Math.exp(half));
    }

    /** A regime of 2025 with four runs and the yardstick 1 for a metric. */
    static Regime.Builder regime(String id, String family, String metric) {
        return bareRegime(id, family).addYardsticks(yardstick(metric, 1).build());
    }

    static Regime.Builder bareRegime(String id, String family) {
        return Regime.builder()
                .id(RegimeId.of(id))
                .source(SourceId.of("s"))
                .family(FamilyId.of(family))
                .title(id)
                .begins(LocalDate.of(2025, 1, 1))
                .ends(LocalDate.of(2025, 12, 31))
                .addRuns(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 4, 1),
                        LocalDate.of(2025, 8, 1),
                        LocalDate.of(2025, 12, 31))
                .origin(World.ORIGIN);
    }

    static Yardstick.Builder yardstick(String metric, double value) {
        return Yardstick.builder()
                .metric(MetricId.of(metric))
                .value(value)
                .unit("x")
                .pooledDeviation(0.15)
                .priorDeviation(0.8);
    }
}
