package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.List;

/** The bounds that keep reading a pack bounded in time and memory, whatever is in it. */
final class Limits {
    static final int FILE_BYTES = 16 << 20;
    static final long PACK_BYTES = 128L << 20;
    static final int FILES = 10_000;
    static final int DEPTH = 24;
    static final int NODES = 500_000;
    static final int TEXT = 20_000;
    static final int ROWS = 1_000_000;
    static final double LARGEST = 1e15;
    static final double SMALLEST = 1e-15;

    private Limits() {}

    static InvalidDataException exceeded(Location place, String what, long bound) {
        return new InvalidDataException(
                List.of(Issue.error(ErrorCode.LIMIT, "%s is over the limit of (%s).".formatted(what, bound))
                        .at(place)));
    }

    /** Rejects numbers that nobody has measured: their products and ratios would be printed, and spoil every scale. */
    static double checked(double number, Location place) {
        double size = Math.abs(number);
        if (size > LARGEST || size > 0 && size < SMALLEST) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.LIMIT,
                            "The number (%s) must be 0 or between %s and %s in size."
                                    .formatted(number, SMALLEST, LARGEST))
                    .hint("Maybe another unit is meant.")
                    .at(place)));
        }
        return number;
    }

    /** Rejects characters that can deceive a reader or break a terminal: controls, bidirectional marks, half pairs. */
    static String checked(String text, Location place) {
        if (text.length() > TEXT) {
            throw exceeded(place, "A text of (%s) characters".formatted(text.length()), TEXT);
        }
        text.codePoints().filter(Limits::isDeceptive).findFirst().ifPresent(character -> {
            throw deceptive(character, place);
        });
        return text;
    }

    /** Rejects the same characters anywhere in a file, comments included, at their very place. */
    static String checkedFile(String text, String file) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (c != '\r' && isDeceptive(c) && !Character.isSurrogate(c)) {
                throw deceptive(c, Location.of(file, line, text.codePointCount(start, i) + 1));
            }
        }
        return text;
    }

    private static InvalidDataException deceptive(int character, Location place) {
        return new InvalidDataException(List.of(Issue.error(
                        ErrorCode.SYNTAX,
                        "The text holds the character (U+%04X), which is not allowed.".formatted(character))
                .at(place)));
    }

    private static boolean isDeceptive(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean bidirectional = c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c == 0xFEFF;
        boolean halfOfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || bidirectional || halfOfPair || c == 0x2028 || c == 0x2029;
    }
}
