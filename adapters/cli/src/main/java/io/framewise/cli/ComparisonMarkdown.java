package io.framewise.cli;

import io.framewise.engine.CitationText;
import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.ScreenedOut;
import io.framewise.model.comparison.Undecided;
import java.util.List;

/** A comparison as a Markdown document, complete with its sources. */
final class ComparisonMarkdown {
    private static final int NO_LIMIT = 1000;

    private final Comparison comparison;
    private final Names names;
    private final MarkdownText out = new MarkdownText();

    ComparisonMarkdown(Comparison comparison, Names names) {
        this.comparison = comparison;
        this.names = names;
    }

    String text() {
        out.heading(
                1,
                names.versus(names.of(comparison)) + ": "
                        + comparison.scenario().title());
        out.paragraph(comparison.scenario().purpose());
        out.paragraph("Scenario " + comparison.scenario().id() + ", evidence as of " + comparison.asOf() + ", seed "
                + comparison.provenance().seed() + ".");
        verdict();
        ranking();
        why();
        changes();
        caveats();
        citations();
        provenance();
        return out.toString();
    }

    private void verdict() {
        VerdictText text = new VerdictText(comparison, names);
        boolean several = comparison.ranking().places().size() > 1;
        out.strong(
                text.answer(),
                ": " + text.figures()
                        + (comparison.verdict() instanceof Undecided || !several
                                ? ""
                                : " (under this scenario's criteria and weights)."));
        if (several) {
            text.lowered().ifPresent(out::paragraph);
        }
        text.standings().ifPresent(out::paragraph);
        text.families().ifPresent(families -> out.paragraph(families + "."));
        for (ScreenedOut screened : comparison.screened()) {
            out.paragraph(names.of(screened.framework()) + " is left out: " + screened.reason());
        }
    }

    private void ranking() {
        if (comparison.ranking().places().isEmpty()) {
            return;
        }
        out.heading(2, "Ranking");
        out.row("#", "framework", "value", "90 % interval", "P(rank 1)");
        out.rule(5);
        List<String> shares = new VerdictText(comparison, names).ofRankOne();
        for (int i = 0; i < shares.size(); i++) {
            RankedFramework place = comparison.ranking().places().get(i);
            out.row(
                    Integer.toString(place.rank()),
                    place.name(),
                    Figures.value(place.value()),
                    Figures.value(place.interval().low()) + " to "
                            + Figures.value(place.interval().high()),
                    shares.get(i));
        }
        out.end();
    }

    private void why() {
        List<RankedFramework> places = comparison.ranking().places();
        if (places.size() < 2) {
            return;
        }
        out.heading(
                2, "Why " + places.get(0).name() + " before " + places.get(1).name());
        out.row("criterion", "weight", "contribution", "90 % interval", "standing", "figures", "sources");
        out.rule(7);
        for (WhyRows.Row row : WhyRows.weighed(comparison)) {
            out.row(
                    row.id() + (row.criterion().marked() ? " !" : ""),
                    Figures.weight(row.criterion().weight()),
                    Figures.signed(row.contribution()).strip(),
                    Figures.signed(row.pair().interval().low()).strip() + " to "
                            + Figures.signed(row.pair().interval().high()).strip(),
                    row.pair().standing().name().toLowerCase(java.util.Locale.ROOT),
                    WhyRows.figures(row, NO_LIMIT),
                    String.join(" ", row.criterion().citations()));
        }
        out.end();
        out.paragraph("A positive contribution favours " + places.get(0).name() + "; ! marks a caveat.");
    }

    private void changes() {
        List<ChangeRows.Row> rows = ChangeRows.of(comparison, names, true);
        List<String> opinions = new OpinionSection(comparison, names, new Page(NO_LIMIT, true)).lines();
        if (rows.isEmpty() && opinions.isEmpty()) {
            return;
        }
        out.heading(2, "What would change this");
        for (ChangeRows.Row row : rows) {
            out.item(row.effect().isEmpty() ? row.change() : row.change() + ": " + row.effect());
        }
        out.end();
        opinions.forEach(out::paragraph);
    }

    private void caveats() {
        if (comparison.caveats().isEmpty()) {
            return;
        }
        out.heading(2, "Caveats");
        for (Caveat caveat : comparison.caveats()) {
            out.item(caveat.text()
                    + (caveat.citations().isEmpty() ? "" : " (" + String.join(" ", caveat.citations()) + ")"));
        }
        out.end();
    }

    private void citations() {
        if (comparison.citations().isEmpty()) {
            return;
        }
        out.heading(2, "Sources");
        for (Citation citation : comparison.citations()) {
            out.item(citation.label() + ": " + CitationText.place(citation) + "; " + CitationText.dates(citation));
        }
        out.end();
    }

    private void provenance() {
        out.heading(2, "Provenance");
        out.item("scenario " + comparison.scenario().id() + ", evidence as of " + comparison.asOf() + ", seed "
                + comparison.provenance().seed() + ", "
                + comparison.provenance().draws() + " draws");
        comparison.provenance().packs().forEach(pack -> out.item(pack.pack() + " " + pack.version()));
        comparison.provenance().skipped().forEach(skipped -> out.item("left out: " + skipped));
        out.end();
    }
}
