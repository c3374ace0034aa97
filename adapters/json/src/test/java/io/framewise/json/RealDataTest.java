package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.Framewise;
import io.framewise.engine.EvidenceLedger;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.ScenarioId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents of the catalog on the class path. */
class RealDataTest {
    private static final Framewise FRAMEWISE = Framewise.create();

    @Test
    void everyScenarioGivesADocumentThatFollowsTheSchema() {
        List<FrameworkId> two =
                FRAMEWISE.catalog().frameworks().keySet().stream().limit(2).toList();
        assertThat(FRAMEWISE.catalog().scenarios()).isNotEmpty();
        for (ScenarioId scenario : FRAMEWISE.catalog().scenarios().keySet()) {
            Comparison comparison = FRAMEWISE
                    .compare(two.get(0).value(), two.get(1).value())
                    .forScenario(scenario.value())
                    .withDraws(500)
                    .run();
            assertThat(Schemas.errors("comparison", ComparisonJson.write(comparison)))
                    .as("%s", scenario)
                    .isEmpty();
        }
    }

    @Test
    void aComparisonOfThePastFollowsTheSchema() {
        List<FrameworkId> two =
                FRAMEWISE.catalog().frameworks().keySet().stream().limit(2).toList();
        Comparison comparison = FRAMEWISE
                .compare(two.get(0).value(), two.get(1).value())
                .forScenario(FRAMEWISE.catalog().scenarios().firstKey().value())
                .asOf(LocalDate.of(2012, 1, 1))
                .withDraws(500)
                .run();

        assertThat(Schemas.errors("comparison", ComparisonJson.write(comparison)))
                .isEmpty();
    }

    @Test
    void theCatalogFollowsTheSchemaAndAMutationDoesNot() {
        String document = CatalogJson.write(FRAMEWISE.catalog());
        ObjectNode mutated = (ObjectNode) Schemas.tree(document);
        ((ObjectNode) mutated.at("/frameworks/0")).remove("strengths");

        assertThat(Schemas.errors("catalog", document)).isEmpty();
        assertThat(Schemas.errors("catalog", mutated.toString())).isNotEmpty();
    }

    @Test
    void theLedgerFollowsTheSchema() {
        String document = LedgerJson.write(EvidenceLedger.rows(
                FRAMEWISE.catalog(), FRAMEWISE.catalog().frameworks().keySet(), LocalDate.MAX));

        assertThat(Schemas.errors("ledger", document)).isEmpty();
    }

    @Test
    void anExplanationFollowsTheSchemaAndAMutationDoesNot() {
        Comparison comparison = FRAMEWISE
                .compare("fastapi", "flask")
                .forScenario("high-performance-api")
                .withDraws(500)
                .run();
        String document = ExplanationJson.write(FRAMEWISE.explain(comparison));
        ObjectNode mutated = (ObjectNode) Schemas.tree(document);
        ((ObjectNode) mutated.at("/criteria/0/definitions/0/cells/0")).put("state", "guessed");

        assertThat(Schemas.errorsOfSchema("explanation")).isEmpty();
        assertThat(Schemas.errors("explanation", document)).isEmpty();
        assertThat(Schemas.errors("explanation", mutated.toString())).isNotEmpty();
        assertThat(Schemas.tree(document).at("/findings"))
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding.at("/text").textValue()).isNotBlank());
        ObjectNode unfounded = (ObjectNode) Schemas.tree(document);
        ((ObjectNode) unfounded.at("/findings/0")).put("kind", "guess");
        assertThat(Schemas.errors("explanation", unfounded.toString())).isNotEmpty();
    }

    @Test
    void anExplanationHoldsEveryRunAndItsSource() {
        Comparison comparison = FRAMEWISE
                .compare("fastapi", "flask")
                .forScenario("high-performance-api")
                .withDraws(500)
                .run();
        JsonNode criterion = Schemas.tree(
                        ExplanationJson.write(FRAMEWISE.explain(comparison, "throughput-high-concurrency")))
                .at("/criteria/0");
        JsonNode ground = criterion.at("/definitions/0/cells/0/grounds/1");

        assertThat(criterion.at("/criterion").textValue()).isEqualTo("throughput-high-concurrency");
        assertThat(ground.at("/text").textValue())
                .contains(ground.at("/observed").size() + " runs to ");
        assertThat(ground.at("/observed")).allSatisfy(run -> {
            assertThat(run.at("/kind").textValue()).isEqualTo("run");
            assertThat(run.at("/value").doubleValue()).isPositive();
            assertThat(run.at("/sources")).isNotEmpty();
        });
    }
}
