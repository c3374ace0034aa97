package io.framewise.cli;

import io.framewise.engine.CitationText;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import java.util.List;

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
            page.wrapped("    " + Columns.left(citation.label(), 3) + "  ", "         ", CitationText.place(citation));
            page.wrapped(9, CitationText.dates(citation) + "; " + measurements(citation.measurements()));
        }
        page.blank();
    }

    private static String measurements(List<String> measurements) {
        int more = measurements.size() - FEW;
        String first = String.join(", ", measurements.subList(0, Math.min(FEW, measurements.size())));
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
