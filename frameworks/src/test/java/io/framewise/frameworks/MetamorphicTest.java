package io.framewise.frameworks;

import static io.framewise.frameworks.Catalogs.FASTAPI;
import static io.framewise.frameworks.Catalogs.FLASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.engine.ComparisonEngine;
import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.Probability;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must happen to the answer when the evidence changes in a known way. */
class MetamorphicTest {
    private static final int DRAWS = 4_000;
    private static final FrameworkId COPY = FrameworkId.of("copy");

    private static Comparison compare(ComparisonEngine engine, String scenario, FrameworkId... frameworks) {
        return engine.compare(Catalogs.request(scenario, frameworks)
                .draws(DRAWS)
                .exploring(false)
                .build());
    }

    @Test
    void a_catalog_put_together_anew_gives_the_same_answer() {
        Comparison anew = compare(Catalogs.builtIn().engine(), "small-project");
        Comparison builtIn = compare(new ComparisonEngine(Catalogs.BUILT_IN, List.of()), "small-project");

        assertThat(Comparison.builder()
                        .from(anew)
                        .provenance(builtIn.provenance())
                        .build())
                .isEqualTo(builtIn);
    }

    /**
     * The names key the random numbers, so each framework draws with the numbers of the other one: the probabilities mirror
     * within their Monte-Carlo error and not exactly.
     */
    @Test
    void with_the_evidence_of_two_frameworks_swapped_the_probabilities_mirror() {
        ComparisonEngine plain = Catalogs.builtIn().engine();
        FrameworkEvidence ofFastapi = Catalogs.BUILT_IN.evidence(FASTAPI);
        ComparisonEngine swapped = Catalogs.builtIn()
                .evidence(FASTAPI, known -> Catalogs.about(FASTAPI, Catalogs.BUILT_IN.evidence(FLASK)))
                .evidence(FLASK, known -> Catalogs.about(FLASK, ofFastapi))
                .engine();

        for (String scenario : Catalogs.scenarios()) {
            Probability[] before = Catalogs.outcome(compare(plain, scenario));
            Probability[] after = Catalogs.outcome(compare(swapped, scenario));
            for (int i = 0; i < 3; i++) {
                assertClose(scenario, before[i], after[2 - i]);
            }
        }
    }

    /** Equal within three standard errors of the difference of two independent shares. */
    private static void assertClose(String what, Probability one, Probability other) {
        double error = Math.sqrt(one.standardError() * one.standardError()
                + other.standardError() * other.standardError()
                + 1.0 / DRAWS / DRAWS);
        assertThat(one.value()).as(what).isCloseTo(other.value(), within(3 * error));
    }

    @Test
    void a_deleted_fact_takes_its_sentence_its_citation_and_its_contribution_with_it() {
        Comparison before = compare(Catalogs.builtIn().engine(), "small-project");
        Comparison after = compare(
                Catalogs.builtIn()
                        .measurements(
                                FLASK,
                                all -> all.filter(one -> !one.metric().value().equals("documentation-words")))
                        .engine(),
                "small-project");
        CriterionCell there = cell(before, "documentation-size");
        CriterionCell gone = cell(after, "documentation-size");

        assertThat(there.state()).isEqualTo(CellState.KNOWN);
        assertThat(there.evidence()).hasSize(1);
        assertThat(citing(before, "flask/documentation-words")).hasSize(1);
        assertThat(gone.state()).isEqualTo(CellState.UNKNOWN);
        assertThat(gone.evidence()).isEmpty();
        assertThat(gone.citations()).isEmpty();
        assertThat(gone.figure()).isEmpty();
        assertThat(citing(after, "flask/documentation-words")).isEmpty();
        // what is left of its contribution is that of a cell drawn at random
        assertThat(gone.value()).isCloseTo(0.5, within(0.02));
        assertThat(Catalogs.cell(Catalogs.criterion(after, "documentation-size"), FASTAPI)
                        .value())
                .isEqualTo(Catalogs.cell(Catalogs.criterion(before, "documentation-size"), FASTAPI)
                        .value());
    }

    private static CriterionCell cell(Comparison answer, String criterion) {
        return Catalogs.cell(Catalogs.criterion(answer, criterion), FLASK);
    }

