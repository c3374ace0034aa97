package io.framewise.decision.distance;

import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.ColumnDivision;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
    public Set<DecisionInvariance> invariances() {
        return normalizer() instanceof VectorNormalization
                ? normalizedAnd(DecisionInvariance.MIRROR, DecisionInvariance.WEIGHT_SUM)
                : normalizedAnd(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        if (normalizer() instanceof ColumnDivision division) {
            DecisionMatrix x = problem.matrix();
            double[] divisors = division.divisors(x);
            if (IntStream.range(0, divisors.length)
                    .allMatch(j -> divisors[j] >= Double.MIN_NORMAL && !division.inverts(x, j))) {
                return measure(x, divisors, problem.weights());
            }
        }
        return super.evaluate(problem);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        return measure(r, new Unnormalized().divisors(r), w);
    }

    /** Measures distances of x / divisors, without a matrix of its own. */
    private Evaluation measure(DecisionMatrix x, double[] divisors, double[] w) {
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double[] best = extremes.best();
        double[] worst = extremes.worst();
        double[] factors = new double[w.length];
        double largest = 0;
        for (int j = 0; j < w.length; j++) {
            factors[j] = distance.factor(w[j]) / divisors[j];
            largest = Math.max(largest, factors[j] * extremes.range(j));
        }
        // Scaled by the largest difference, so that squares neither overflow nor vanish.
        double scale = largest == 0 ? 1 : largest;
        for (int j = 0; j < w.length; j++) {
            factors[j] /= scale;
        }
        double[] toIdeal = new double[x.rows()];
        double[] toAntiIdeal = new double[x.rows()];
        double[] closeness = new double[x.rows()];
        for (int i = 0; i < closeness.length; i++) {
            double up = 0;
            double down = 0;
            for (int j = 0; j < factors.length; j++) {
                double cell = x.value(i, j);
                up += distance.term(factors[j] * (best[j] - cell));
                down += distance.term(factors[j] * (cell - worst[j]));
            }
            double above = distance.whole(up);
            double below = distance.whole(down);
            closeness[i] = above + below == 0 ? 0.5 : below / (above + below);
            toIdeal[i] = above * scale;
            toAntiIdeal[i] = below * scale;
        }
        return higherIsBetter(x, closeness)
                .with("S+", finite(x, toIdeal))
                .with("S-", finite(x, toAntiIdeal))
                .with("ideal", weighted(w, best, divisors))
                .with("anti-ideal", weighted(w, worst, divisors));
    }

    private static double[] weighted(double[] w, double[] point, double[] divisors) {
        double[] v = new double[w.length];
        for (int j = 0; j < v.length; j++) {
            v[j] = w[j] * (point[j] / divisors[j]);
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
