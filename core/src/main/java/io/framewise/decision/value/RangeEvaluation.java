package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Multi-attribute range evaluations: of every value a minimum, a likely and a maximum are known, each is divided by the largest
 * maximum of its column, of a cost the smallest minimum is divided by it, and their weighted sums are the range and the likely place
 * of each alternative. Hodgett, Martin, Montague and Talford (2014), Handling uncertain decisions in whole process design,
 * Production Planning and Control 25. The score is the likely value; the ends of the range are the quantities {@code minimum} and
 * {@code maximum}. Without given ranges all three are the same. Cells must be above 0. O(alternatives x criteria).
 */
public final class RangeEvaluation extends CitedMethod {
    private final @Nullable DecisionMatrix least;
    private final @Nullable DecisionMatrix most;

    /** Makes the method for values that are certain. */
    public RangeEvaluation() {
        this(null, null);
    }

    private RangeEvaluation(@Nullable DecisionMatrix least, @Nullable DecisionMatrix most) {
        super(
                "mare",
                "Multi-attribute range evaluations",
                "Hodgett, Martin, Montague and Talford (2014), Handling uncertain decisions in whole process design,"
                        + " Production Planning and Control 25");
        this.least = least;
        this.most = most;
    }

    /**
     * The same method for values that may vary.
     *
     * @param minimum the smallest values, in the shape of the problem's matrix, which holds the likely ones
     * @param maximum the largest values
     * @return the method
     */
    public RangeEvaluation between(DecisionMatrix minimum, DecisionMatrix maximum) {
        return new RangeEvaluation(minimum, maximum);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return least == null ? Set.of(DecisionInvariance.UNIT) : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix likely = problem.matrix();
        DecisionMatrix low = least == null ? likely : least;
        DecisionMatrix high = most == null ? likely : most;
        requireRange(low, likely);
        requireRange(likely, high);
        requirePositive(low);
        int rows = likely.rows();
        double[] minimum = new double[rows];
        double[] scores = new double[rows];
        double[] maximum = new double[rows];
        for (int j = 0; j < likely.columns(); j++) {
            boolean benefit = likely.maximizes(j);
            double best = benefit ? 0 : Double.POSITIVE_INFINITY;
            for (int i = 0; i < rows; i++) {
                best = benefit ? Math.max(best, high.value(i, j)) : Math.min(best, low.value(i, j));
            }
            for (int i = 0; i < rows; i++) {
                double w = problem.weight(j);
                minimum[i] += w * share(benefit, benefit ? low.value(i, j) : high.value(i, j), best);
                scores[i] += w * share(benefit, likely.value(i, j), best);
                maximum[i] += w * share(benefit, benefit ? high.value(i, j) : low.value(i, j), best);
            }
        }
        return higherIsBetter(likely, scores)
                .with("minimum", finite(likely, minimum))
                .with("maximum", finite(likely, maximum));
    }

    private static double share(boolean benefit, double cell, double best) {
        return benefit ? cell / best : best / cell;
    }

    private void requireRange(DecisionMatrix low, DecisionMatrix high) {
        if (low.rows() != high.rows() || low.columns() != high.columns()) {
            throw new InvalidRequestException(
                    "The method (%s) needs minimum and maximum values in the shape of the likely ones, (%s) x (%s), not (%s) x (%s)."
                            .formatted(id(), high.rows(), high.columns(), low.rows(), low.columns()));
        }
        for (int i = 0; i < low.rows(); i++) {
            for (int j = 0; j < low.columns(); j++) {
                if (low.value(i, j) > high.value(i, j)) {
                    throw undefined(low, i, j, "it must not be above (%s)".formatted(high.value(i, j)));
                }
            }
        }
    }
}
