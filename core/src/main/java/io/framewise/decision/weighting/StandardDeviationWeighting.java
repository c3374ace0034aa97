package io.framewise.decision.weighting;

import io.framewise.decision.normalization.Unnormalized;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;

/**
 * Weighs a criterion by how far its alternatives are apart: w proportional to the standard deviation of the column, as
 * it is or after a normalization. Whether that of the sample or of the population does not matter. Diakoulaki,
 * Mavrotas and Papayannakis (1995), Determining objective weights in multiple criteria problems, Computers and
 * Operations Research 22. As it is, the unit of a column matters. Needs two alternatives; a column in which all are
 * equal weighs 0. O(alternatives x criteria). Immutable, so safe for use by several threads.
 */
public final class StandardDeviationWeighting extends MatrixWeighting {
    private final Normalizer normalizer;

    /** Makes the weighting of columns as they are. */
    public StandardDeviationWeighting() {
        this(new Unnormalized());
    }

    /**
     * Makes the weighting.
     *
     * @param normalizer what is done to the columns first
     */
    public StandardDeviationWeighting(Normalizer normalizer) {
        super(
                "standard-deviation",
                "Standard deviation",
                "Diakoulaki, Mavrotas and Papayannakis (1995), Determining objective weights in "
                        + "multiple criteria problems: the CRITIC method, Computers and Operations Research "
                        + "22");
        this.normalizer = normalizer;
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        requireTwoAlternatives(matrix);
        DecisionMatrix normalized = normalizer.normalize(matrix);
        Sample[] samples = new Sample[matrix.columns()];
        int largest = Integer.MIN_VALUE;
        for (int j = 0; j < samples.length; j++) {
            samples[j] = new Sample(normalized.column(j));
            largest = samples[j].isConstant() ? largest : Math.max(largest, samples[j].exponent());
        }
        double[] shares = new double[samples.length];
        for (int j = 0; j < shares.length; j++) {
            // all in the unit of the largest, so that none overflows
            shares[j] =
                    samples[j].isConstant() ? 0 : Math.scalb(samples[j].deviation(), samples[j].exponent() - largest);
        }
        return shares;
    }
}
