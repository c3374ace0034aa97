package io.framewise.cli;

/** Numbers as lengths. */
final class Bars {
    private static final char FULL = '\u2588';
    private static final char MINUS = '\u2583';
    private static final char NOTHING = '\u00b7';

    /** Blocks from one eighth to seven eighths of a column. */
    private static final String EIGHTHS = "\u258f\u258e\u258d\u258c\u258b\u258a\u2589";

    private Bars() {}

    /** A length in eighths of a column; what counts against the first is drawn with lower blocks. */
    static String length(double value, double longest, int columns) {
        if (!(longest > 0)) {
            return "";
        }
        int eighths = (int) Math.round(Math.abs(value) / longest * columns * 8);
        if (value < 0) {
            return String.valueOf(MINUS).repeat((eighths + 4) / 8);
        }
        String bar = String.valueOf(FULL).repeat(eighths / 8);
        return eighths % 8 == 0 ? bar : bar + EIGHTHS.charAt(eighths % 8 - 1);
    }

    /** An interval in [0, 1] with its middle. */
    static String interval(double low, double middle, double high, int columns) {
        int from = column(low, columns);
        int at = column(middle, columns);
        int to = column(high, columns);
        StringBuilder bar = new StringBuilder(columns);
        for (int i = 0; i < columns; i++) {
            bar.append(i < from || i > to ? NOTHING : '\u2500');
        }
        bar.setCharAt(from, '\u251c');
        bar.setCharAt(to, '\u2524');
        bar.setCharAt(at, '\u25cf');
        return bar.toString();
    }

    /** The axis above such bars. */
    static String axis(int columns) {
        int half = (columns - 1) / 2;
        return Columns.left(Columns.left("0", half - 1) + "0.5", columns - 1) + "1";
    }

    private static int column(double value, int columns) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * (columns - 1));
    }
}
