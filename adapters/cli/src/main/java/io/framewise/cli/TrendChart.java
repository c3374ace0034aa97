package io.framewise.cli;

import io.framewise.model.forecast.TimeSeries;
import java.util.Arrays;

/**
 * A series and its forecast as one row of blocks on a scale from zero, or from the least value where that is below: the past, then the points, and under them the
 * dates. One column is one step; when there are more steps than columns, the oldest are left out.
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

    TrendChart(TimeSeries series, double[] points, int columns) {
        double[] all = series.values();
        this.points = points.clone();
        int shown = Math.max(1, Math.min(all.length, columns - points.length - 1));
        past = Arrays.copyOfRange(all, all.length - shown, all.length);
        first = series.label(all.length - shown);
        last = series.label(all.length - 1);
        end = series.label(all.length - 1 + points.length);
    }

    void print(Page page) {
        double most = 0;
        double least = 0;
        for (double value : past) {
            most = value > most ? value : most;
            least = value < least ? value : least;
        }
        for (double value : points) {
            most = Math.max(most, value);
            least = Math.min(least, value);
        }
        String steps = page.unicode() ? BLOCKS : PLAIN_BLOCKS;
        page.line("    " + blocks(past, least, most, steps) + (page.unicode() ? "\u2502" : "|")
                + Ink.FAINT.on(blocks(points, least, most, steps)));
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

    private static String blocks(double[] values, double least, double most, String steps) {
        StringBuilder row = new StringBuilder();
        for (double value : values) {
            if (Double.isNaN(value)) {
                row.append(ABSENT);
            } else {
                int eighth = most > least ? (int) Math.ceil((value - least) / (most - least) * steps.length()) : 0;
                row.append(steps.charAt(Math.max(0, Math.min(steps.length(), eighth) - 1)));
            }
        }
        return row.toString();
    }
}
