package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/**
 * Weighs a criterion by what its distribution tells: p = x / sum x, entropy e = -sum p ln p / ln n with 0 ln 0 = 0, w
 * proportional to 1 - e. Hwang and Yoon (1981), Multiple Attribute Decision Making, ch. 3. Needs two alternatives and
 * cells of at least 0; objectives do not matter. A column in which all are equal weighs 0. O(alternatives x criteria).
 * Stateless.
 */
public final class EntropyWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public EntropyWeighting() {
        super(
                "entropy",
                "Entropy",
                "Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer, after " + "Shannon (1948)");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        requireNonNegative(matrix);
        double[] shares = new double[matrix.columns()];
        for (int j = 0; j < shares.length; j++) {
            Sample sample = new Sample(matrix.column(j));
            shares[j] = sample.isConstant() ? 0 : 1 - entropy(sample);
        }
        return shares;
    }

    private static double entropy(Sample sample) {
        double sum = sample.mean() * sample.scaled().length;
        double entropy = 0;
        for (double number : sample.scaled()) {
            double share = number / sum;
            entropy -= share == 0 ? 0 : share * StrictMath.log(share);
        }
        return entropy / StrictMath.log(sample.scaled().length);
    }
}
