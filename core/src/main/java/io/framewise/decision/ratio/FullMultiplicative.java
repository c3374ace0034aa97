package io.framewise.decision.ratio;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;

/**
 * The full multiplicative form: U = A / B, the product of the benefits over the product of the costs, each to the power of
 * its weight, since a factor would change nothing. Units cancel, so nothing is normalized. Brauers and Zavadskas (2010),
 * Project management by MULTIMOORA as an instrument for transition economies, Technological and Economic Development of
 * Economy 16. The variant {@code moora-full-multiplicative:logarithm} gives ln A - ln B of factors w x, with ln A = 1 where
 * there is no benefit; weights then change no rank. Cells must be above 0, for the variant weights too.
 * O(alternatives x criteria).
 */
public final class FullMultiplicative extends NormalizingMethod {
    private static final String ID = "moora-full-multiplicative";

    private final boolean logarithmic;

    /** Makes the method as published. */
    public FullMultiplicative() {
        this(new Unnormalized(), false);
    }

    private FullMultiplicative(Normalizer normalizer, boolean logarithmic) {
        super(
                logarithmic ? ID + ":logarithm" : ID,
                logarithmic ? "Full multiplicative form, logarithm" : "Full multiplicative form",
                "Brauers and Zavadskas (2010), Project management by MULTIMOORA as an instrument for transition economies,"
                        + " Technological and Economic Development of Economy 16",
                normalizer);
        this.logarithmic = logarithmic;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new FullMultiplicative(other, logarithmic);
    }

    @Override
    public List<DecisionMethod> variants() {
        return logarithmic ? List.of() : List.of(new FullMultiplicative(normalizer(), true));
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requirePositive(r);
        double[] scores = new double[r.rows()];
        boolean noBenefit = !r.objectives().contains(Objective.MAXIMIZE);
        for (int j = 0; j < w.length; j++) {
            if (logarithmic && !(w[j] > 0)) {
                throw undefined(r, j, "its weight must be above 0, since the logarithm is taken of weight times value");
            }
            double sign = r.maximizes(j) ? 1 : -1;
            for (int i = 0; i < scores.length; i++) {
                double ln = StrictMath.log(r.value(i, j));
                scores[i] += sign * (logarithmic ? StrictMath.log(w[j]) + ln : w[j] * ln);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = logarithmic ? scores[i] + (noBenefit ? 1 : 0) : StrictMath.exp(scores[i]);
        }
        return higherIsBetter(r, scores);
    }
}
