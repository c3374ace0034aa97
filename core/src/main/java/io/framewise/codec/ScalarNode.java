package io.framewise.codec;

import java.util.regex.Pattern;

/** A single value, resolved by the core schema of YAML 1.2: quoted ones are always text. */
record ScalarNode(String text, Kind kind, int line, int column) implements Node {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** What a plain scalar looks like. */
    enum Kind {
        TEXT("text"),
        INTEGER("an integer"),
        FLOAT("a number"),
        BOOLEAN("true or false"),
        NULL("nothing");

        private final String description;

        Kind(String description) {
            this.description = description;
        }
    }

    static ScalarNode plain(String text, int line, int column) {
        return new ScalarNode(text, resolve(text), line, column);
    }

    static ScalarNode quoted(String text, int line, int column) {
        return new ScalarNode(text, Kind.TEXT, line, column);
    }

    private static Kind resolve(String text) {
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> {
                return Kind.NULL;
            }
            case "true", "True", "TRUE", "false", "False", "FALSE" -> {
                return Kind.BOOLEAN;
            }
            default -> {
                char first = text.charAt(0);
                if (first > '9' || first == ' ') {
                    return Kind.TEXT;
                }
                if (INTEGER.matcher(text).matches()) {
                    return Kind.INTEGER;
                }
                return FLOAT.matcher(text).matches() ? Kind.FLOAT : Kind.TEXT;
            }
        }
    }

    @Override
    public String describe() {
        return kind == Kind.NULL ? "nothing" : kind.description + " (" + text + ")";
    }
}
