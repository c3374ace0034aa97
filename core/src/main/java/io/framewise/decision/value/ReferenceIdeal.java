package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.Intervals;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reference ideal method: y is 1 inside the ideal interval [C, D] of a criterion and falls to 0 at the ends of its range [A, B],
 * I+ = sqrt(sum (w y - w)^2), I- = sqrt(sum (w y)^2), and the score is I- / (I+ + I-). Cables, Lamata and Verdegay (2016),
 * RIM-reference ideal method in multicriteria decision making, Information Sciences 337. Without given ranges they are what is
 * observed; without given ideals these are the better ends of the ranges. Values outside a range are refused. O(alternatives x
 * criteria).
 */
public final class ReferenceIdeal extends CitedMethod {
    private final @Nullable Intervals ranges;
    private final @Nullable Intervals ideals;

    /** Makes the method on observed ranges with the better end as the ideal. */
    public ReferenceIdeal() {
        this(null, null);
    }

    private ReferenceIdeal(@Nullable Intervals ranges, @Nullable Intervals ideals) {
        super(
                "rim",
                "Reference ideal method",
                "Cables, Lamata and Verdegay (2016), RIM-reference ideal method in multicriteria decision making,"
                        + " Information Sciences 337");
        this.ranges = ranges;
        this.ideals = ideals;
    }

    /**
     * The same method with given ranges and ideal intervals.
     *
     * @param given the range of each criterion
     * @param ideal the ideal interval of each criterion, inside its range
     * @return the method
     * @throws InvalidRequestException if an ideal interval is not inside its range
     */
    public ReferenceIdeal with(Intervals given, Intervals ideal) {
        for (int j = 0; j < given.size(); j++) {
            if (ideal.size() != given.size() || !given.contains(j, ideal.low(j)) || !given.contains(j, ideal.high(j))) {
                throw new InvalidRequestException(
                        "The method (%s) needs an ideal interval inside each range, but that of criterion number (%s) is not."
                                .formatted(id(), j + 1));
            }
        }
        return new ReferenceIdeal(given, ideal);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return ranges == null ? Set.of(DecisionInvariance.values()) : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        BoundedScales scales = BoundedScales.of(this, x, ranges);
        Intervals ideal = ideals == null ? Intervals.of(scales.better(), scales.better()) : ideals;
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            double missed = 0;
            double reached = 0;
            for (int j = 0; j < x.columns(); j++) {
                double y = nearness(x.value(i, j), j, scales.bounds(), ideal);
                double w = problem.weight(j);
                missed += (w * y - w) * (w * y - w);
                reached += w * y * (w * y);
            }
            scores[i] = Math.sqrt(reached) / (Math.sqrt(missed) + Math.sqrt(reached));
        }
        return higherIsBetter(x, scores);
    }

    private static double nearness(double x, int j, Intervals range, Intervals ideal) {
        if (x < ideal.low(j)) {
            return 1 - (ideal.low(j) - x) / (ideal.low(j) - range.low(j));
        }
        if (x > ideal.high(j)) {
            return 1 - (x - ideal.high(j)) / (range.high(j) - ideal.high(j));
        }
        return 1;
    }
}
