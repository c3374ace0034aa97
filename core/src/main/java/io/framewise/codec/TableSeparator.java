package io.framewise.codec;

/** Finds what stands between the cells of a table that a user brings, as tools and countries write it differently. */
final class TableSeparator {
    /** Before the comma comes what is seldom part of a cell. */
    private static final String KNOWN = ";\t|,";

    /** What spreadsheets put on a line before the header. */
    private static final String SAID = "sep=";

    private TableSeparator() {}

    /** The separator that a first line says, or the one that the first two records have equally often. */
    static char of(String text) {
        if (isSaid(text)) {
            return text.charAt(SAID.length());
        }
        int[][] counts = counts(text);
        char found = ',';
        int most = 0;
        for (int i = 0; i < KNOWN.length(); i++) {
            if (counts[0][i] > most && (counts[1].length == 0 || counts[1][i] == counts[0][i])) {
                found = KNOWN.charAt(i);
                most = counts[0][i];
            }
        }
        return found;
    }

    /** The text without the line that only says the separator; other lines keep their numbers. */
    static String table(String text) {
        return isSaid(text) ? text.substring(SAID.length() + 1) : text;
    }

    private static boolean isSaid(String text) {
        int end = SAID.length() + 1;
        return text.startsWith(SAID)
                && text.length() > end
                && KNOWN.indexOf(text.charAt(end - 1)) >= 0
                && (text.charAt(end) == '\n' || text.charAt(end) == '\r');
    }

    /** How often each stands outside of quotes in the first two records; nothing for a second one that is not there. */
    private static int[][] counts(String text) {
        int[][] counts = {new int[KNOWN.length()], {}};
        boolean quoted = false;
        boolean begun = false;
        int record = 0;
        for (int i = 0; i < text.length() && record < 2; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                record += begun ? 1 : 0;
                begun = false;
                continue;
            }
            if (!begun && record == 1) {
                counts[1] = new int[KNOWN.length()];
            }
            begun = true;
            int known = quoted ? -1 : KNOWN.indexOf(c);
            if (known >= 0) {
                counts[record][known]++;
            }
        }
        return counts;
    }
}
