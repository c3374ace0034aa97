package io.framewise.forecast.decomposition;

import org.jspecify.annotations.Nullable;

/**
 * Locally weighted regression over positions 0, 1, 2, ... (Cleveland 1979, Journal of the American Statistical Association 74):
 * a constant or a line through the nearest values, weighted by (1 - (distance / reach)^3)^3, the reach being the distance of the
 * farthest of them, and longer where the span exceeds the number of values. O(span) for each position. Immutable.
 */
final class Loess {
    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;

    private final int span;
    private final boolean line;
    private final int jump;

    /**
     * Sets it up.
     *
     * @param span how many of the nearest values count, odd
     * @param line a line, not a constant
     */
    Loess(int span, boolean line) {
        this.span = span;
        this.line = line;
        // Between positions so far apart the curve is as good as straight (Cleveland et al. 1990, section 3.4).
        jump = Math.max(1, (span + 9) / 10);
    }

    /** Smooths n values that stand from one place on, one step apart, into another array. */
    void smooth(double[] y, int n, double @Nullable [] robust, double[] into, int place) {
        if (n < 2) {
            into[place] = y[0];
            return;
        }
        int step = Math.min(jump, n - 1);
        int last = 0;
        for (int i = 0; i < n; i += step) {
            into[place + i] = at(y, n, i, robust, y[i]);
            between(into, place + last, place + i);
            last = i;
        }
        if (last < n - 1) {
            into[place + n - 1] = at(y, n, n - 1, robust, y[n - 1]);
            between(into, place + last, place + n - 1);
        }
    }

    private static void between(double[] values, int from, int to) {
        double slope = (values[to] - values[from]) / Math.max(1, to - from);
        for (int i = from + 1; i < to; i++) {
            values[i] = values[from] + slope * (i - from);
        }
    }

    /**
     * The curve at a position, which may lie beside the values.
     *
     * @param otherwise what it is where no value has a weight
     */
    double at(double[] y, int n, int position, double @Nullable [] robust, double otherwise) {
        int left = Math.max(0, Math.min(position - (span + 1) / 2 + 1, n - span));
        int right = Math.min(n, left + span) - 1;
        double reach = Math.max(position - left, right - position);
        reach += span > n ? (span - n) / 2 : 0;
        double sum = 0;
        double center = 0;
        double mean = 0;
        for (int j = left; j <= right; j++) {
            double w = weight(Math.abs(j - position), reach, robust == null ? 1 : robust[j]);
            sum += w;
            center += w * j;
            mean += w * y[j];
        }
        if (!(sum > 0)) {
            return otherwise;
        }
        center /= sum;
        mean /= sum;
        if (!line || !(reach > 0)) {
            return mean;
        }
        double spread = 0;
        double cross = 0;
        for (int j = left; j <= right; j++) {
            double w = weight(Math.abs(j - position), reach, robust == null ? 1 : robust[j]) / sum;
            spread += w * (j - center) * (j - center);
            cross += w * (j - center) * y[j];
        }
        return StrictMath.sqrt(spread) > NEAR * (n - 1) ? mean + (position - center) * cross / spread : mean;
    }

    private static double weight(double distance, double reach, double robust) {
        if (distance > FAR * reach && distance > 0) {
            return 0;
        }
        if (distance <= NEAR * reach) {
            return robust;
        }
        double ratio = distance / reach;
        double part = 1 - ratio * ratio * ratio;
        return part * part * part * robust;
    }
}
