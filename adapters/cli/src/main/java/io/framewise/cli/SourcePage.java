package io.framewise.cli;

import io.framewise.model.evidence.Source;
import java.util.Locale;

/** A source: where it is, of when, and under which licence. */
final class SourcePage {
    private final Source source;
    private final Entry entry;

    SourcePage(Source source, Page page) {
        this.source = source;
        this.entry = new Entry(page);
    }

    void print() {
        entry.title(source.title().orElse(source.id().value()), "source", source.id())
                .field("kind", source.kind().name().toLowerCase(Locale.ROOT))
                .field("repository", source.repository())
                .field("commit", source.commit())
                .field("path", source.path())
                .field("selector", source.selector())
                .field("address", source.url())
                .field("observed on", source.observedOn().toString())
                .field("read on", source.retrievedOn().toString())
                .field("licence", source.license().orElse("not stated"))
                .field("quality", source.quality().name().toLowerCase(Locale.ROOT))
                .field("group", source.group())
                .field("frozen", source.frozen() ? "yes, it will not be updated" : "")
                .field("note", source.note())
                .end();
    }
}
