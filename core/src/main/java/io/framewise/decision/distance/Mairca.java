package io.framewise.decision.distance;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;

/**
 * Multi-attributive ideal-real comparative analysis: with the same preference 1 / n for each alternative, the ideal rating of
 * a cell is w / n, the real one w r / n, and the score is the sum of the gaps, of which less is better. Pamucar, Vasin and
 * Lukovac (2014), Selection of railway level crossings for investing in security equipment using hybrid DEMATEL-MAIRCA model,
 * XVI International Scientific-expert Conference on Railways. O(alternatives x criteria).
 */
public final class Mairca extends NormalizingMethod {
    /** Makes the method as published, on columns that span from 0 to 1. */
    public Mairca() {
        this(new MinMaxNormalization());
    }

    private Mairca(Normalizer normalizer) {
        super(
                "mairca",
                "MAIRCA",
                "Pamucar, Vasin and Lukovac (2014), Selection of railway level crossings for investing in security"
                        + " equipment using hybrid DEMATEL-MAIRCA model, XVI International Scientific-expert Conference on"
                        + " Railways",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Mairca(other);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireBenefits(r);
        double[] gaps = new double[r.rows()];
        for (int i = 0; i < gaps.length; i++) {
            for (int j = 0; j < w.length; j++) {
                double ideal = w[j] / r.rows();
                gaps[i] += ideal - ideal * r.value(i, j);
            }
        }
        return lowerIsBetter(r, gaps);
    }
}
