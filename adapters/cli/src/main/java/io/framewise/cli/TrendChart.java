package io.framewise.cli;

import io.framewise.model.trend.Trend;
import java.util.Arrays;

/**
 * A series and its forecast as one row of blocks on a scale from zero: the past, then the points, and under them the
 * months. One column is one month; when there are more months than columns, the oldest are left out.
 */
final class TrendChart {
    private static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final String PLAIN_BLOCKS = "_.:-=+*#";
    private static final char ABSENT = '\u00b7';

    private final double[] past;
    private final double[] points;
    private final String first;
    private final String last;
    private final String end;

    TrendChart(Trend trend, int columns) {
        double[] all = trend.repaired().values();
        points = trend.forecast().points();
        int shown = Math.max(1, Math.min(all.length, columns - points.length - 1));
        past = Arrays.copyOfRange(all, all.length - shown, all.length);
        first = trend.repaired().label(all.length - shown);
        last = trend.repaired().label(all.length - 1);
        end = trend.repaired().label(all.length - 1 + points.length);
    }

    void print(Page page) {
        double most = 0;
        for (double value : past) {
            most = value > most ? value : most;
        }
        for (double value : points) {
            most = Math.max(most, value);
        }
        String steps = page.unicode() ? BLOCKS : PLAIN_BLOCKS;
        page.line("    " + blocks(past, most, steps) + (page.unicode() ? "\u2502" : "|")
                + Ink.FAINT.on(blocks(points, most, steps)));
        StringBuilder axis = new StringBuilder(first);
        put(axis, past.length - last.length(), last);
        put(axis, past.length + 1 + points.length - end.length(), end);
        page.line("    " + axis);
    }

    private static void put(StringBuilder axis, int column, String label) {
        if (column > axis.length()) {
            axis.append(" ".repeat(column - axis.length())).append(label);
        }
    }

    private static String blocks(double[] values, double most, String steps) {
        StringBuilder row = new StringBuilder();
        for (double value : values) {
            if (Double.isNaN(value)) {
                row.append(ABSENT);
            } else {
                int eighth = most > 0 ? (int) Math.ceil(Math.max(0, value) / most * steps.length()) : 0;
                row.append(steps.charAt(Math.max(0, Math.min(steps.length(), eighth) - 1)));
            }
        }
        return row.toString();
    }
}
