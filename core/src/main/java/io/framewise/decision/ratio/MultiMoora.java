package io.framewise.decision.ratio;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * The three parts of MULTIMOORA under dominance: ratio system, reference point and full multiplicative form each rank the
 * alternatives, and the score is the number of others that an alternative beats in more of the three than it loses.
 * Brauers and Zavadskas (2010), Project management by MULTIMOORA as an instrument for transition economies, Technological
 * and Economic Development of Economy 16. The multiplicative form has weights as exponents; in the variant {@code multimoora:factors} they
 * are factors, so that no order depends on them there, and in {@code multimoora:no-ties} besides a pair with a tie in any of the
 * three counts for neither. Cells must be above 0. O(alternatives squared + alternatives x criteria).
 */
public final class MultiMoora extends NormalizingMethod {
    private static final double ROUNDING = 1e-12;

    private final Kind kind;

    private enum Kind {
        EXPONENTS("multimoora", "MULTIMOORA"),
        FACTORS("multimoora:factors", "MULTIMOORA, weights as factors"),
        NO_TIES("multimoora:no-ties", "MULTIMOORA, ties count for neither");

        private final String id;
        private final String title;

        Kind(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    /** Makes the method as published, on vector normalization. */
    public MultiMoora() {
        this(new VectorNormalization(), Kind.EXPONENTS);
    }

    private MultiMoora(Normalizer normalizer, Kind kind) {
        super(
                kind.id,
                kind.title,
                "Brauers and Zavadskas (2010), Project management by MULTIMOORA as an instrument for transition economies,"
                        + " Technological and Economic Development of Economy 16",
                normalizer);
        this.kind = kind;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new MultiMoora(other, kind);
    }

    @Override
    public List<DecisionMethod> variants() {
        return kind == Kind.EXPONENTS
                ? List.of(new MultiMoora(normalizer(), Kind.FACTORS), new MultiMoora(normalizer(), Kind.NO_TIES))
                : List.of();
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizedAnd(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        DecisionProblem problem = DecisionProblem.of(r, w);
        double[] ratio =
                higherFirst(new Moora().withNormalizer(new Unnormalized()).evaluate(problem));
        double[] point = higherFirst(
                new MooraReferencePoint().withNormalizer(new Unnormalized()).evaluate(problem));
        double[] form = higherFirst(new FullMultiplicative().evaluate(DecisionProblem.of(r, exponents(w))));
        double[] wins = new double[r.rows()];
        for (int a = 0; a < wins.length; a++) {
            for (int b = 0; b < wins.length; b++) {
                int first = order(ratio[a], ratio[b]);
                int second = order(point[a], point[b]);
                int third = order(form[a], form[b]);
                boolean counts = kind != Kind.NO_TIES || first * second * third != 0;
                wins[a] += counts && first + second + third > 0 ? 1 : 0;
            }
        }
        return higherIsBetter(r, wins)
                .with("ratio system", ratio)
                .with("reference point", point)
                .with("full multiplicative form", form);
    }

    /** Which is greater; numbers that differ by rounding alone are a tie. */
    private static int order(double one, double other) {
        boolean tie = Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
        return tie ? 0 : Double.compare(one, other);
    }

    /** The exponents of the multiplicative form; a criterion without weight has no part in it. */
    private double[] exponents(double... w) {
        double[] exponents = w.clone();
        for (int j = 0; kind != Kind.EXPONENTS && j < w.length; j++) {
            exponents[j] = w[j] > 0 ? 1 : 0;
        }
        return exponents;
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
