package io.framewise.model.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.error.IncompleteModelException;
import io.framewise.error.InvalidModelException;
import io.framewise.error.Location;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.origin.Origin;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionChecksTest {
    private final Origin origin =
            Origin.of(PackId.of("org.example"), "2026.04", Location.of("criteria/footprint.yaml", 1, 1));
    private final Staleness staleness =
            Staleness.builder().fresh(Period.ofYears(1)).tau(0.3).build();
    private final Definition definition = Definition.builder()
            .id(DefinitionId.of("all"))
            .derivation(
                    MetricDerivation.builder().metric(MetricId.of("footprint")).build())
            .value(ValueFunction.between(Scale.LOG, 100, 1))
            .build();

    private Criterion.Builder criterion() {
        return Criterion.builder()
                .id(CriterionId.of("footprint"))
                .title("Footprint")
                .question("How much comes along?")
                .group("size")
                .direction(Direction.MINIMIZE)
                .unit("packages")
                .quality(Quality.HIGH)
                .staleness(staleness)
                .origin(origin);
    }

    @Test
    void a_criterion_may_be_weighted_and_may_have_any_value_unless_it_says_otherwise() {
        Criterion criterion = criterion().addDefinitions(definition).build();
        assertThat(criterion.weighted()).isTrue();
        assertThat(criterion.priorLow()).isZero();
        assertThat(criterion.priorHigh()).isEqualTo(1);
        assertThat(criterion.definitions()).containsExactly(definition);
    }

    @Test
    void where_a_criterion_comes_from_is_not_part_of_what_it_is() {
        Criterion criterion = criterion().addDefinitions(definition).build();
        assertThat(criterion.withOrigin(Origin.of(PackId.of("org.other"), "2026.05", Location.of("a", 2, 2))))
                .isEqualTo(criterion);
        assertThat(criterion.withTitle("Size")).isNotEqualTo(criterion);
    }

    @Test
    void a_criterion_needs_a_definition() {
        rejected("at least one definition", () -> criterion().build());
    }

    @Test
    void definitions_of_a_criterion_have_different_ids() {
        rejected(
                "The definitions of the criterion (footprint) must have different ids",
                () -> criterion().addDefinitions(definition, definition).build());
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 1", "0, 1.1", "0.6, 0.5", "NaN, 1", "0, NaN"})
    void the_prior_of_a_criterion_lies_between_0_and_1(double low, double high) {
        rejected(
                "must lie in [0, 1]",
                () -> criterion()
                        .addDefinitions(definition)
                        .priorLow(low)
                        .priorHigh(high)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void weights_and_factors_are_positive(double weight) {
        rejected(
                "definition (all) must be positive",
                () -> Definition.builder().from(definition).weight(weight).build());
        rejected(
                "factor",
                () -> MetricDerivation.builder()
                        .metric(MetricId.of("footprint"))
                        .times(weight)
                        .build());
        rejected(
                "weight",
                () -> MixPart.builder()
                        .weight(weight)
                        .derivation(definition.derivation())
                        .value(definition.value())
                        .build());
        rejected(
                "feature (orm) must be positive",
                () -> FeatureShareDerivation.builder()
                        .putFeature(FeatureId.of("orm"), weight)
                        .build());
        rejected(
                "from (min) to (s) must be positive",
                () -> MetricDefinition.builder()
                        .id(MetricId.of("latency"))
                        .title("Latency")
                        .unit("s")
                        .text("Time.")
                        .putConversion("min", weight)
                        .origin(origin)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void the_worth_of_a_feature_level_lies_between_0_and_1(double worth) {
        rejected(
                "must lie in [0, 1]",
                () -> FeatureShareDerivation.builder()
                        .putFeature(FeatureId.of("orm"), 1)
                        .putLevel("extra", worth)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void evidence_does_not_grow_younger(double aging) {
        rejected(
                "at least 0",
                () -> Staleness.builder().from(staleness).tau(aging).build());
        rejected(
                "at least 0",
                () -> Staleness.builder().from(staleness).levelPerYear(aging).build());
        rejected(
                "must not be negative",
                () -> Staleness.builder()
                        .from(staleness)
                        .fresh(Period.ofYears(-1))
                        .build());
        rejected(
                "must not be negative",
                () -> Staleness.builder()
                        .from(staleness)
                        .expires(Period.ofDays(-1))
                        .build());
    }

    @Test
    void the_prior_of_a_share_is_possible_and_worth_four_trials_unless_it_says_otherwise() {
        ProportionPrior fixes = ProportionPrior.builder().mean(0.92).build();
        assertThat(fixes.strength()).isEqualTo(4);
        for (double mean : new double[] {0, 1, Double.NaN}) {
            rejected(
                    "mean in (0, 1)", () -> ProportionPrior.builder().mean(mean).build());
        }
        for (double strength : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            rejected(
                    "positive strength",
                    () -> ProportionPrior.builder()
                            .from(fixes)
                            .strength(strength)
                            .build());
        }
    }

    @Test
    void less_trusted_levels_move_more_often() {
        assertThat(Quality.HIGH.levelMove()).isEqualTo(0.03);
        assertThat(Quality.MEDIUM.levelMove()).isEqualTo(0.10);
        assertThat(Quality.LOW.levelMove()).isEqualTo(0.20);
    }

    @Test
    void a_missing_attribute_is_named() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Criterion.builder()
                        .id(CriterionId.of("footprint"))
                        .title("Footprint")
                        .build())
                .satisfies(e -> assertThat(e.missing())
                        .containsExactly("question", "group", "direction", "unit", "quality", "staleness"));
    }

    private static void rejected(String message, Runnable construction) {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(construction::run)
                .withMessageContaining(message);
    }
}
