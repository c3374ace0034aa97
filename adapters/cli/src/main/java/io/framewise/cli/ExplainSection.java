package io.framewise.cli;

import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.DefinitionResult;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.id.RegimeId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** From each contribution down to the figures behind it, in words. */
final class ExplainSection {
    private final Comparison comparison;
    private final Names names;
    private final Page page;

    ExplainSection(Comparison comparison, Names names, Page page) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
    }

    void print() {
        page.line("  " + Ink.BOLD.on("How it is computed"));
        page.wrapped(
                4,
                Figures.grouped(comparison.provenance().draws()) + " draws with seed "
                        + comparison.provenance().seed()
                        + ". Each draw takes weights near those stated, one regime family and regime for all alternatives, one"
                        + " definition for each criterion, and a value inside its spread for each figure. A total is the sum of"
                        + " weight times value; a difference below 0.02 is a tie.");
        families();
        for (WhyRows.Row row : WhyRows.weighed(comparison)) {
            page.blank();
            criterion(row);
        }
        page.blank();
    }

    private void families() {
        for (FamilyResult family : comparison.families()) {
            StringBuilder regimes = new StringBuilder();
            for (Map.Entry<RegimeId, Double> regime : family.regimes().entrySet()) {
                regimes.append(regimes.length() == 0 ? "" : ", ")
                        .append(regime.getKey())
                        .append(' ')
                        .append(Figures.weight(regime.getValue()));
            }
            page.wrapped(
                    "    ",
                    "      ",
                    "family " + family.family() + " w " + Figures.weight(family.weight()) + ": " + regimes);
        }
        comparison.scenario().familiesWhy().ifPresent(why -> page.wrapped("      ", "      ", why));
    }

    private void criterion(WhyRows.Row row) {
        page.wrapped(
                "    ", "      ", Ink.BOLD.on(row.id()) + " (" + row.criterion().title() + ")");
        page.wrapped(
                "      ",
                "        ",
                "weight " + Figures.weight(row.criterion().weight()) + " from "
                        + Figures.number(row.criterion().points()) + " points"
                        + row.criterion().why().map(why -> ": " + why).orElse(""));
        for (DefinitionResult definition : row.criterion().definitions()) {
            page.wrapped(
                    "      ",
                    "        ",
                    "definition " + definition.definition() + " w " + Figures.weight(definition.weight()) + ", "
                            + definition.standing().name().toLowerCase(Locale.ROOT)
                            + definition.why().map(why -> ": " + why).orElse(""));
        }
        for (CriterionCell cell : row.criterion().cells()) {
            cell(cell, row.criterion().definitions().size() > 1);
        }
        CriterionPair pair = row.pair();
        page.wrapped(
                "      ",
                "        ",
                "contribution " + Figures.signed(pair.contribution()).strip() + " ["
                        + Figures.signed(pair.interval().low()).strip() + ", "
                        + Figures.signed(pair.interval().high()).strip() + "]; ahead with probability "
                        + Figures.probability(pair.probabilityAhead()) + ", behind "
                        + Figures.probability(pair.probabilityBehind())
                        + "; " + Figures.percent(row.criterion().varianceShare()) + " of the uncertainty");
    }

    private void cell(CriterionCell cell, boolean definitions) {
        page.wrapped(
                "      ",
                "        ",
                names.of(cell.framework()) + ": " + WhyRows.figure(cell) + " -> value " + Figures.value(cell.value())
                        + " ["
                        + Figures.value(cell.interval().low()) + ", "
                        + Figures.value(cell.interval().high()) + "]"
                        + (cell.unknownShare() > 0
                                ? ", unknown in " + Figures.percent(cell.unknownShare()) + " of the draws"
                                : "")
                        + labels(cell.citations()));
        for (CellEvidence evidence : cell.evidence()) {
            String place = evidence.regime().map(regime -> regime + ": ").orElse("");
            String definition = definitions
                    ? evidence.definition().map(id -> " (" + id + ")").orElse("")
                    : "";
            String spread = evidence.deviation().isPresent()
                    ? ", sd " + Figures.rough(evidence.deviation().getAsDouble())
                    : "";
            page.wrapped("        ", "          ", place + evidence.text() + spread + definition);
        }
    }

    private static String labels(List<String> labels) {
        return labels.isEmpty() ? "" : " [" + String.join(" ", labels) + "]";
    }
}
