package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Limits on properties: the merit parameter of a material is m = sum w Y / x over lower limits Y, plus sum w x / Y over upper
 * limits, plus sum w |x / Y - 1| over target values; less is better. Farag (1997), Materials Selection for Engineering Design,
 * Prentice Hall. A criterion to be maximized has a lower limit, one to be minimized an upper one; without given limits they are the
 * worst values observed. Limits, and values with a lower limit, must be above 0, other values not below it. O(alternatives x criteria).
 */
public final class LimitsOnProperties extends CitedMethod {
    private final double @Nullable [] limits;
    private final boolean[] targets;

    /** Makes the method with the worst values observed as limits. */
    public LimitsOnProperties() {
        this(null, new boolean[0]);
    }

    private LimitsOnProperties(double @Nullable [] limits, boolean[] targets) {
        super(
                "lopm",
                "Limits on properties",
                "Farag (1997), Materials Selection for Engineering Design, Prentice Hall");
        this.limits = limits;
        this.targets = targets;
    }

    /**
     * The same method with given limits.
     *
     * @param values the limit or target value of each criterion, above 0
     * @param isTarget whether it is a target value rather than a limit
     * @return the method
     * @throws InvalidRequestException if a limit is not above 0, or the numbers of limits differ
     */
    public LimitsOnProperties with(double[] values, boolean[] isTarget) {
        if (values.length != isTarget.length || !Arrays.stream(values).allMatch(value -> value > 0)) {
            throw new InvalidRequestException("The method (%s) needs a limit above 0 for each criterion, not (%s)."
                    .formatted(id(), Arrays.toString(values)));
        }
        return new LimitsOnProperties(values.clone(), isTarget.clone());
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        for (boolean target : targets) {
            if (target) {
                return Set.of(DecisionLaw.DOMINANCE);
            }
        }
        return Set.of();
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return limits == null ? Set.of(DecisionInvariance.UNIT) : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        requireNonNegative(x);
        double[] y = limits == null ? ColumnExtremes.of(x).worst() : limits;
        if (limits == null) {
            for (int j = 0; j < y.length; j++) {
                if (!(y[j] > 0)) {
                    throw undefined(x, j, "its worst value, which is the limit, must be above 0");
                }
            }
        }
        if (y.length != x.columns()) {
            throw new InvalidRequestException(
                    "The method (%s) was given (%s) limits for (%s) criteria.".formatted(id(), y.length, x.columns()));
        }
        double[] merits = new double[x.rows()];
        for (int i = 0; i < merits.length; i++) {
            for (int j = 0; j < y.length; j++) {
                double share = x.value(i, j) / y[j];
                boolean target = limits != null && targets[j];
                if (x.maximizes(j) && !target && !(x.value(i, j) > 0)) {
                    throw undefined(x, i, j, "every cell with a lower limit must be above 0");
                }
                double term = target ? Math.abs(share - 1) : x.maximizes(j) ? y[j] / x.value(i, j) : share;
                merits[i] += problem.weight(j) == 0 ? 0 : problem.weight(j) * term;
            }
        }
        return lowerIsBetter(x, merits);
    }
}
