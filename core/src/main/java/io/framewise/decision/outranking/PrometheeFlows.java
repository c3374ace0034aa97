package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import java.util.List;

/**
 * The outranking flows of PROMETHEE: phi+(a) = sum over b of pi(a, b) / (n - 1), phi-(a) the same of pi(b, a), with
 * pi(a, b) = sum over criteria of w P(a - b). Brans and Vincke (1985), Management Science 31. Weights are used as given; flows
 * of a lone alternative are 0. O(q n log n) where no criterion is Gaussian, else O(q n^2). Immutable, so safe for use by
 * several threads.
 */
public final class PrometheeFlows {
    private final double[] plus;
    private final double[] minus;

    private PrometheeFlows(double[] plus, double[] minus) {
        this.plus = plus;
        this.minus = minus;
    }

    /**
     * Computes the flows of a problem.
     *
     * @param problem the problem
     * @param functions one preference function for each criterion
     * @return the flows
     * @throws InvalidRequestException if there are not as many functions as criteria
     */
    public static PrometheeFlows of(DecisionProblem problem, List<PreferenceFunction> functions) {
        DecisionMatrix matrix = problem.matrix();
        if (functions.size() != matrix.columns()) {
            throw new InvalidRequestException("There are (%s) preference functions for (%s) criteria."
                    .formatted(functions.size(), matrix.columns()));
        }
        int n = matrix.rows();
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int j = 0; j < functions.size(); j++) {
            new CriterionFlows(advantages(matrix, j), functions.get(j)).addTo(problem.weight(j), plus, minus);
        }
        for (int i = 0; n > 1 && i < n; i++) {
            plus[i] /= n - 1;
            minus[i] /= n - 1;
        }
        return new PrometheeFlows(plus, minus);
    }

    /** A column of which more is better. */
    private static double[] advantages(DecisionMatrix matrix, int column) {
        double[] values = matrix.column(column);
        for (int i = 0; !matrix.maximizes(column) && i < values.length; i++) {
            values[i] = -values[i];
        }
        return values;
    }

    /** {@return the number of alternatives} */
    public int size() {
        return plus.length;
    }

    /** {@return a copy of phi+, how much each alternative outranks the others, in the order of the rows} */
    public double[] plus() {
        return plus.clone();
    }

    /** {@return a copy of phi-, how much each alternative is outranked by the others, in the order of the rows} */
    public double[] minus() {
        return minus.clone();
    }

    /** {@return phi = phi+ - phi-, in the order of the rows} */
    public double[] net() {
        double[] net = plus.clone();
        for (int i = 0; i < net.length; i++) {
            net[i] -= minus[i];
        }
        return net;
    }
}
