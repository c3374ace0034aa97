package io.framewise.cli;

import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.evidence.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All sources that the answer uses. */
final class EvidenceSection {
    private static final int FEW = 3;

    private final Comparison comparison;
    private final Page page;

    EvidenceSection(Comparison comparison, Page page) {
        this.comparison = comparison;
        this.page = page;
    }

    void print() {
        page.line("  " + Ink.BOLD.on("Evidence"));
        for (Citation citation : comparison.citations()) {
            page.wrapped("    " + Columns.left(citation.label(), 3) + "  ", "         ", place(citation));
            page.wrapped(9, dates(citation) + "; " + measurements(citation.measurements()));
        }
        page.blank();
    }

    /** Repository, commit, path and selector, as far as there are any. */
    static String place(Citation citation) {
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

    /** Kind, dates and licence. */
    static String dates(Citation citation) {
        Source source = citation.source();
        return source.kind().name().toLowerCase(Locale.ROOT) + " " + citation.newest()
                + ", read " + source.retrievedOn()
                + ", licence " + source.license().orElse("not stated")
                + (source.frozen() ? ", will not be updated" : "");
    }

    private static String measurements(List<String> measurements) {
        int more = measurements.size() - FEW;
        String first = String.join(", ", measurements.subList(0, Math.min(FEW, measurements.size())));
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
