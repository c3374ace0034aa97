package io.framewise.json;

import io.framewise.model.evidence.Source;
import java.io.IOException;

/** One source. */
final class SourceWriter {
    private final JsonFields out;

    SourceWriter(JsonFields out) {
        this.out = out;
    }

    void write(Source source) throws IOException {
        out.text("id", source.id());
        out.word("kind", source.kind());
        out.text("title", source.title());
        out.text("repository", source.repository());
        out.text("commit", source.commit());
        out.text("path", source.path());
        out.text("selector", source.selector());
        out.text("url", source.url());
        out.text("observedOn", source.observedOn());
        out.text("retrievedOn", source.retrievedOn());
        out.text("license", source.license());
        out.word("quality", source.quality());
        out.text("group", source.group());
        out.flag("frozen", source.frozen());
        out.text("note", source.note());
    }
}
