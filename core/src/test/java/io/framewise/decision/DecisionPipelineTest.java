package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.distance.Topsis;
import io.framewise.decision.dominance.AlternativeFilter;
import io.framewise.decision.dominance.Dominance;
import io.framewise.decision.dominance.Relation;
import io.framewise.decision.dominance.SatisfactionFilter;
import io.framewise.decision.ignorance.Wald;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.value.WeightedSum;
import io.framewise.decision.weighting.EntropyWeighting;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.model.decision.Ranking;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionPipelineTest {
    private static final DecisionMatrix MATRIX = DecisionMatrix.of(
            List.of("a", "b", "c"),
            List.of("quality", "cost"),
            List.of(Objective.MAXIMIZE, Objective.MINIMIZE),
            new double[] {9, 5, 8, 6, 2, 1});

    @Test
    void filters_come_before_weights_and_weights_before_the_method() {
        Ranking ranking = DecisionPipeline.of(new WeightedSum())
                .filteredBy(AlternativeFilter.nonDominated(Dominance.WEAK))
                .normalizedBy(new MinMaxNormalization())
                .weighedBy(new EntropyWeighting())
                .rank(MATRIX);
        assertThat(ranking.problem().matrix().alternatives()).containsExactly("a", "c");
        assertThat(ranking.problem().weights())
                .containsExactly(new EntropyWeighting().weigh(MATRIX.withRows(0, 2)), within(1e-15));
    }

    @Test
    void given_weights_are_rescaled_and_a_weighting_takes_their_place() {
        DecisionProblem problem = DecisionProblem.of(MATRIX, new double[] {3, 1});
        DecisionPipeline pipeline = DecisionPipeline.of(new Topsis());
        assertThat(pipeline.rank(problem).problem().weights()).containsExactly(0.75, 0.25);
        assertThat(pipeline.weighedBy(new EntropyWeighting())
                        .rank(problem)
                        .problem()
                        .weights())
                .containsExactly(new EntropyWeighting().weigh(MATRIX), within(1e-15));
    }

    @Test
    void what_cannot_be_ranked_is_refused() {
        assertThatThrownBy(() -> DecisionPipeline.of(new Topsis()).rank(MATRIX))
                .hasMessageContaining("only with a weighting");
        assertThatThrownBy(() -> DecisionPipeline.of(new Topsis())
                        .filteredBy(SatisfactionFilter.none().with(0, Relation.MORE, 99))
                        .weighedBy(new EntropyWeighting())
                        .rank(MATRIX))
                .hasMessageContaining("No alternative is left");
        assertThatThrownBy(() -> DecisionPipeline.of(new Wald()).normalizedBy(new MinMaxNormalization()))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void methods_agree_as_far_as_their_ranks_correlate() {
        DecisionProblem problem = DecisionProblem.of(MATRIX, new double[] {1, 1});
        Ranking up = Ranking.of("up", problem, Evaluation.higherIsBetter(3, 2, 1));
        Ranking down = Ranking.of("down", problem, Evaluation.lowerIsBetter(3, 2, 1));
        Ranking level = Ranking.of("level", problem, Evaluation.lowerIsBetter(1, 1, 1));
        MethodAgreement agreement = MethodAgreement.of(List.of(up, down, up, level));
        assertThat(agreement.correlation(0, 2)).hasValue(1);
        assertThat(agreement.leastCorrelation()).hasValue(-1);
        assertThat(agreement.correlation(0, 3)).isEmpty();
        assertThat(agreement.sameWinners()).isFalse();
        assertThat(agreement.consensus().ranks()).containsExactly(1, 2, 3);
        assertThat(agreement.rankings()).hasSize(4);
        assertThat(MethodAgreement.of(List.of(up)).leastCorrelation()).isEmpty();
        assertThatThrownBy(() -> MethodAgreement.of(List.of())).isInstanceOf(InvalidRequestException.class);
        DecisionProblem fewer = DecisionProblem.of(MATRIX.withRows(0), new double[] {1, 1});
        Ranking one = Ranking.of("one", fewer, Evaluation.higherIsBetter(1));
        assertThatThrownBy(() -> MethodAgreement.of(List.of(up, one))).hasMessageContaining("(up) and (one)");
    }
}
