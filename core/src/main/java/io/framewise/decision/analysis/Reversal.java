package io.framewise.decision.analysis;

import io.framewise.decision.robustness.RankReversal;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;

/**
 * That the others change their order when one alternative is left out, or a copy of it added, which ought not to matter. Belton
 * and Gear (1983), On a short-coming of Saaty's method of analytic hierarchies, Omega 11. Immutable.
 */
public final class Reversal {
    private static final double MOST_WORK = 2e8;

    private final String alternative;
    private final boolean copied;
    private final List<String> before;
    private final List<String> after;

    private Reversal(String alternative, boolean copied, List<String> before, List<String> after) {
        this.alternative = alternative;
        this.copied = copied;
        this.before = before;
        this.after = after;
    }

    /**
     * Leaves out and copies each alternative in turn.
     *
     * @param method the method
     * @param problem the problem
     * @return what changes the order of the others, nothing for most problems
     * @throws InvalidRequestException if that would take too long, or the method is not defined without one of them
     */
    public static List<Reversal> of(DecisionMethod method, DecisionProblem problem) {
        DecisionMatrix matrix = problem.matrix();
        int rows = matrix.rows();
        if (2.0 * rows * rows * rows * matrix.columns() > MOST_WORK) {
            throw new InvalidRequestException(
                    "Whether single alternatives change the order of the others is not tried for so many as (%s)."
                            .formatted(rows));
        }
        List<Reversal> reversals = new ArrayList<>();
        for (int row = 0; rows > 2 && row < rows; row++) {
            List<String> others = new ArrayList<>(matrix.alternatives());
            others.remove(row);
            add(
                    reversals,
                    matrix.alternatives().get(row),
                    false,
                    others,
                    RankReversal.leavingOut(method, problem, row));
        }
        for (int row = 0; row < rows; row++) {
            double[] copy = new double[matrix.columns()];
            for (int k = 0; k < copy.length; k++) {
                copy[k] = matrix.value(row, k);
            }
            add(
                    reversals,
                    matrix.alternatives().get(row),
                    true,
                    matrix.alternatives(),
                    RankReversal.adding(method, problem, copy));
        }
        return reversals;
    }

    private static void add(
            List<Reversal> reversals, String alternative, boolean copied, List<String> names, RankReversal tried) {
        if (tried.reverses()) {
            reversals.add(
                    new Reversal(alternative, copied, firsts(names, tried.before()), firsts(names, tried.after())));
        }
    }

    private static List<String> firsts(List<String> names, int... ranks) {
        List<String> firsts = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] == 1) {
                firsts.add(names.get(i));
            }
        }
        return List.copyOf(firsts);
    }

    /** {@return the label of the alternative that is left out or copied} */
    public String alternative() {
        return alternative;
    }

    /** {@return whether a copy was added, otherwise it was left out} */
    public boolean isCopied() {
        return copied;
    }

    /** {@return who of the others was first before} */
    public List<String> before() {
        return before;
    }

    /** {@return who of the others is first after} */
    public List<String> after() {
        return after;
    }

    /** {@return whether others come first} */
    public boolean changesFirst() {
        return !before.equals(after);
    }
}
