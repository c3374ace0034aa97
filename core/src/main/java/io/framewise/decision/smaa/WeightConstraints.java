package io.framewise.decision.smaa;

import io.framewise.decision.linear.LinearProgram;
import io.framewise.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Linear inequalities that weights have to keep, besides being at least 0 and summing to 1. Immutable, so safe for use by several
 * threads.
 */
public final class WeightConstraints {
    private final int criteria;
    private final List<double[]> slacks;

    private WeightConstraints(int criteria, List<double[]> slacks) {
        this.criteria = criteria;
        this.slacks = slacks;
    }

    /**
     * No constraints.
     *
     * @param criteria the number of criteria, at least 1
     * @return constraints that rule out nothing
     */
    public static WeightConstraints none(int criteria) {
        if (criteria < 1) {
            throw new InvalidRequestException(
                    "There must be at least one criterion, but there are (%s).".formatted(criteria));
        }
        return new WeightConstraints(criteria, List.of());
    }

    /**
     * One more constraint, sum c w &gt;= bound.
     *
     * @param bound the bound, finite
     * @param coefficients one for each criterion, finite
     * @return the constraints and this one
     * @throws InvalidRequestException if there are not as many coefficients as criteria, or a number is not finite
     */
    public WeightConstraints atLeast(double bound, double... coefficients) {
        if (coefficients.length != criteria) {
            throw new InvalidRequestException("A constraint on (%s) weights cannot have (%s) coefficients."
                    .formatted(criteria, coefficients.length));
        }
        double[] slack = new double[criteria];
        for (int k = 0; k < criteria; k++) {
            // Since weights sum to 1, the bound can be taken off every coefficient.
            slack[k] = coefficients[k] - bound;
            if (!Double.isFinite(slack[k])) {
                throw new InvalidRequestException(
                        "The constraint (%s >= %s) must be finite.".formatted(coefficients[k], bound));
            }
        }
        List<double[]> more = new ArrayList<>(slacks);
        more.add(slack);
        return new WeightConstraints(criteria, List.copyOf(more));
    }

    /**
     * One more constraint, sum c w &lt;= bound.
     *
     * @param bound the bound, finite
     * @param coefficients one for each criterion, finite
     * @return the constraints and this one
     * @throws InvalidRequestException if there are not as many coefficients as criteria, or a number is not finite
     */
    public WeightConstraints atMost(double bound, double... coefficients) {
        double[] opposite = new double[coefficients.length];
        for (int k = 0; k < opposite.length; k++) {
            opposite[k] = -coefficients[k];
        }
        return atLeast(-bound, opposite);
    }

    /**
     * One more constraint: a criterion weighs at least as much as another.
     *
     * @param one a criterion from 0
     * @param other another
     * @return the constraints and this one
     */
    public WeightConstraints order(int one, int other) {
        double[] coefficients = new double[criteria];
        coefficients[one] += 1;
        coefficients[other] -= 1;
        return atLeast(0, coefficients);
    }

    /** {@return the number of criteria} */
    public int size() {
        return criteria;
    }

    /** {@return the number of constraints} */
    int count() {
        return slacks.size();
    }

    /**
     * Gives a constraint as a function that must not be negative where the weights sum to 1.
     *
     * @param constraint a constraint from 0
     * @return a copy of its coefficients
     */
    double[] slack(int constraint) {
        return slacks.get(constraint).clone();
    }

    /**
     * Finds how small a linear function of the weights can get.
     *
     * @param function one coefficient for each criterion
     * @return the least value, or nothing if no weights keep the constraints
     */
    public OptionalDouble least(double... function) {
        Optional<double[]> weights =
                program(LinearProgram.minimize(function), 0).solve();
        if (weights.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = 0;
        for (int k = 0; k < criteria; k++) {
            value += function[k] * weights.get()[k];
        }
        return OptionalDouble.of(value);
    }

    /**
     * Finds the weights whose smallest slack is greatest.
     *
     * @return the weights and, after them, the slack; nothing if no weights keep the constraints
     */
    Optional<double[]> widest() {
        double[] costs = new double[criteria + 1];
        costs[criteria] = -1;
        LinearProgram program = program(LinearProgram.minimize(costs), 1);
        for (int k = 0; k < criteria; k++) {
            double[] row = new double[criteria + 1];
            row[k] = 1;
            row[criteria] = -1;
            program = program.atLeast(0, row);
        }
        return program.solve();
    }

    /** The constraints on the weights, with a last variable that is taken off each slack, or none. */
    private LinearProgram program(LinearProgram objective, int last) {
        double[] ones = new double[criteria + last];
        Arrays.fill(ones, 0, criteria, 1);
        LinearProgram program = objective.equalTo(1, ones);
        for (double[] slack : slacks) {
            double[] row = Arrays.copyOf(slack, criteria + last);
            if (last > 0) {
                row[criteria] = -1;
            }
            program = program.atLeast(0, row);
        }
        return program;
    }
}
