package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.explanation.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comparison for a terminal, section by section. */
final class ComparisonScreen {
    private final Comparison comparison;
    private final Names names;
    private final Page page;
    private final boolean all;
    private Optional<String> trend = Optional.empty();

    ComparisonScreen(Comparison comparison, Names names, Page page, boolean all) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
        this.all = all;
    }

    /** Shows a line about the future as well. */
    ComparisonScreen with(Optional<String> line) {
        trend = line;
        return this;
    }

    void print(boolean evidence, Optional<Explanation> explanation) {
        new Headline(comparison, names, page).print();
        new VerdictSection(comparison, names, page).print();
        boolean decided = !(comparison.verdict() instanceof Undecided);
        if (decided) {
            new RankingSection(comparison, names, page).print();
            new WhySection(comparison, names, page, all).print();
            new ChangeSection(comparison, names, page, all).print();
            new OpinionSection(comparison, names, page).print();
            trend.ifPresent(line -> page.wrapped("  ", "    ", line).blank());
        }
        new CaveatSection(comparison, names, page, all).print();
        if (explanation.isPresent() && decided) {
            new ExplainSection(explanation.get(), page).print(!evidence);
        }
        if (evidence) {
            new EvidenceSection(comparison, page).print();
        }
        footer(evidence, explanation.isPresent());
    }

    private void footer(boolean evidence, boolean explained) {
        List<String> parts = new ArrayList<>();
        int citations = comparison.citations().size();
        if (!evidence && !explained && citations > 0) {
            parts.add(citations + (citations == 1 ? " citation: --evidence" : " citations: --evidence"));
        }
        if (!explained && comparison.ranking().places().size() > 1 && !(comparison.verdict() instanceof Undecided)) {
            parts.add("how computed: --explain");
        }
        parts.add("next: framewise show " + comparison.request().frameworks().get(0) + " | show "
                + comparison.scenario().id() + " | evidence");
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            if (line.length() > 0 && line.length() + part.length() + 5 > page.width()) {
                lines(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : "   ").append(part);
        }
        lines(line.toString());
    }

    private void lines(String text) {
        if (text.length() + 2 > page.width()) {
            page.wrapped("  ", "    ", Ink.FAINT.on(text));
        } else {
            page.line("  " + Ink.FAINT.on(text));
        }
    }
}
