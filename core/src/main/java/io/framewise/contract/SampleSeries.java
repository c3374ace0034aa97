package io.framewise.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Series to which the laws of forecasters are put: drawn with a fixed seed, and the edges. */
final class SampleSeries {
    private static final long SEED = 20_260_402;

    private SampleSeries() {}

    /** Growing, falling and level series of 12 to 60 positive values, some with a season. */
    static List<double[]> drawn() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<double[]> all = new ArrayList<>();
        for (int n = 0; n < 24; n++) {
            double[] series = new double[12 + 2 * n];
            double slope = (n % 3 - 1) * 0.5;
            double season = n % 2 * 10;
            for (int t = 0; t < series.length; t++) {
                series[t] = 100 + slope * t + season * (t % 12 < 6 ? 1 : -1) + 10 * random.nextDouble();
            }
            all.add(series);
        }
        return all;
    }

    /** The same twelve values over and over, half of them ten above 100 and half of them ten below. */
    static double[] repeating() {
        double[] series = new double[96];
        for (int t = 0; t < series.length; t++) {
            series[t] = t % 12 < 6 ? 110 : 90;
        }
        return series;
    }

    /** Few values, none that differ, zeros, one outlier, many, negative ones, tiny and huge ones, also together. */
    static List<double[]> edges() {
        double[] outlier = drawn().get(0).clone();
        outlier[5] = 1e6;
        SplittableRandom random = new SplittableRandom(SEED);
        double[] many = random.doubles(2600, 20, 30).toArray();
        double[] negative = random.doubles(30, -9, 1).toArray();
        return List.of(
                new double[] {3, 4, 5},
                new double[] {5, 5, 5, 5, 5, 5, 5, 5},
                new double[10],
                outlier,
                many,
                negative,
                new double[] {0, 0, 0, 0, 5, 0, 0, 0, 0, 0},
                new double[] {1e300, 3e300, 2e300, 1e300, 2e300, 4e300, 3e300, 2e300, 1e300, 2e300},
                new double[] {1e-300, 1e300, 2e-300, 1e300, 1, 1e300, 3e-300, 2e300, 1e-300, 1e300},
                new double[] {1e-300, 2e-300, 1e-300, 3e-300, 2e-300},
                new double[] {1e150, 2e150, 1e150, 3e150, 2e150});
    }
}
