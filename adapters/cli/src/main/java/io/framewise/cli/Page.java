package io.framewise.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text for a terminal or a pipe. Whatever is put in may come from a pack: control characters are shown by their
 * number, never sent. Not safe for use by several threads.
 */
final class Page {
    /** Below this many columns long identifiers are broken, since hardly any would fit. */
    private static final int NARROW = 60;

    private final int width;
    private final boolean unicode;
    private final boolean cuts;
    private final StringBuilder text = new StringBuilder();

    /** A page for a terminal. */
    Page(int width, boolean unicode) {
        this(width, unicode, true);
    }

    Page(int width, boolean unicode, boolean cuts) {
        this.width = width;
        this.unicode = unicode;
        this.cuts = cuts;
    }

    /** Whether cells may be cut to fit; what is read by programs is never cut. */
    boolean cuts() {
        return cuts;
    }

    /** Whether characters beyond ASCII can be shown. */
    boolean unicode() {
        return unicode;
    }

    int width() {
        return width;
    }

    /** What stands between parts of a line. */
    String separator() {
        return unicode ? " \u00b7 " : " - ";
    }

    Page line(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            text.append(c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        text.append('\n');
        return this;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A paragraph: the first line begins with one text, the others with another. */
    Page wrapped(String first, String rest, String paragraph) {
        StringBuilder line = new StringBuilder(first);
        int used = Columns.of(first);
        boolean empty = true;
        for (String word : words(paragraph, width < NARROW ? width - Columns.of(rest) : Integer.MAX_VALUE)) {
            int wide = Columns.of(word);
            if (!empty && used + 1 + wide > width) {
                line(line.toString());
                line.setLength(0);
                line.append(rest);
                used = Columns.of(rest);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += wide;
            empty = false;
        }
        return line(line.toString());
    }

    /** A paragraph indented by a number of columns. */
    Page wrapped(int indent, String paragraph) {
        String margin = " ".repeat(indent);
        return wrapped(margin, margin, paragraph);
    }

    /** The words; one with slashes that is longer than a line becomes several. */
    private static List<String> words(String paragraph, int longest) {
        List<String> words = new ArrayList<>();
        for (String word : words(paragraph)) {
            int slash = word.indexOf('/') + 1;
            while (Columns.of(word) > longest && slash > 0 && slash < word.length()) {
                words.add(word.substring(0, slash));
                word = word.substring(slash);
                slash = word.indexOf('/') + 1;
            }
            words.add(word);
        }
        return words;
    }

    private static List<String> words(String paragraph) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= paragraph.length(); i++) {
            boolean space = i == paragraph.length() || Character.isWhitespace(paragraph.charAt(i));
            if (space && from >= 0) {
                words.add(paragraph.substring(from, i));
                from = -1;
            } else if (!space && from < 0) {
                from = i;
            }
        }
        return words;
    }

    /** Everything, with or without color. */
    String finished(boolean color) {
        StringBuilder finished = new StringBuilder(text.length() + text.length() / 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ink.isMark(c)) {
                if (color) {
                    finished.append(Ink.of(c).sequence());
                }
            } else if (c == '\n' || c >= ' ' && c < '\u007f') {
                finished.append(c);
            } else if (Characters.dangerous(c)) {
                finished.append(Characters.shown(c));
            } else {
                finished.append(unicode ? c : Characters.ascii(c));
            }
        }
        return finished.toString();
    }
}
