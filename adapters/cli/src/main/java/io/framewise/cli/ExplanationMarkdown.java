package io.framewise.cli;

import io.framewise.engine.ExplanationText;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.ExplanationLine;
import java.util.List;

/** An explanation as a Markdown document: what explains something is a list below it. */
final class ExplanationMarkdown {
    private final Explanation explanation;
    private final Names names;
    private final MarkdownText out = new MarkdownText();

    ExplanationMarkdown(Explanation explanation, Names names) {
        this.explanation = explanation;
        this.names = names;
    }

    String text() {
        Comparison comparison = explanation.comparison();
        out.heading(
                1,
                names.versus(names.of(comparison)) + ": "
                        + comparison.scenario().title() + ", explained");
        out.paragraph("Scenario " + comparison.scenario().id() + ", evidence as of " + comparison.asOf() + ", seed "
                + comparison.provenance().seed() + ".");
        lines(ExplanationText.lines(explanation));
        lines(ExplanationText.sources(explanation));
        return out.toString();
    }

    private void lines(List<ExplanationLine> lines) {
        for (ExplanationLine line : lines) {
            if (line.heading()) {
                out.end();
                out.heading(2, line.text());
            } else {
                out.item(line.depth() - 1, line.text());
            }
        }
        out.end();
    }
}
