package io.framewise.engine;

import io.framewise.model.comparison.Citation;
import io.framewise.model.evidence.Source;
import java.util.Locale;
import java.util.Optional;

/** Where a source is and of when, in words. Stateless; safe for use by several threads. */
public final class CitationText {
    private CitationText() {}

    /**
     * Says where to find it.
     *
     * @param citation a source as an answer uses it
     * @return repository, commit, path and selector, as far as there are any
     */
    public static String place(Citation citation) {
        Source source = citation.source();
        String repository = source.repository()
                .or(source::url)
                .or(source::title)
                .orElse(source.id().value());
        Optional<String> commit = citation.commit().or(source::commit);
        return repository
                + commit.map(id -> "@" + id).orElse("")
                + source.path().map(path -> " " + path).orElse("")
                + source.selector().map(selector -> " (" + selector + ")").orElse("");
    }

    /**
     * Says of when it is.
     *
     * @param citation a source as an answer uses it
     * @return kind, dates and licence
     */
    public static String dates(Citation citation) {
        Source source = citation.source();
        return source.kind().name().toLowerCase(Locale.ROOT) + " " + citation.newest()
                + ", read " + source.retrievedOn()
                + ", licence " + source.license().orElse("not stated")
                + (source.frozen() ? ", will not be updated" : "");
    }
}
