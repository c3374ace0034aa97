package io.framewise.decision.smaa;

import java.util.ArrayList;
import java.util.List;

/**
 * A convex part of the weights of at most three criteria: a point, a segment or a polygon, by its corners in turn. Cutting is
 * Sutherland and Hodgman (1974), Reentrant polygon clipping, Communications of the ACM 17. Immutable.
 */
final class WeightRegion {
    private final double[][] corners;

    private WeightRegion(double[][] corners) {
        this.corners = corners;
    }

    /** All weights of a number of criteria from 1 to 3. */
    static WeightRegion of(int criteria) {
        double[][] corners = new double[criteria][criteria];
        for (int k = 0; k < criteria; k++) {
            corners[k][k] = 1;
        }
        return new WeightRegion(corners);
    }

    /** The part in which a linear function of the weights is not negative. */
    WeightRegion where(double[] function) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < corners.length; i++) {
            double[] here = corners[i];
            double[] next = corners[(i + 1) % corners.length];
            double now = value(function, here);
            double then = value(function, next);
            if (now >= 0) {
                kept.add(here);
            }
            boolean lastOfSegment = corners.length == 2 && i == 1;
            if ((now > 0 && then < 0 || now < 0 && then > 0) && !lastOfSegment) {
                kept.add(between(here, next, now / (now - then)));
            }
        }
        return new WeightRegion(kept.toArray(double[][]::new));
    }

    /** The parts on either side of the line on which a linear function is 0, as far as they have an area. */
    List<WeightRegion> cutBy(double[] function) {
        boolean above = false;
        boolean below = false;
        for (double[] corner : corners) {
            double value = value(function, corner);
            above |= value > 0;
            below |= value < 0;
        }
        if (!above || !below) {
            return List.of(this);
        }
        double[] opposite = function.clone();
        for (int k = 0; k < opposite.length; k++) {
            opposite[k] = -opposite[k];
        }
        List<WeightRegion> parts = new ArrayList<>();
        for (WeightRegion part : List.of(where(function), where(opposite))) {
            if (part.measure() > 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static double value(double[] function, double[] point) {
        double value = 0;
        for (int k = 0; k < function.length; k++) {
            value += function[k] * point[k];
        }
        return value;
    }

    private static double[] between(double[] one, double[] other, double share) {
        double[] point = new double[one.length];
        for (int k = 0; k < point.length; k++) {
            point[k] = one[k] + share * (other[k] - one[k]);
        }
        return point;
    }

    /** {@return the area of a polygon in the first two weights, the length of a segment in the first, 1 for a point} */
    double measure() {
        if (corners.length == 0) {
            return 0;
        }
        int criteria = corners[0].length;
        if (criteria == 1) {
            return 1;
        }
        if (criteria == 2) {
            return corners.length < 2 ? 0 : Math.abs(corners[1][0] - corners[0][0]);
        }
        double area = 0;
        for (int i = 1; i + 1 < corners.length; i++) {
            area += triangle(corners[0], corners[i], corners[i + 1]);
        }
        return Math.abs(area);
    }

    private static double triangle(double[] a, double[] b, double[] c) {
        return ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    }

    /** {@return the mean of the region, which must have an area} */
    double[] center() {
        double[] center = new double[corners[0].length];
        if (corners.length < 3) {
            for (double[] corner : corners) {
                for (int k = 0; k < center.length; k++) {
                    center[k] += corner[k] / corners.length;
                }
            }
            return center;
        }
        double area = 0;
        for (int i = 1; i + 1 < corners.length; i++) {
            double part = triangle(corners[0], corners[i], corners[i + 1]);
            area += part;
            for (int k = 0; k < center.length; k++) {
                center[k] += part * (corners[0][k] + corners[i][k] + corners[i + 1][k]) / 3;
            }
        }
        for (int k = 0; k < center.length; k++) {
            center[k] /= area;
        }
        return center;
    }
}
