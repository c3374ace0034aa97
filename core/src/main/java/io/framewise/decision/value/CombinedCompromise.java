package io.framewise.decision.value;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * Combined compromise solution: of the sums S = sum w r and P = sum r^w come ka = (S + P) / sum (S + P), kb = S / min S + P /
 * min P and kc = (lambda S + (1 - lambda) P) / (lambda max S + (1 - lambda) max P), and the score is the cube root of their product
 * plus their mean. Yazdani, Zarate, Zavadskas and Turskis (2019), A combined compromise solution (CoCoSo) method for
 * multi-criteria decision-making problems, Management Decision 57. Each alternative needs S and P above 0, so one that is worst on
 * every criterion is refused. O(alternatives x criteria).
 */
public final class CombinedCompromise extends NormalizingMethod {
    private final double lambda;

    /** Makes the method as published, on columns that span from 0 to 1, with lambda 0.5. */
    public CombinedCompromise() {
        this(new MinMaxNormalization(), 0.5);
    }

    private CombinedCompromise(Normalizer normalizer, double lambda) {
        super(
                "cocoso",
                "CoCoSo",
                "Yazdani, Zarate, Zavadskas and Turskis (2019), A combined compromise solution (CoCoSo) method for"
                        + " multi-criteria decision-making problems, Management Decision 57",
                normalizer);
        this.lambda = within("lambda", lambda, 0, 1);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new CombinedCompromise(other, lambda);
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("lambda", lambda);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("lambda") ? new CombinedCompromise(normalizer(), value) : super.withParameter(name, value);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireBenefits(r);
        requireNonNegative(r);
        int n = r.rows();
        double[] s = new double[n];
        double[] p = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < w.length; j++) {
                s[i] += w[j] * r.value(i, j);
                p[i] += StrictMath.pow(r.value(i, j), w[j]);
            }
            if (!(s[i] > 0 && p[i] > 0)) {
                throw unscored(r, i, "it is worst on every criterion that has weight, which the method divides by");
            }
            total += s[i] + p[i];
        }
        double leastS = Arrays.stream(s).min().orElse(0);
        double leastP = Arrays.stream(p).min().orElse(0);
        double most = lambda * Arrays.stream(s).max().orElse(0)
                + (1 - lambda) * Arrays.stream(p).max().orElse(0);
        double[] ka = new double[n];
        double[] kb = new double[n];
        double[] kc = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            ka[i] = (s[i] + p[i]) / total;
            kb[i] = s[i] / leastS + p[i] / leastP;
            kc[i] = (lambda * s[i] + (1 - lambda) * p[i]) / most;
            scores[i] = StrictMath.cbrt(ka[i] * kb[i] * kc[i]) + (ka[i] + kb[i] + kc[i]) / 3;
        }
        return higherIsBetter(r, scores).with("ka", ka).with("kb", kb).with("kc", kc);
    }
}
