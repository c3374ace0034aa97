package io.framewise.engine;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.Citation;
import io.framewise.model.explanation.ExplainedCell;
import io.framewise.model.explanation.ExplainedCriterion;
import io.framewise.model.explanation.ExplainedDefinition;
import io.framewise.model.explanation.ExplainedRegime;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.ExplanationLine;
import io.framewise.model.explanation.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An explanation as lines of text, each below what it explains: contribution, weight, values, definition, regime, observations,
 * sources. Not safe for use by several threads.
 */
public final class ExplanationText {
    private static final String INDENT = "  ";

    private final List<ExplanationLine> lines = new ArrayList<>();

    private ExplanationText() {}

    /**
     * Writes an explanation as plain text.
     *
     * @param explanation the explanation
     * @return its lines with their sources, two spaces deeper for each step down, not wrapped
     */
    public static String text(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        List<ExplanationLine> all = new ArrayList<>(lines(explanation));
        all.addAll(sources(explanation));
        for (ExplanationLine line : all) {
            if (line.heading() && text.length() > 0) {
                text.append('\n');
            }
            text.append(INDENT.repeat(line.depth())).append(line.text()).append('\n');
        }
        return text.toString();
    }

    /**
     * Leads from the answer to what was observed and under which conditions.
     *
     * @param explanation the explanation
     * @return its lines without its sources, from the top down
     */
    public static List<ExplanationLine> lines(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.heading("How it comes about");
        text.line(1, explanation.text());
        if (!explanation.criteria().isEmpty()) {
            text.line(
                    1,
                    "Each draw takes weights near those stated, one regime family and regime for all alternatives, one definition"
                            + " for each criterion, and a value inside its spread for each figure; a difference of totals of at"
                            + " most " + Figures.plain(Standings.INDIFFERENCE) + " is a tie.");
        }
        explanation.criteria().forEach(text::criterion);
        if (!explanation.regimes().isEmpty()) {
            text.heading("Conditions");
            if (explanation.comparison().request().families().isEmpty()) {
                explanation.comparison().scenario().familiesWhy().ifPresent(why -> text.line(1, why));
            }
            for (ExplainedRegime regime : explanation.regimes()) {
                text.line(1, regime.text());
                text.line(2, regime.conditions());
            }
        }
        if (!explanation.findings().isEmpty()) {
            text.heading("What holds, and what is worth knowing");
            explanation.findings().forEach(finding -> text.line(1, finding.text()));
        }
        return List.copyOf(text.lines);
    }

    /**
     * Lists where everything is written.
     *
     * @param explanation the explanation
     * @return the sources of what it explains, by label
     */
    public static List<ExplanationLine> sources(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        if (!explanation.citations().isEmpty()) {
            text.heading("Sources");
            for (Citation citation : explanation.citations()) {
                text.line(1, citation.label() + " " + CitationText.place(citation));
                text.line(2, CitationText.dates(citation));
            }
        }
        return List.copyOf(text.lines);
    }

    private void criterion(ExplainedCriterion criterion) {
        heading(criterion.result().criterion() + ": " + criterion.result().title());
        line(
                1,
                criterion.question()
                        + criterion.limits().map(limits -> " " + limits).orElse(""));
        line(1, criterion.contribution());
        line(1, criterion.weight());
        criterion.values().forEach(value -> line(1, value));
        Map<String, String> known = new HashMap<>();
        for (ExplainedDefinition definition : criterion.definitions()) {
            definition.choice().ifPresent(choice -> line(1, choice));
            int depth = definition.choice().isPresent() ? 2 : 1;
            line(depth, definition.measure() + " " + definition.worth());
            for (ExplainedCell cell : definition.cells()) {
                cell(cell, depth, definition, known);
            }
        }
        for (Caveat caveat : criterion.caveats()) {
            String about = criterion.result().criterion() + ": ";
            String text = caveat.text().startsWith(about) ? caveat.text().substring(about.length()) : caveat.text();
            line(1, "! " + text + labels(caveat.citations()));
        }
    }

    /** What was observed is said once, where several definitions look at the same. */
    private void cell(ExplainedCell cell, int depth, ExplainedDefinition definition, Map<String, String> known) {
        String name = cell.text().substring(0, cell.text().indexOf(": ") + 2);
        boolean same =
                cell.grounds().size() == 1 && (name + cell.grounds().get(0).text()).startsWith(cell.text());
        line(depth, same ? name + cell.grounds().get(0).text() : cell.text());
        for (Ground ground : cell.grounds()) {
            int below = same ? depth + 1 : depth + 2;
            if (!same) {
                line(depth + 1, ground.text());
            }
            String observed = ground.observedText() + labels(ground.citations());
            String before = known.putIfAbsent(
                    cell.framework() + "\n" + observed, definition.definition().value());
            if (before != null) {
                line(below, "observed as under " + before);
            } else if (!observed.isEmpty()) {
                line(below, observed);
            }
        }
    }

    private void heading(String text) {
        lines.add(ExplanationLine.builder().depth(0).text(text).heading(true).build());
    }

    private void line(int depth, String text) {
        lines.add(ExplanationLine.builder().depth(depth).text(text).build());
    }

    private static String labels(List<String> labels) {
        return labels.isEmpty() ? "" : " [" + String.join(" ", labels) + "]";
    }
}
