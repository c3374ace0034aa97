package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.scenario.WeightOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RequestsTest {

    private static World world() {
        return new World()
                .framework("flask")
                .criterion(Criteria.simple("size"))
                .criterion(Criteria.simple("age"))
                .weighs(Map.of("size", 75.0, "age", 25.0))
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .fact("a", "size", 1)
                .fact("b", "size", 0);
    }

    private static Issue rejected(UnaryOperator<ComparisonRequest.Builder> change) {
        return assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> world().compare(change))
                .actual()
                .issues()
                .get(0);
    }

    @Test
    void an_unknown_framework_is_named_with_what_may_have_been_meant() {
        Issue issue = rejected(request -> request.addFrameworks(FrameworkId.of("flaks")));

        assertThat(issue.code()).isEqualTo(ErrorCode.UNKNOWN_ID);
        assertThat(issue.message()).isEqualTo("There is no framework (flaks).");
        assertThat(issue.hint().orElseThrow()).contains("flask");
    }

    @Test
    void what_resembles_nothing_is_answered_with_what_there_is() {
        assertThat(rejected(request -> request.scenario(ScenarioId.of("nothing-like-it")))
                        .hint()
                        .orElseThrow())
                .contains("Known: test");
    }

    @Test
    void an_unknown_scenario_criterion_family_or_source_is_rejected() {
        assertThat(rejected(request -> request.scenario(ScenarioId.of("tset"))).toString())
                .contains("no scenario (tset)")
                .contains("test");
        assertThat(rejected(request -> request.putWeight(CriterionId.of("sizes"), 1))
                        .toString())
                .contains("no criterion (sizes)")
                .contains("size");
        assertThat(rejected(request -> request.putFamily(FamilyId.of("reuse-it"), 1))
                        .toString())
                .contains("no regime family (reuse-it)")
                .contains("reuse");
        assertThat(rejected(request -> request.addWithout("group-z")).toString())
                .contains("no source (group-z)")
                .contains("group-s");
    }

    @Test
    void one_framework_or_the_same_twice_is_no_comparison() {
        for (List<String> names : List.of(List.of("a"), List.of("a", "a"))) {
            assertThat(rejected(request -> request.frameworks(
                                    names.stream().map(FrameworkId::of).toList()))
                            .toString())
                    .contains("at least two different frameworks")
                    .contains("Known: a, b, flask");
        }
    }

    @Test
    void draws_have_bounds() {
        for (int draws : new int[] {0, 99, 200_001}) {
            assertThat(rejected(request -> request.draws(draws)).message())
                    .contains("(" + draws + ")")
                    .contains("(100)")
                    .contains("(200000)");
        }
        assertThat(world().compare(request -> request.draws(100)).provenance().draws())
                .isEqualTo(100);
    }

    @Test
    void weights_must_not_be_negative_nor_all_zero() {
        assertThat(rejected(request -> request.putWeight(CriterionId.of("size"), -1))
                        .message())
                .contains("criterion (size) must be a finite number of at least 0");
        assertThat(rejected(request ->
                                request.putWeight(CriterionId.of("size"), 0).putWeight(CriterionId.of("age"), 0))
                        .message())
                .contains("above 0");
        assertThat(rejected(request -> request.putFamily(FamilyId.of("reuse"), -1))
                        .message())
                .contains("family (reuse) must be a finite number of at least 0");
        assertThat(rejected(request -> request.putFamily(FamilyId.of("reuse"), 0))
                        .message())
                .contains("At least one regime family needs a weight above 0");
    }

    @Test
    void what_is_no_number_is_no_weight() {
        for (double weight : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(rejected(request -> request.putWeight(CriterionId.of("size"), weight))
                            .message())
                    .isEqualTo(
                            "The weight (" + weight + ") of criterion (size) must be a finite number of at least 0.");
        }
    }

    @Test
    void a_date_lies_within_reason() {
        for (LocalDate date : new LocalDate[] {LocalDate.of(1969, 12, 31), LocalDate.of(2200, 1, 1)}) {
            assertThat(rejected(request -> request.asOf(date)).message())
                    .isEqualTo("The date (" + date + ") must lie between (1970-01-01) and (2199-12-31).");
        }
    }

    @Test
    void a_weight_in_the_request_replaces_the_points_of_the_scenario() {
        Comparison answer = world().compare(request -> request.putWeight(CriterionId.of("size"), 25));

        assertThat(World.criterion(answer, "size").points()).isEqualTo(25);
        assertThat(World.criterion(answer, "size").weight()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void single_points_cannot_be_replaced_where_a_scenario_states_none() {
        World ordered = new World()
                .criterion(Criteria.simple("size"))
                .scenario(World.scenarioOf(
                        WeightOrder.builder().addOrder(CriterionId.of("size")).build()));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> ordered.compare(request -> request.putWeight(CriterionId.of("size"), 1)))
                .withMessageContaining("does not state points");
    }

    @Test
    void an_empty_catalog_says_what_to_add() {
        ComparisonEngine engine = new ComparisonEngine(io.framewise.catalog.Catalog.of(List.of()), List.of());
        ComparisonRequest request = ComparisonRequest.builder()
                .addFrameworks(FrameworkId.of("a"), FrameworkId.of("b"))
                .scenario(ScenarioId.of("test"))
                .build();

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> engine.compare(request))
                .withMessageContaining("No frameworks on the class path")
                .withMessageContaining("io.framewise:framewise");
    }

    @Test
    void the_order_of_frameworks_in_a_request_never_shows() {
        Comparison one = world().compare(request ->
                request.frameworks(List.of(FrameworkId.of("b"), FrameworkId.of("flask"), FrameworkId.of("a"))));
        Comparison other = world().compare(request ->
                request.frameworks(List.of(FrameworkId.of("a"), FrameworkId.of("b"), FrameworkId.of("flask"))));

        assertThat(one.ranking()).isEqualTo(other.ranking());
        assertThat(one.criteria()).isEqualTo(other.criteria());
        assertThat(one.verdict()).isEqualTo(other.verdict());
    }
}
