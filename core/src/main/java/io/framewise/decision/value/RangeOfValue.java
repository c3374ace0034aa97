package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Set;

/**
 * Range of value: u+ and u- are the weighted sums of benefits and of costs on columns that span from 0 for the worst to 1 for
 * the best, and the utility is u = (u+ + u-) / 2. Yakowitz, Lane and Szidarovszky (1993), Multi-attribute decision making:
 * dominance with respect to an importance order of the attributes, Applied Mathematics and Computation 54. A constant column
 * counts 0. O(alternatives x criteria).
 */
public final class RangeOfValue extends CitedMethod {
    /** Makes the method as published. */
    public RangeOfValue() {
        super(
                "rov",
                "Range of value",
                "Yakowitz, Lane and Szidarovszky (1993), Multi-attribute decision making: dominance with respect to an"
                        + " importance order of the attributes, Applied Mathematics and Computation 54");
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        DecisionMatrix r = new MinMaxNormalization().normalize(x);
        double[] ofBenefits = new double[x.rows()];
        double[] ofCosts = new double[x.rows()];
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < x.columns(); j++) {
                double[] side = x.maximizes(j) ? ofBenefits : ofCosts;
                side[i] += problem.weight(j) * r.value(i, j);
            }
            scores[i] = (ofBenefits[i] + ofCosts[i]) / 2;
        }
        return higherIsBetter(x, scores).with("u+", ofBenefits).with("u-", ofCosts);
    }
}
