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

    /** Means over the horizon; scaled errors are 0 where the scale is 0 and nothing was missed. */
    static Scores of(double[] actual, double[] points, double[] lower, double[] upper, double scale) {
        int n = actual.length;
        double smape = 0;
        double error = 0;
        double inside = 0;
        double interval = 0;
        for (int h = 0; h < n; h++) {
            double size = Math.abs(actual[h]) + Math.abs(points[h]);
            smape += size == 0 ? 0 : 200 * Math.abs(actual[h] - points[h]) / size / n;
            error += Math.abs(actual[h] - points[h]) / n;
            inside += lower[h] <= actual[h] && actual[h] <= upper[h] ? 1.0 / n : 0;
            interval += (upper[h] - lower[h]) / n;
            interval += 2 / ALPHA * Math.max(0, lower[h] - actual[h]) / n;
            interval += 2 / ALPHA * Math.max(0, actual[h] - upper[h]) / n;
        }
        return new Scores(smape, scaled(error, scale), inside, scaled(interval, scale));
    }

    private static double scaled(double value, double scale) {
        return value == 0 ? 0 : value / scale;
    }
}
