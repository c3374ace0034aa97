package io.framewise.cli;

import io.framewise.engine.ExplanationText;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.ExplanationLine;
import java.util.List;

/** From each contribution down to what was observed and where it is written. */
final class ExplainSection {
    private static final int MARGIN = 2;
    private static final int STEP = 2;

    private final Explanation explanation;
    private final Page page;

    ExplainSection(Explanation explanation, Page page) {
        this.explanation = explanation;
        this.page = page;
    }

    void print(boolean sources) {
        print(ExplanationText.lines(explanation));
        if (sources) {
            print(ExplanationText.sources(explanation));
        }
    }

    private void print(List<ExplanationLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            ExplanationLine line = lines.get(i);
            if (line.heading() && i > 0) {
                page.blank();
            }
            String margin = " ".repeat(MARGIN + STEP * line.depth());
            page.wrapped(margin, margin + "  ", line.heading() ? Ink.BOLD.on(line.text()) : line.text());
        }
        if (!lines.isEmpty()) {
            page.blank();
        }
    }
}