    private static List<Citation> citing(Comparison answer, String measurement) {
        return answer.citations().stream()
                .filter(citation -> citation.measurements().contains(measurement))
                .toList();
    }

    @Test
    void deleted_runs_of_a_regime_take_nothing_but_their_own_sentence_with_them() {
        String regime = "the-benchmarker.r6";
        Comparison before = compare(Catalogs.builtIn().engine(), "high-performance-api");
        Comparison after = compare(
                Catalogs.builtIn()
                        .measurements(
                                FLASK,
                                all -> all.filter(one -> one.regime().stream()
                                        .noneMatch(id -> id.value().equals(regime))))
                        .engine(),
                "high-performance-api");
        List<CellEvidence> expected = cell(before, "throughput-high-concurrency").evidence().stream()
                .filter(item -> !item.regime().orElseThrow().value().equals(regime))
                .toList();

        assertThat(cell(before, "throughput-high-concurrency").evidence()).hasSize(expected.size() + 1);
        assertThat(cell(after, "throughput-high-concurrency").evidence()).isEqualTo(expected);
        assertThat(citing(before, "flask/throughput-512/" + regime)).hasSize(1);
        assertThat(citing(after, "flask/throughput-512/" + regime)).isEmpty();
    }

    /** Only rounding of logarithms may differ, so values agree to twelve digits, and all that is counted agrees exactly. */
    @ParameterizedTest
    @ValueSource(strings = {"the-benchmarker.r1b", "the-benchmarker.r7", "techempower.database-2019"})
    void a_regime_scaled_together_with_its_yardsticks_changes_nothing_but_raw_figures(String regime) {
        Comparison before = compare(Catalogs.builtIn().engine(), "high-performance-api");
        Catalogs scaled = Catalogs.builtIn().regimes(one -> one.id().value().equals(regime) ? scaled(one) : one);
        for (FrameworkId framework : List.of(FASTAPI, FLASK)) {
            scaled.measurements(
                    framework,
                    all -> all.map(one ->
                            one.regime().stream().anyMatch(id -> id.value().equals(regime)) ? scaled(one) : one));
        }
        Comparison after = compare(scaled.engine(), "high-performance-api");

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.pairs()).isEqualTo(before.pairs());
        assertThat(after.families()).isEqualTo(before.families());
        for (int place = 0; place < 2; place++) {
            RankedFramework one = before.ranking().places().get(place);
            RankedFramework other = after.ranking().places().get(place);
            assertThat(other.framework()).isEqualTo(one.framework());
            assertThat(other.rankProbabilities()).isEqualTo(one.rankProbabilities());
            assertThat(other.value()).isCloseTo(one.value(), within(1e-12));
            assertClose(one.interval(), other.interval());
        }
        boolean raw = false;
        for (CriterionResult result : before.criteria()) {
            CriterionResult other = Catalogs.criterion(after, result.criterion().value());
            assertThat(other.pair().orElseThrow().probabilityAhead())
                    .isEqualTo(result.pair().orElseThrow().probabilityAhead());
            assertThat(other.pair().orElseThrow().contribution())
                    .isCloseTo(result.pair().orElseThrow().contribution(), within(1e-12));
            for (int i = 0; i < 2; i++) {
                assertThat(other.cells().get(i).value())
                        .isCloseTo(result.cells().get(i).value(), within(1e-12));
                assertClose(
                        result.cells().get(i).interval(), other.cells().get(i).interval());
                assertThat(other.cells().get(i).figure())
                        .isEqualTo(result.cells().get(i).figure());
                raw |= !other.cells()
                        .get(i)
                        .evidence()
                        .equals(result.cells().get(i).evidence());
            }
        }
        assertThat(raw).as("raw figures show that something was scaled").isTrue();
    }

    private static void assertClose(Interval one, Interval other) {
        assertThat(other.low()).isCloseTo(one.low(), within(1e-12));
        assertThat(other.high()).isCloseTo(one.high(), within(1e-12));
    }

    private static Regime scaled(Regime regime) {
        return Regime.builder()
                .from(regime)
                .yardsticks(regime.yardsticks().stream()
                        .map(one -> Yardstick.builder()
                                .from(one)
                                .value(one.value() * 10)
                                .build())
                        .toList())
                .build();
    }

    private static Measurement scaled(Measurement run) {
        Quantity quantity = (Quantity) ((Known) run.presence()).value();
        return Measurement.builder()
                .from(run)
                .presence(Known.of(Quantity.of(quantity.value() * 10)))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"high-performance-api", "real-time", "internal-service", "data-backed-site"})
    void adding_a_framework_changes_no_draw_of_the_others(String scenario) {
        // worse in everything measured as throughput, so that it comes last and the pair of the others stays in front
        assertAddedWithoutEffect(
                scenario, all -> all.map(one -> one.metric().value().contains("throughput") ? divided(one) : one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"high-performance-api", "real-time", "internal-service", "data-backed-site"})
    void adding_a_framework_that_nobody_ran_changes_no_draw_of_the_others(String scenario) {
        assertAddedWithoutEffect(scenario, all -> all.filter(one -> one.regime().isEmpty()));
    }

    private static void assertAddedWithoutEffect(String scenario, UnaryOperator<Stream<Measurement>> changed) {
        FrameworkEvidence copied = Catalogs.about(COPY, Catalogs.BUILT_IN.evidence(FLASK));
        ComparisonEngine engine = Catalogs.builtIn()
                .framework(COPY, copied)
                .measurements(COPY, changed)
                .evidence(COPY, known -> known.withFeatures(List.of()))
                .engine();
        Comparison two = compare(engine, scenario);
        Comparison three = compare(engine, scenario, COPY, FASTAPI, FLASK);

        assertThat(three.ranking().places()).hasSize(3);
        assertThat(three.families())
                .extracting(family -> family.family() + " " + family.weight() + " " + family.regimes())
                .isEqualTo(two.families().stream()
                        .map(family -> family.family() + " " + family.weight() + " " + family.regimes())
                        .toList());
        for (RankedFramework place : two.ranking().places()) {
            RankedFramework same = three.ranking().places().stream()
                    .filter(other -> other.framework().equals(place.framework()))
                    .findFirst()
                    .orElseThrow();
            assertThat(same.value()).isEqualTo(place.value());
            assertThat(same.interval()).isEqualTo(place.interval());
        }
        for (CriterionResult result : two.criteria()) {
            CriterionResult other = Catalogs.criterion(three, result.criterion().value());
            assertThat(other.weight()).isEqualTo(result.weight());
            for (CriterionCell cell : result.cells()) {
                CriterionCell same = Catalogs.cell(other, cell.framework());
                assertThat(same.value()).as("%s", result.criterion()).isEqualTo(cell.value());
                assertThat(same.interval()).as("%s", result.criterion()).isEqualTo(cell.interval());
                assertThat(same.evidence()).as("%s", result.criterion()).isEqualTo(cell.evidence());
            }
            if (three.ranking().places().get(2).framework().equals(COPY)) {
                assertThat(other.pair()).as("%s", result.criterion()).isEqualTo(result.pair());
            }
        }
        assertThat(three.pairs().stream()
                        .filter(pair ->
                                !pair.first().equals(COPY) && !pair.second().equals(COPY)))
                .containsExactlyElementsOf(two.pairs());
    }

    private static Measurement divided(Measurement run) {
        Quantity quantity = (Quantity) ((Known) run.presence()).value();
        return Measurement.builder()
                .from(run)
                .presence(Known.of(Quantity.of(quantity.value() / 3)))
                .build();
    }

    @Test
    void better_evidence_never_lowers_a_framework() {
        Comparison before = compare(Catalogs.builtIn().engine(), "small-project");
        Comparison after = compare(
                Catalogs.builtIn()
                        .measurements(
                                FLASK,
                                all -> all.map(
                                        one -> one.metric().value().equals("documentation-words") ? tripled(one) : one))
                        .engine(),
                "small-project");

        assertThat(Catalogs.outcome(after)[2].value()).isGreaterThan(Catalogs.outcome(before)[2].value());
        assertThat(Catalogs.outcome(after)[0].value()).isLessThan(Catalogs.outcome(before)[0].value());
    }

    private static Measurement tripled(Measurement fact) {
        Quantity quantity = (Quantity) ((Known) fact.presence()).value();
        return Measurement.builder()
                .from(fact)
                .presence(Known.of(Quantity.of(quantity.value() * 3)))
                .build();
    }
}
