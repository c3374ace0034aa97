package io.framewise.cli;

import java.text.Normalizer;

/** What becomes of single characters on their way out. */
final class Characters {
    private static final String FANCY = "\u00b7\u2500\u251c\u2524\u25cf\u2588\u2589\u258a\u258b\u258c\u258d\u258e\u258f"
            + "\u2583\u2026\u2013\u2014\u2212\u2018\u2019\u201c\u201d\u00d7\u00a0";
    private static final String PLAIN = ".-[]o#####...=~---''\"\"x ";

    private Characters() {}

    /** Control characters, and those that change the direction of writing. */
    static boolean dangerous(char c) {
        return c < ' '
                || c >= '\u007f' && c < '\u00a0'
                || c == '\u061c'
                || c >= '\u200e' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\ufeff';
    }

    /** A dangerous character by its number. */
    static String shown(char c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    /** The nearest ASCII character, one column wide. */
    static char ascii(char c) {
        int known = FANCY.indexOf(c);
        if (known >= 0) {
            return PLAIN.charAt(known);
        }
        char bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return bare < '\u007f' ? bare : '?';
    }
}
