package io.framewise.cli;

import io.framewise.Framewise;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One run of the command: what it prints, and how. Not safe for use by several threads. */
final class Session {
    private final Host host;
    private final boolean color;
    private final Preload preload;
    private final StringBuilder notes = new StringBuilder();
    private String text = "";
    private Charset charset;

    Session(Host host, boolean color, Preload preload) {
        this.host = host;
        this.color = color;
        this.preload = preload;
        this.charset = host.charset();
    }

    /** A page for the terminal at hand. */
    Page page() {
        return new Page(host.width(), host.unicode(), host.terminal());
    }

    /** What is on standard input. */
    InputStream in() {
        return host.in();
    }

    /** Says something on standard error that is no failure. */
    void note(String note) {
        notes.append("framewise: ").append(note).append('\n');
    }

    /** Says on standard error what is wrong with one of several things, after which the others go on. */
    void complain(String line) {
        notes.append(line).append('\n');
    }

    /** The day on which this is run: for reviews that fall due, never for an answer. */
    LocalDate today() {
        return host.today();
    }

    String notes() {
        return notes.toString();
    }

    /** Prints a page. */
    void print(Page page) {
        text = page.finished(color);
    }

    /** Prints a document, which is in UTF-8 wherever it goes. */
    void document(String document) {
        text = document;
        charset = StandardCharsets.UTF_8;
    }

    String text() {
        return text;
    }

    Charset charset() {
        return charset;
    }

    /** The catalog of the class path and of the packs named. */
    Framewise framewise(List<Path> packs) {
        if (packs.isEmpty()) {
            return preload.get();
        }
        Framewise.Builder builder = Framewise.builder();
        packs.forEach(builder::pack);
        return builder.build();
    }
}
