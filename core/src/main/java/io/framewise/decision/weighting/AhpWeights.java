package io.framewise.decision.weighting;

import java.util.Arrays;

/**
 * Priorities from pairwise comparisons and how consistent these are: lambda_max, CI = (lambda_max - n) / (n - 1) and the
 * consistency ratio CR = CI / RI with Saaty's random index; above 0.1 the judgements should be looked at again. Immutable,
 * so safe for use by several threads.
 */
public final class AhpWeights {
    /** Mean consistency index of random comparisons of 1, 2, ... things; Saaty (1980), ch. 3. */
    private static final double[] RANDOM_INDEX = {
        0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    private static final int STEPS = 100_000;
    private static final double CLOSE = 1e-15;

    private final double[] weights;
    private final double[] ratios;

    private AhpWeights(PairwiseComparisons comparisons, double[] weights) {
        this.weights = weights;
        this.ratios = comparisons.times(weights);
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= weights[i];
        }
    }

    /**
     * The principal eigenvector, by power iteration: Saaty (1977), A scaling method for priorities in hierarchical structures,
     * Journal of Mathematical Psychology 15.
     *
     * @param comparisons the judgements
     * @return the priorities
     */
    public static AhpWeights eigenvector(PairwiseComparisons comparisons) {
        double[] weights = new double[comparisons.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        double change = 1;
        for (int step = 0; step < STEPS && change > CLOSE; step++) {
            double[] next = shares(comparisons.times(weights));
            change = 0;
            for (int i = 0; i < next.length; i++) {
                change = Math.max(change, Math.abs(next[i] - weights[i]));
            }
            weights = next;
        }
        return new AhpWeights(comparisons, weights);
    }

    /**
     * The geometric means of the rows: Crawford and Williams (1985), A note on the analysis of subjective judgment matrices,
     * Journal of Mathematical Psychology 29.
     *
     * @param comparisons the judgements
     * @return the priorities
     */
    public static AhpWeights geometricMeans(PairwiseComparisons comparisons) {
        double[] means = new double[comparisons.size()];
        for (int i = 0; i < means.length; i++) {
            double logarithms = 0;
            for (int j = 0; j < means.length; j++) {
                logarithms += StrictMath.log(comparisons.ratio(i, j));
            }
            means[i] = StrictMath.exp(logarithms / means.length);
        }
        return new AhpWeights(comparisons, shares(means));
    }

    /**
     * The means of the rows after every column was made shares, Saaty's approximation of the eigenvector: Saaty (1980), The
     * Analytic Hierarchy Process, ch. 1.
     *
     * @param comparisons the judgements
     * @return the priorities
     */
    public static AhpWeights meansOfShares(PairwiseComparisons comparisons) {
        double[] means = new double[comparisons.size()];
        for (int j = 0; j < means.length; j++) {
            double sum = 0;
            for (int i = 0; i < means.length; i++) {
                sum += comparisons.ratio(i, j);
            }
            for (int i = 0; i < means.length; i++) {
                means[i] += comparisons.ratio(i, j) / sum;
            }
        }
        return new AhpWeights(comparisons, shares(means));
    }

    private static double[] shares(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        double[] shares = numbers.clone();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** {@return a copy of the priorities, summing to 1} */
    public double[] weights() {
        return weights.clone();
    }

    /** {@return a copy of (A w)_i / w_i, all equal to the number of things when the judgements are consistent} */
    public double[] ratios() {
        return ratios.clone();
    }

    /** {@return the mean of the ratios, which for the eigenvector is the principal eigenvalue} */
    public double lambdaMax() {
        double sum = 0;
        for (double ratio : ratios) {
            sum += ratio;
        }
        return sum / ratios.length;
    }

    /** {@return CI, 0 for consistent judgements and for fewer than three things} */
    public double consistencyIndex() {
        return ratios.length < 3 ? 0 : Math.max(0, (lambdaMax() - ratios.length) / (ratios.length - 1));
    }

    /** {@return CR, with the random index of 15 for more than 15 things} */
    public double consistencyRatio() {
        double random = RANDOM_INDEX[Math.min(ratios.length, RANDOM_INDEX.length) - 1];
        return random == 0 ? 0 : consistencyIndex() / random;
    }
}
