package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.decision.DecisionPipeline;
import io.framewise.decision.MethodAgreement;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.value.WeightedSum;
import io.framewise.decision.weighting.EqualWeighting;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingsJsonTest {
    private static final DecisionMatrix MATRIX = DecisionMatrix.of(
            List.of("a", "b", "c"),
            List.of("quality", "cost"),
            List.of(Objective.MAXIMIZE, Objective.MINIMIZE),
            new double[] {9, 5, 8, 6, 2, 1});

    private static String document(DecisionMethod... methods) {
        return RankingsJson.write(
                Optional.of(new EqualWeighting()),
                Optional.of(new MinMaxNormalization()),
                MethodAgreement.of(List.of(methods).stream()
                        .map(method -> DecisionPipeline.of(method)
                                .normalizedBy(new MinMaxNormalization())
                                .weighedBy(new EqualWeighting())
                                .rank(MATRIX))
                        .toList()),
                List.of(methods));
    }

    @Test
    void rankingsFollowTheSchema() {
        assertThat(Schemas.errorsOfSchema("rankings")).isEmpty();
        assertThat(Schemas.tree(Schemas.text("rankings")).get("$id").textValue())
                .isEqualTo(RankingsJson.SCHEMA);
        for (String document : List.of(document(new Topsis()), document(new Topsis(), new WeightedSum()))) {
            assertThat(Schemas.errors("rankings", document)).isEmpty();
        }
        var tree = Schemas.tree(document(new Topsis(), new WeightedSum()));
        assertThat(tree.at("/rankings/0/alternatives/0/rank").intValue()).isEqualTo(1);
        assertThat(tree.at("/rankings/0/reference").textValue()).contains("Hwang and Yoon (1981)");
        assertThat(tree.at("/criteria/1/direction").textValue()).isEqualTo("minimize");
        assertThat(tree.at("/criteria/1/weight").doubleValue()).isEqualTo(0.5);
        assertThat(tree.at("/agreement/pairs/0/spearman").isNumber()).isTrue();
        assertThat(tree.at("/weighting/id").textValue()).isEqualTo("equal");
        assertThat(Schemas.tree(document(new Topsis())).has("agreement")).isFalse();
    }

    @Test
    void aMutationFails() {
        ObjectNode wrong = (ObjectNode) Schemas.tree(document(new Topsis()));
        ((ObjectNode) wrong.at("/rankings/0/alternatives/0")).put("rank", 0);

        assertThat(Schemas.errors("rankings", wrong.toString())).isNotEmpty();
    }
}
