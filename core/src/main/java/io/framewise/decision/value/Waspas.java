package io.framewise.decision.value;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Map;

/**
 * Weighted aggregated sum product assessment: Q = lambda Q1 + (1 - lambda) Q2 of the weighted sum Q1 and the weighted product
 * Q2. Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Optimization of weighted aggregated sum product assessment,
 * Elektronika ir Elektrotechnika 122. Normalized cells must not be below 0. O(alternatives x criteria).
 */
public final class Waspas extends NormalizingMethod {
    private final double lambda;

    /** Makes the method as published, on shares of the best, with equal parts of sum and product. */
    public Waspas() {
        this(new LinearNormalization(), 0.5);
    }

    private Waspas(Normalizer normalizer, double lambda) {
        super(
                "waspas",
                "WASPAS",
                "Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), Optimization of weighted aggregated sum"
                        + " product assessment, Elektronika ir Elektrotechnika 122",
                normalizer);
        this.lambda = within("lambda", lambda, 0, 1);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Waspas(other, lambda);
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("lambda", lambda);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("lambda") ? new Waspas(normalizer(), value) : super.withParameter(name, value);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireBenefits(r);
        requireNonNegative(r);
        double[] sums = new double[r.rows()];
        double[] products = new double[r.rows()];
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            products[i] = 1;
            for (int j = 0; j < w.length; j++) {
                sums[i] += w[j] * r.value(i, j);
                products[i] *= StrictMath.pow(r.value(i, j), w[j]);
            }
            scores[i] = lambda * sums[i] + (1 - lambda) * products[i];
        }
        return higherIsBetter(r, scores).with("Q1", finite(r, sums)).with("Q2", finite(r, products));
    }
}
