package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;
import java.util.Arrays;

/**
 * The same weight for each of the m criteria, w = 1 / m: what is left when nothing is known. Stateless.
 */
public final class EqualWeighting extends MatrixWeighting {
    /** Makes the weighting. */
    public EqualWeighting() {
        super("equal", "Equal weights", "w = 1 / m");
    }

    @Override
    double[] importance(DecisionMatrix matrix) {
        double[] shares = new double[matrix.columns()];
        Arrays.fill(shares, 1);
        return shares;
    }
}
