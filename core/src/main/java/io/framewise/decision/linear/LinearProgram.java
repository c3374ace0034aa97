package io.framewise.decision.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small linear programme: minimize c x over x &gt;= 0 under linear constraints, by the two-phase simplex method on a dense
 * tableau with Bland's rule, which cannot cycle (Bland 1977, Mathematics of Operations Research 2). Meant for tens of
 * variables. Immutable, so safe for use by several threads; the same programme gives the same bits.
 */
public final class LinearProgram {
    private static final double CLOSE = 1e-10;

    private final double[] costs;
    private final List<Constraint> constraints;

    private LinearProgram(double[] costs, List<Constraint> constraints) {
        this.costs = costs;
        this.constraints = constraints;
    }

    /** A row: coefficients x &lt;= bound, or = bound. */
    private static final class Constraint {
        final double[] coefficients;
        final boolean equality;
        final double bound;

        Constraint(double[] coefficients, boolean equality, double bound) {
            this.coefficients = coefficients;
            this.equality = equality;
            this.bound = bound;
        }
    }

    /**
     * A programme without constraints other than x &gt;= 0.
     *
     * @param costs c, one for each variable
     * @return the programme
     */
    public static LinearProgram minimize(double... costs) {
        return new LinearProgram(costs.clone(), List.of());
    }

    /**
     * The same with coefficients x &lt;= bound.
     *
     * @param bound the bound
     * @param coefficients one for each variable
     * @return the programme
     */
    public LinearProgram atMost(double bound, double... coefficients) {
        return with(new Constraint(coefficients.clone(), false, bound));
    }

    /**
     * The same with coefficients x &gt;= bound.
     *
     * @param bound the bound
     * @param coefficients one for each variable
     * @return the programme
     */
    public LinearProgram atLeast(double bound, double... coefficients) {
        double[] turned = coefficients.clone();
        for (int j = 0; j < turned.length; j++) {
            turned[j] = 0 - turned[j];
        }
        return with(new Constraint(turned, false, 0 - bound));
    }

    /**
     * The same with coefficients x = bound.
     *
     * @param bound the bound
     * @param coefficients one for each variable
     * @return the programme
     */
    public LinearProgram equalTo(double bound, double... coefficients) {
        return with(new Constraint(coefficients.clone(), true, bound));
    }

    private LinearProgram with(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        return new LinearProgram(costs, List.copyOf(more));
    }

    /**
     * Solves the programme.
     *
     * @return the x of least cost, or nothing if no x keeps the constraints or the cost has no lower bound
     */
    public Optional<double[]> solve() {
        int slacks = 0;
        for (Constraint constraint : constraints) {
            slacks += constraint.equality ? 0 : 1;
        }
        int variables = costs.length;
        int structural = variables + slacks;
        double[][] rows = new double[constraints.size()][structural + constraints.size() + 1];
        int[] basis = new int[rows.length];
        int slack = variables;
        for (int i = 0; i < rows.length; i++) {
            Constraint constraint = constraints.get(i);
            double sign = constraint.bound < 0 ? -1 : 1;
            for (int j = 0; j < variables; j++) {
                rows[i][j] = sign * constraint.coefficients[j];
            }
            if (!constraint.equality) {
                rows[i][slack++] = sign;
            }
            rows[i][structural + i] = 1;
            rows[i][rows[i].length - 1] = Math.abs(constraint.bound);
            basis[i] = structural + i;
        }
        Tableau tableau = new Tableau(rows, basis);
        double[] artificial = new double[structural + rows.length];
        for (int j = structural; j < artificial.length; j++) {
            artificial[j] = 1;
        }
        if (!tableau.minimize(artificial, artificial.length) || tableau.cost(artificial) > CLOSE) {
            return Optional.empty();
        }
        tableau.leave(structural);
        double[] all = new double[structural + rows.length];
        System.arraycopy(costs, 0, all, 0, variables);
        return tableau.minimize(all, structural) ? Optional.of(tableau.solution(variables)) : Optional.empty();
    }
}
