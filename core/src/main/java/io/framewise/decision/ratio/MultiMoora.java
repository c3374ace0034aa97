package io.framewise.decision.ratio;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;

/**
 * The three parts of MULTIMOORA under dominance: ratio system, reference point and full multiplicative form each rank the
 * alternatives, and the score is the number of others that an alternative beats in more of the three than it loses.
 * Brauers and Zavadskas (2010), Project management by MULTIMOORA as an instrument for transition economies, Technological
 * and Economic Development of Economy 16. In the variant {@code multimoora:no-ties} a pair with a tie in any of the three counts
 * for neither. Cells must be above 0. O(alternatives squared + alternatives x criteria).
 */
public final class MultiMoora extends NormalizingMethod {
    private final boolean noTies;

    /** Makes the method as published, on vector normalization. */
    public MultiMoora() {
        this(new VectorNormalization(), false);
    }

    private MultiMoora(Normalizer normalizer, boolean noTies) {
        super(
                noTies ? "multimoora:no-ties" : "multimoora",
                noTies ? "MULTIMOORA, ties count for neither" : "MULTIMOORA",
                "Brauers and Zavadskas (2010), Project management by MULTIMOORA as an instrument for transition economies,"
                        + " Technological and Economic Development of Economy 16",
                normalizer);
        this.noTies = noTies;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new MultiMoora(other, noTies);
    }

    @Override
    public List<DecisionMethod> variants() {
        return noTies ? List.of() : List.of(new MultiMoora(normalizer(), true));
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        DecisionProblem problem = DecisionProblem.of(r, w);
        double[] ratio =
                higherFirst(new Moora().withNormalizer(new Unnormalized()).evaluate(problem));
        double[] point = higherFirst(
                new MooraReferencePoint().withNormalizer(new Unnormalized()).evaluate(problem));
        double[] form = higherFirst(new FullMultiplicative().evaluate(problem));
        double[] wins = new double[r.rows()];
        for (int a = 0; a < wins.length; a++) {
            for (int b = 0; b < wins.length; b++) {
                int first = Double.compare(ratio[a], ratio[b]);
                int second = Double.compare(point[a], point[b]);
                int third = Double.compare(form[a], form[b]);
                boolean counts = !noTies || first * second * third != 0;
                wins[a] += counts && first + second + third > 0 ? 1 : 0;
            }
        }
        return higherIsBetter(r, wins)
                .with("ratio system", ratio)
                .with("reference point", point)
                .with("full multiplicative form", form);
    }

    private static double[] higherFirst(Evaluation evaluation) {
        double[] scores = evaluation.scores();
        if (evaluation.order() == ScoreOrder.LOWER_IS_BETTER) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = -scores[i];
            }
        }
        return scores;
    }
}
