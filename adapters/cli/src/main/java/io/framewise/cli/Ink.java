package io.framewise.cli;

/**
 * Emphasis in text. It is marked by characters that can stand in no text of a pack's author, and becomes escape sequences,
 * or nothing, only when a {@link Page} is finished; so nothing from a pack can color or move anything.
 */
enum Ink {
    /** The end of all emphasis. */
    PLAIN('\ufdd0', "\u001b[0m"),
    /** What is read first. */
    BOLD('\ufdd1', "\u001b[1m"),
    /** What is read last. */
    FAINT('\ufdd2', "\u001b[2m"),
    /** In favor of the first. */
    GOOD('\ufdd3', "\u001b[32m"),
    /** Against the first. */
    BAD('\ufdd4', "\u001b[31m"),
    /** What needs care. */
    CARE('\ufdd5', "\u001b[33m");

    private static final Ink[] ALL = values();

    private final char mark;
    private final String sequence;

    Ink(char mark, String sequence) {
        this.mark = mark;
        this.sequence = sequence;
    }

    /** The text with this emphasis. */
    String on(String text) {
        return text.isEmpty() ? text : mark + text + PLAIN.mark;
    }

    String sequence() {
        return sequence;
    }

    static boolean isMark(int character) {
        return character >= PLAIN.mark && character <= CARE.mark;
    }

    static Ink of(char mark) {
        return ALL[mark - PLAIN.mark];
    }
}
