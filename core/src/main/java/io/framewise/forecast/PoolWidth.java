package io.framewise.forecast;

import io.framewise.forecast.numeric.NormalQuantile;
import io.framewise.forecast.series.Continuation;
import java.util.List;

/**
 * How far the bounds of a pool of methods lie from its point. The variance of a mixture is the mean of the variances of its parts
 * and the variance of their means (Draper 1995, Assessment and propagation of model uncertainty, Journal of the Royal Statistical
 * Society B 57), so that the squares of two widths are added: what the methods say of themselves, in the mean and each at most four
 * times the middle one, times a factor; and how far their points lie from each other, times the quantile of the normal
 * distribution. No quantile lies beyond what {@link #reach} leaves: one jump of many times the values before it makes logarithms
 * promise what no unit can hold. Safe for use by several threads.
 */
final class PoolWidth {
    private static final double UPPER = 0.975;
    /** Of the middle distance: one member may go far astray on logarithms. */
    private static final double FARTHEST = 4;
    /** Of the 95 % width: one member gone astray does not make the points of all uncertain. */
    private static final double FARTHEST_POINT = 2;

    private final List<Continuation> speakers;
    private final double factor;
    private final double[] spread;
    private final double[] reach;

    /**
     * Makes the widths.
     *
     * @param speakers whose own widths count
     * @param pool all members
     * @param points the points of the pool
     * @param factor of the mean of the own widths
     * @param reach how far a quantile may lie from each point at most
     */
    PoolWidth(List<Continuation> speakers, List<Continuation> pool, double[] points, double factor, double[] reach) {
        this.speakers = List.copyOf(speakers);
        this.factor = factor;
        this.reach = reach.clone();
        this.spread = new double[points.length];
        for (int h = 0; h < points.length; h++) {
            spread[h] = spread(pool, points[h], h);
        }
    }

    /**
     * How far a quantile may lie from a point: four times as far as the point lies from the last value, and as a walk goes all of whose
     * steps are as large as the largest that the series ever made, in one direction.
     */
    static double[] reach(double[] series, double[] points) {
        double largest = 0;
        for (int t = 1; t < series.length; t++) {
            largest = Math.max(largest, Math.abs(series[t] - series[t - 1]));
        }
        double[] reach = new double[points.length];
        for (int h = 0; h < points.length; h++) {
            reach[h] = FARTHEST * ((h + 1) * largest + Math.abs(points[h] - series[series.length - 1]));
        }
        return reach;
    }

    /** {@return how far the quantile lies beyond the point, below zero for probabilities under a half} */
    double at(int h, double probability) {
        if (probability == 0.5) {
            return 0;
        }
        double own = factor * own(h, probability);
        double between = NormalQuantile.at(probability) * spread[h];
        return Math.signum(probability - 0.5) * Math.min(reach[h], StrictMath.hypot(own, between));
    }

    /** The standard deviation of the points about their mean, none of them counted farther from the point of the pool than a limit. */
    private double spread(List<Continuation> pool, double point, int h) {
        double limit = FARTHEST_POINT * factor * (own(h, UPPER) + own(h, 1 - UPPER)) / 2;
        double[] away = pool.stream()
                .mapToDouble(part -> part.points()[h] - point)
                .filter(Double::isFinite)
                .map(distance -> Math.max(-limit, Math.min(limit, distance)))
                .toArray();
        double mean = 0;
        for (double distance : away) {
            mean += distance / away.length;
        }
        double sum = 0;
        for (double distance : away) {
            sum += (distance - mean) * (distance - mean);
        }
        return away.length == 0 ? 0 : Math.sqrt(sum / away.length);
    }

    /** How far the quantile lies beyond the point, in the mean of the members that speak. */
    private double own(int h, double probability) {
        double side = Math.signum(probability - 0.5);
        double[] distances = speakers.stream()
                .mapToDouble(part -> side * (part.quantiles().at(h, probability) - part.points()[h]))
                .filter(distance -> !Double.isNaN(distance))
                .map(distance -> Math.max(0, distance))
                .toArray();
        if (distances.length == 0) {
            return 0;
        }
        double most = FARTHEST * Combination.median(distances);
        double sum = 0;
        for (double distance : distances) {
            sum += Math.min(distance, most);
        }
        return sum / distances.length;
    }
}
