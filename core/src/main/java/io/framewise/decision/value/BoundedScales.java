package io.framewise.decision.value;

import io.framewise.decision.Intervals;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.spi.DecisionMethod;
import org.jspecify.annotations.Nullable;

/** The cells of a matrix on scales with bounds, and distances from points on them. */
final class BoundedScales {
    private final DecisionMatrix x;
    private final Intervals bounds;
    private final String method;

    private BoundedScales(DecisionMatrix x, Intervals bounds, String method) {
        this.x = x;
        this.bounds = bounds;
        this.method = method;
    }

    /** Checks that bounds fit a matrix; without bounds they are what is observed. */
    static BoundedScales of(DecisionMethod method, DecisionMatrix x, @Nullable Intervals bounds) {
        BoundedScales scales = new BoundedScales(x, bounds == null ? Intervals.observed(x) : bounds, method.id());
        scales.requireSize("intervals", scales.bounds.size());
        for (int i = 0; i < x.rows(); i++) {
            for (int j = 0; j < x.columns(); j++) {
                if (!scales.bounds.contains(j, x.value(i, j))) {
                    throw new InvalidRequestException(
                            "The method (%s) needs values between (%s) and (%s) on the criterion (%s), but that of (%s) is (%s)."
                                    .formatted(
                                            method.id(),
                                            scales.bounds.low(j),
                                            scales.bounds.high(j),
                                            x.criteria().get(j),
                                            x.alternatives().get(i),
                                            x.value(i, j)));
                }
            }
        }
        return scales;
    }

    private void requireSize(String what, int size) {
        if (size != x.columns()) {
            throw new InvalidRequestException(
                    "The method (%s) was given (%s) %s for (%s) criteria.".formatted(method, size, what, x.columns()));
        }
    }

    Intervals bounds() {
        return bounds;
    }

    double[] fitting(double[] point) {
        requireSize("values of a point", point.length);
        return point;
    }

    /** The better bound of each criterion. */
    double[] better() {
        double[] point = new double[x.columns()];
        for (int j = 0; j < point.length; j++) {
            point[j] = x.maximizes(j) ? bounds.high(j) : bounds.low(j);
        }
        return point;
    }

    /** The middle between the bounds of each criterion. */
    double[] middle() {
        double[] point = new double[x.columns()];
        for (int j = 0; j < point.length; j++) {
            point[j] = bounds.low(j) / 2 + bounds.high(j) / 2;
        }
        return point;
    }

    /** The weighted sums of distances from a point as shares of the bounds. */
    double[] distances(DecisionProblem problem, double[] point) {
        double[] distances = new double[x.rows()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < point.length; j++) {
                double length = bounds.length(j);
                double share = length == 0 ? 0 : Math.abs(x.value(i, j) - point[j]) / length;
                distances[i] += problem.weight(j) * share;
            }
        }
        return distances;
    }
}
