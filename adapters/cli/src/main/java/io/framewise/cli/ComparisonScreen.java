package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Undecided;
import java.util.ArrayList;
import java.util.List;

/** A comparison for a terminal, section by section. */
final class ComparisonScreen {
    private final Comparison comparison;
    private final Names names;
    private final Page page;
    private final boolean all;

    ComparisonScreen(Comparison comparison, Names names, Page page, boolean all) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
        this.all = all;
    }

    void print(boolean evidence, boolean explain) {
        headline();
        new VerdictSection(comparison, names, page).print();
        boolean decided = !(comparison.verdict() instanceof Undecided);
        if (decided) {
            new RankingSection(comparison, names, page).print();
            new WhySection(comparison, names, page, all).print();
            new ChangeSection(comparison, names, page, all).print();
            new OpinionSection(comparison, names, page).print();
        }
        new CaveatSection(comparison, names, page, all).print();
        if (explain && decided) {
            new ExplainSection(comparison, names, page).print();
        }
        if (evidence) {
            new EvidenceSection(comparison, page).print();
        }
        footer(evidence, explain);
    }

    private void headline() {
        String between = page.separator();
        page.wrapped(
                "",
                "  ",
                Ink.BOLD.on(names.versus(names.of(comparison))) + between + "scenario "
                        + comparison.scenario().id() + between + "evidence as of " + comparison.asOf() + between
                        + "seed "
                        + comparison.provenance().seed());
        page.blank();
    }

    private void footer(boolean evidence, boolean explain) {
        List<String> parts = new ArrayList<>();
        int citations = comparison.citations().size();
        if (!evidence && citations > 0) {
            parts.add(citations + (citations == 1 ? " citation: --evidence" : " citations: --evidence"));
        }
        if (!explain && comparison.ranking().places().size() > 1 && !(comparison.verdict() instanceof Undecided)) {
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
