package io.framewise.cli;

import java.util.Collection;

/** Text measured and cut in columns; marks of {@link Ink} take none. */
final class Columns {
    private Columns() {}

    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ink.isMark(c) && !Character.isLowSurrogate(c)) {
                columns++;
            }
        }
        return columns;
    }

    static int widest(Collection<String> texts) {
        int widest = 0;
        for (String text : texts) {
            widest = Math.max(widest, of(text));
        }
        return widest;
    }

    /** Filled with spaces on the right. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Filled with spaces on the left. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Cut to a width; the cut is shown. Text with marks is not cut. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        return width < 2 ? text.substring(0, Math.max(0, width)) : text.substring(0, width - 1) + '\u2026';
    }

    /** Two texts joined, the longer one cut first, to a width. */
    static String cut(String one, String between, String other, int width) {
        int room = width - between.length();
        if (of(one) + of(other) <= room || room < 4) {
            return cut(one + between + other, width);
        }
        int half = room / 2;
        int left = of(one) <= half ? of(one) : Math.max(room - of(other), room - half);
        return cut(one, left) + between + cut(other, room - Math.min(left, of(one)));
    }
}
