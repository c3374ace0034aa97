package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionProblem;
import java.util.List;

/**
 * The partial order of PROMETHEE: a is preferred to b when phi+(a) &gt;= phi+(b) and phi-(a) &lt;= phi-(b), one of them
 * strictly; when the flows contradict each other the two cannot be compared. Brans and Vincke (1985), A preference ranking
 * organisation method, Management Science 31. Flows that differ by no more than rounding count as equal. Immutable, so safe
 * for use by several threads.
 */
public final class PrometheeI {
    private static final double ROUNDING = 1e-12;

    private final List<PreferenceFunction> functions;

    /**
     * Makes the method.
     *
     * @param functions one preference function for each criterion, in the order of the columns
     */
    public PrometheeI(List<PreferenceFunction> functions) {
        this.functions = List.copyOf(functions);
    }

    /**
     * Orders the alternatives of a problem as far as they can be compared.
     *
     * @param problem the problem; its weights are used as given
     * @return the order
     * @throws InvalidRequestException if there are not as many functions as criteria
     */
    public PartialOrder order(DecisionProblem problem) {
        PrometheeFlows flows = PrometheeFlows.of(problem, functions);
        double[] entering = flows.minus();
        double weights = 0;
        for (int i = 0; i < entering.length; i++) {
            entering[i] = -entering[i];
        }
        for (double weight : problem.weights()) {
            weights += weight;
        }
        return new PartialOrder(flows.plus(), entering, ROUNDING * weights);
    }
}
