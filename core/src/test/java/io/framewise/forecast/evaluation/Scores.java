package io.framewise.forecast.evaluation;

/** What one method scores on one series. */
final class Scores {
    static final double ALPHA = 0.05;

    final double smape;
    final double mase;
    final double inside;
    final double msis;

    private Scores(double smape, double mase, double inside, double msis) {
        this.smape = smape;
        this.mase = mase;
        this.inside = inside;
        this.msis = msis;
    }

    /**
     * Means over the steps that have a value; scaled errors are NaN where the scale is none, since then nobody can be told how large an
     * error is.
     */
    static Scores of(double[] actual, double[] points, double[] lower, double[] upper, double scale) {
        int n = 0;
        double smape = 0;
        double error = 0;
        double inside = 0;
        double interval = 0;
        for (int h = 0; h < actual.length; h++) {
            if (Double.isNaN(actual[h])) {
                continue;
            }
            double size = Math.abs(actual[h]) + Math.abs(points[h]);
            n++;
            smape += size == 0 ? 0 : 200 * Math.abs(actual[h] - points[h]) / size;
            error += Math.abs(actual[h] - points[h]);
            inside += lower[h] <= actual[h] && actual[h] <= upper[h] ? 1 : 0;
            interval += upper[h] - lower[h];
            interval += 2 / ALPHA * Math.max(0, lower[h] - actual[h]);
            interval += 2 / ALPHA * Math.max(0, actual[h] - upper[h]);
        }
        return new Scores(smape / n, scaled(error / n, scale), inside / n, scaled(interval / n, scale));
    }

    private static double scaled(double value, double scale) {
        return scale > 0 ? value / scale : Double.NaN;
    }
}
