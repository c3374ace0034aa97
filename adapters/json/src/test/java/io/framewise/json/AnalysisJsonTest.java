package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.decision.analysis.AnalysisSentences;
import io.framewise.decision.analysis.DecisionAnalysis;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.smaa.StatedWeights;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.UncertainValue;
import io.framewise.decision.value.WeightedSum;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisJsonTest {
    private static final List<String> CRITERIA = List.of("quality", "cost", "ease");

    private static UncertainMatrix matrix(UncertainValue first) {
        return UncertainMatrix.of(
                List.of("a", "b", "c"),
                CRITERIA,
                List.of(Objective.MAXIMIZE, Objective.MINIMIZE, Objective.MAXIMIZE),
                List.of(
                        first,
                        UncertainValue.of(5),
                        UncertainValue.of(1),
                        UncertainValue.of(8),
                        UncertainValue.of(6),
                        UncertainValue.of(3),
                        UncertainValue.of(2),
                        UncertainValue.of(1),
                        UncertainValue.of(2)));
    }

    private static String document(UncertainMatrix matrix, StatedWeights weights, DecisionMethod method) {
        DecisionAnalysis analysis = DecisionAnalysis.of(matrix, weights, method, 500, 7);
        return AnalysisJson.write(analysis, AnalysisSentences.of(analysis, List.of(analysis.ranking())), 7);
    }

    @Test
    void analysesFollowTheSchema() {
        assertThat(Schemas.errorsOfSchema("analysis")).isEmpty();
        assertThat(Schemas.tree(Schemas.text("analysis")).get("$id").textValue())
                .isEqualTo(AnalysisJson.SCHEMA);
        DecisionMethod additive = new WeightedSum().withNormalizer(new MinMaxNormalization());
        StatedWeights free = StatedWeights.free(CRITERIA);
        StatedWeights exact = StatedWeights.exact(CRITERIA, 2, 1, 1);
        for (DecisionMethod method : List.of(additive, new Topsis())) {
            for (StatedWeights weights : List.of(free, exact, free.ordered(0, 1, 2), free.between(1, 0.2, 0.4))) {
                for (UncertainValue first : List.of(UncertainValue.of(9), UncertainValue.uniform(6, 12))) {
                    String document = document(matrix(first), weights, method);
                    assertThat(Schemas.errors("analysis", document)).isEmpty();
                }
            }
        }
    }

    @Test
    void whatIsDrawnHasASeedAndErrorsAndWhatIsExactHasNot() {
        DecisionMethod additive = new WeightedSum().withNormalizer(new MinMaxNormalization());
        var exact = Schemas.tree(document(matrix(UncertainValue.of(9)), StatedWeights.free(CRITERIA), additive));
        assertThat(exact.has("seed")).isFalse();
        assertThat(exact.at("/acceptability/exact").booleanValue()).isTrue();
        assertThat(exact.at("/acceptability/alternatives/0/ranks/0/error").doubleValue())
                .isZero();
        var drawn = Schemas.tree(document(matrix(UncertainValue.of(9)), StatedWeights.free(CRITERIA), new Topsis()));
        assertThat(drawn.get("seed").intValue()).isEqualTo(7);
        assertThat(drawn.at("/acceptability/draws").intValue()).isEqualTo(500);
        assertThat(drawn.at("/acceptability/alternatives/0/ranks/0/error").doubleValue())
                .isPositive();
        assertThat(drawn.at("/findings/0/kind").textValue()).isEqualTo("lead");
    }

    @Test
    void aMutationFails() {
        ObjectNode wrong = (ObjectNode)
                Schemas.tree(document(matrix(UncertainValue.of(9)), StatedWeights.free(CRITERIA), new Topsis()));
        wrong.put("weights", "unknown");

        assertThat(Schemas.errors("analysis", wrong.toString())).isNotEmpty();
    }
}
