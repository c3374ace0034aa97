package io.framewise.cli;

/** Markdown in which text from packs is only text. Not safe for use by several threads. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<#|~";

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String heading) {
        text.append("#".repeat(level)).append(' ').append(escaped(heading)).append("\n\n");
    }

    void paragraph(String paragraph) {
        text.append(escaped(paragraph)).append("\n\n");
    }

    void strong(String strong, String rest) {
        text.append("**")
                .append(escaped(strong))
                .append("**")
                .append(escaped(rest))
                .append("\n\n");
    }

    void item(String item) {
        item(0, item);
    }

    /** An item of a list inside so many others. */
    void item(int depth, String item) {
        text.append("  ".repeat(depth)).append("- ").append(escaped(item)).append('\n');
    }

    void row(String... cells) {
        for (String cell : cells) {
            text.append("| ").append(escaped(cell)).append(' ');
        }
        text.append("|\n");
    }

    void rule(int columns) {
        text.append("| --- ".repeat(columns)).append("|\n");
    }

    /** Ends a list or a table. */
    void end() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    private static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (c == '\n' || c == '\r' || c == '\t') {
                escaped.append(' ');
            } else {
                escaped.append(Characters.dangerous(c) ? Characters.shown(c) : String.valueOf(c));
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
