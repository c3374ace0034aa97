package io.framewise.cli;

import io.framewise.model.id.Id;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The forms that pages about one thing are made of. */
final class Entry {
    private static final int LABEL = 14;

    private final Page page;

    Entry(Page page) {
        this.page = page;
    }

    Entry title(String name, String kind, Id<?> id) {
        page.wrapped("", "  ", Ink.BOLD.on(name) + page.separator() + kind + " " + id);
        page.blank();
        return this;
    }

    Entry heading(String heading) {
        page.blank();
        page.line("  " + Ink.BOLD.on(heading));
        return this;
    }

    /** A labeled value; without a value there is no line. */
    Entry field(String label, String value) {
        if (!value.isEmpty()) {
            page.wrapped("  " + Ink.FAINT.on(Columns.left(label, LABEL)), " ".repeat(LABEL + 2), value);
        }
        return this;
    }

    Entry field(String label, Optional<?> value) {
        return value.isPresent() ? field(label, value.get().toString()) : this;
    }

    Entry field(String label, Collection<?> values) {
        return field(label, joined(values));
    }

    /** A sentence with a dash. */
    Entry item(String text) {
        page.wrapped("  - ", "    ", text);
        return this;
    }

    /** Pairs of name and text. */
    Entry pairs(Map<?, ?> pairs) {
        pairs.forEach((name, text) -> page.wrapped("  - ", "    ", name + ": " + text));
        return this;
    }

    void end() {
        page.blank();
    }

    static String joined(Collection<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.length() == 0 ? "" : ", ").append(value);
        }
        return text.toString();
    }

    /** The identifiers of sources in brackets. */
    static String proof(Collection<?> sources) {
        return sources.isEmpty() ? "" : " [" + joined(sources) + "]";
    }
}
