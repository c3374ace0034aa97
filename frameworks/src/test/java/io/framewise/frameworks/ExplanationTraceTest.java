package io.framewise.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.Framewise;
import io.framewise.catalog.Catalog;
import io.framewise.engine.ExplanationText;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.explanation.ExplainedCell;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.Ground;
import io.framewise.model.explanation.Observed;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.ScenarioId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of an explanation leads back to the catalog, for every scenario. */
class ExplanationTraceTest {
    private static final Framewise FRAMEWISE = Framewise.create();

    static List<ScenarioId> scenarios() {
        return List.copyOf(FRAMEWISE.catalog().scenarios().keySet());
    }

    private static Explanation explanation(ScenarioId scenario) {
        Comparison comparison = FRAMEWISE
                .compare("fastapi", "flask")
                .forScenario(scenario.value())
                .withDraws(500)
                .withoutExploring()
                .run();
        return FRAMEWISE.explain(comparison);
    }

    private static Stream<ExplainedCell> cells(Explanation explanation) {
        return explanation.criteria().stream()
                .flatMap(criterion -> criterion.definitions().stream())
                .flatMap(definition -> definition.cells().stream());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everything_observed_is_in_the_catalog(ScenarioId scenario) {
        Catalog catalog = FRAMEWISE.catalog();
        List<Observed> observed = cells(explanation(scenario))
                .flatMap(cell -> cell.grounds().stream())
                .flatMap(ground -> ground.observed().stream())
                .toList();

        assertThat(observed).hasSizeGreaterThan(20).allSatisfy(one -> {
            assertThat(one.sources())
                    .isNotEmpty()
                    .allMatch(source -> catalog.sources().get(source) != null);
            assertThat(found(catalog.evidence(one.framework()), one))
                    .as("%s", one)
                    .isTrue();
        });
    }

    private static boolean found(FrameworkEvidence evidence, Observed one) {
        return switch (one.kind()) {
            case RUN, FIGURE ->
                evidence.measurements().stream()
                        .anyMatch(measurement ->
                                one.name().startsWith(measurement.metric().value())
                                        && measurement.observedOn().equals(one.observedOn())
                                        && one.sources().contains(measurement.source())
                                        && (one.value().isEmpty()
                                                || measurement.presence() instanceof Known known
                                                        && known.value() instanceof Quantity quantity
                                                        && quantity.value()
                                                                == one.value().getAsDouble()));
            case FEATURE ->
                evidence.features().stream()
                        .anyMatch(feature -> feature.feature().value().equals(one.name())
                                && feature.level().label().equals(one.text()));
            case POINT ->
                evidence.series().stream()
                        .flatMap(series -> series.observations().stream()
                                .filter(point -> one.name().equals(series.metric() + " of " + point.period())))
                        .anyMatch(point -> point.value().equals(one.value()));
            case EVENT ->
                evidence.events().stream()
                        .anyMatch(event -> event.kind().equals(one.name())
                                && event.date().equals(one.observedOn())
                                && one.text().startsWith(event.id()));
        };
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_is_known_has_a_ground_and_what_has_one_is_cited(ScenarioId scenario) {
        Explanation explanation = explanation(scenario);

        assertThat(cells(explanation)).allSatisfy(cell -> {
            if (cell.state() == io.framewise.model.comparison.CellState.KNOWN) {
                assertThat(cell.grounds()).as("%s", cell).isNotEmpty();
            }
            assertThat(cell.grounds()).extracting(Ground::citations).allMatch(labels -> !labels.isEmpty());
        });
        assertThat(explanation.criteria())
                .allSatisfy(criterion -> assertThat(explanation.citations())
                        .extracting(citation -> citation.label())
                        .containsAll(criterion.result().citations()));
        assertThat(ExplanationText.text(explanation)).doesNotContain("NaN", "Optional", "null");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_contributions_add_up_to_the_lead(ScenarioId scenario) {
        Explanation explanation = explanation(scenario);
        double lead = explanation.comparison().ranking().places().get(0).value()
                - explanation.comparison().ranking().places().get(1).value();

        assertThat(explanation.criteria().stream()
                        .mapToDouble(criterion ->
                                criterion.result().pair().orElseThrow().contribution())
                        .sum())
                .isCloseTo(lead, within(1e-9));
    }

    @Test
    void every_criterion_of_the_catalog_can_be_explained() {
        Comparison comparison = FRAMEWISE
                .compare("fastapi", "flask")
                .forScenario("small-project")
                .withDraws(500)
                .withoutExploring()
                .run();
        String[] all = FRAMEWISE.catalog().criteria().keySet().stream()
                .map(id -> id.value())
                .toArray(String[]::new);

        assertThat(FRAMEWISE.explain(comparison, all).criteria()).hasSize(all.length);
    }
}
