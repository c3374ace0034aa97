package io.framewise.decision.distance;

import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;

/**
 * Technique for order preference by similarity to ideal solution: closeness C_i = S_i- / (S_i+ + S_i-) to the anti-ideal
 * and ideal points of the weighted normalized matrix v = w r, Euclidean distances. Hwang and Yoon (1981), Multiple Attribute
 * Decision Making. Variants: {@code topsis:cityblock} sums the sizes of the differences; {@code topsis:modified} weights the
 * squares, sqrt(sum w (r - ideal)^2), Deng, Yeh and Willis (2000), Inter-company comparison using modified TOPSIS, Computers
 * and Operations Research 27. When all alternatives are equal, each has closeness 0.5. Rank reversal is possible: the ideal
 * points depend on the alternatives. O(alternatives x criteria).
 */
public final class Topsis extends NormalizingMethod {
    private final Distance distance;

    /** Makes the method as published, on vector normalization. */
    public Topsis() {
        this(new VectorNormalization(), Distance.EUCLIDEAN);
    }

    private Topsis(Normalizer normalizer, Distance distance) {
        super("topsis" + distance.suffix, distance.title, distance.reference, normalizer);
        this.distance = distance;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Topsis(other, distance);
    }

    @Override
    public List<DecisionMethod> variants() {
        return distance != Distance.EUCLIDEAN
                ? List.of()
                : List.of(new Topsis(normalizer(), Distance.CITYBLOCK), new Topsis(normalizer(), Distance.MODIFIED));
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        ColumnExtremes extremes = ColumnExtremes.of(r);
        double[] best = extremes.best();
        double[] worst = extremes.worst();
        double[] factors = new double[w.length];
        double largest = 0;
        for (int j = 0; j < w.length; j++) {
            factors[j] = distance.factor(w[j]);
            largest = Math.max(largest, factors[j] * extremes.range(j));
        }
        // Scaled by the largest difference, so that squares neither overflow nor vanish.
        double scale = largest == 0 ? 1 : largest;
        int rows = r.rows();
        double[] toIdeal = new double[rows];
        double[] toAntiIdeal = new double[rows];
        double[] closeness = new double[rows];
        for (int i = 0; i < rows; i++) {
            double up = 0;
            double down = 0;
            for (int j = 0; j < factors.length; j++) {
                double cell = r.value(i, j);
                double f = factors[j] / scale;
                up += distance.term(f * (best[j] - cell));
                down += distance.term(f * (cell - worst[j]));
            }
            toIdeal[i] = distance.whole(up);
            toAntiIdeal[i] = distance.whole(down);
            double sum = toIdeal[i] + toAntiIdeal[i];
            closeness[i] = sum == 0 ? 0.5 : toAntiIdeal[i] / sum;
            toIdeal[i] *= scale;
            toAntiIdeal[i] *= scale;
        }
        return higherIsBetter(r, closeness)
                .with("S+", finite(r, toIdeal))
                .with("S-", finite(r, toAntiIdeal))
                .with("ideal", weighted(w, best))
                .with("anti-ideal", weighted(w, worst));
    }

    private static double[] weighted(double[] w, double[] point) {
        double[] v = new double[w.length];
        for (int j = 0; j < v.length; j++) {
            v[j] = w[j] * point[j];
        }
        return v;
    }

    private enum Distance {
        EUCLIDEAN("", "TOPSIS", "Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer"),
        CITYBLOCK(
                ":cityblock",
                "TOPSIS with city block distances",
                "Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer"),
        MODIFIED(
                ":modified",
                "Modified TOPSIS",
                "Deng, Yeh and Willis (2000), Inter-company comparison using modified TOPSIS, Computers and Operations"
                        + " Research 27");

        private final String suffix;
        private final String title;
        private final String reference;

        Distance(String suffix, String title, String reference) {
            this.suffix = suffix;
            this.title = title;
            this.reference = reference;
        }

        double factor(double weight) {
            return this == MODIFIED ? Math.sqrt(weight) : weight;
        }

        double term(double difference) {
            return this == CITYBLOCK ? Math.abs(difference) : difference * difference;
        }

        double whole(double sum) {
            return this == CITYBLOCK ? sum : Math.sqrt(sum);
        }
    }
}
