package io.framewise.cli;

/** Rows of CSV (RFC 4180, lines end with {@code \n}). Not safe for use by several threads. */
final class Csv {
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    Csv cell(String value) {
        boolean quoted = value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        text.append(begun ? "," : "").append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        begun = true;
        return this;
    }

    Csv row(Iterable<String> cells) {
        cells.forEach(this::cell);
        return end();
    }

    Csv end() {
        text.append('\n');
        begun = false;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
