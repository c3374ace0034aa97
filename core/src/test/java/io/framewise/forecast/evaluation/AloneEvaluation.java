package io.framewise.forecast.evaluation;

import io.framewise.forecast.adoption.AloneRecord;
import io.framewise.forecast.adoption.CountingRepair;
import io.framewise.model.forecast.TimeSeries;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Each package alone, as a catalog of few frameworks sees it: origins from 24 values on, repaired series, errors on logarithms. The
 * first rows are of every second package by name, on which choices may be made, the second of the others.
 */
final class AloneEvaluation {
    private static final int[] HORIZONS = {1, 3, 6, 12};
    private static final int YEAR = 12;
    private static final int FEWEST = 24;
    private static final int FIGURES = 6;

    private AloneEvaluation() {}

    static void run(Downloads data, PrintStream out) {
        out.println(
                "Each package alone: half months values relative-to-naive coverage80 coverage95 MSIS80 MSIS95 (logarithms)");
        double[][][] sums = new double[3][HORIZONS.length][FIGURES + 1];
        for (int i = 0; i < data.packages.size(); i++) {
            TimeSeries repaired =
                    CountingRepair.of(data.counted.get(i), Downloads.changes()).series();
            add(sums[i % 2], repaired);
            add(sums[2], repaired);
        }
        String[] names = {"one-half", "other-half", "all"};
        for (int part = 0; part < sums.length; part++) {
            for (int k = 0; k < HORIZONS.length; k++) {
                double[] sum = sums[part][k];
                if (sum[0] == 0) {
                    out.printf(
                            "%s %s none: no package has a value so far behind %s others%n",
                            names[part], HORIZONS[k], FEWEST);
                    continue;
                }
                out.printf(
                        Locale.ROOT,
                        "%s %d %.0f %.4f %.4f %.4f %.2f %.2f%n",
                        names[part],
                        HORIZONS[k],
                        sum[0],
                        sum[1] / sum[2],
                        sum[3] / sum[0],
                        sum[4] / sum[0],
                        sum[5] / sum[0],
                        sum[6] / sum[0]);
            }
        }
        out.println();
    }

    private static void add(double[][] sums, TimeSeries series) {
        AloneRecord record = new AloneRecord(series, YEAR);
        int present = 0;
        for (int origin = 0; origin < series.size() - 1; origin++) {
            present += series.isPresent(origin) ? 1 : 0;
            if (present < FEWEST || !series.isPresent(origin)) {
                continue;
            }
            double[] narrow = record.widths(origin, 80, YEAR);
            double[] wide = record.widths(origin, 95, YEAR);
            for (int k = 0; k < HORIZONS.length; k++) {
                int h = HORIZONS[k];
                double error = Math.abs(record.error(origin, h));
                if (!Double.isNaN(error)) {
                    double[] sum = sums[k];
                    sum[0]++;
                    sum[1] += error;
                    sum[2] += Math.abs(record.naive(origin, h));
                    sum[3] += error <= narrow[h - 1] ? 1 : 0;
                    sum[4] += error <= wide[h - 1] ? 1 : 0;
                    sum[5] += interval(error, narrow[h - 1], 0.2) / record.usual(origin);
                    sum[6] += interval(error, wide[h - 1], 0.05) / record.usual(origin);
                }
            }
        }
    }

    private static double interval(double error, double width, double alpha) {
        return 2 * width + 2 / alpha * Math.max(0, error - width);
    }
}
