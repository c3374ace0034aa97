package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.ScreenedOut;
import io.framewise.model.comparison.Undecided;

/** The answer in one sentence, its conditions, and how it spreads over criteria and families. */
final class VerdictSection {
    private static final String UNDER = "(under this scenario's criteria and weights)";

    private final Comparison comparison;
    private final Names names;
    private final Page page;

    VerdictSection(Comparison comparison, Names names, Page page) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
    }

    void print() {
        VerdictText text = new VerdictText(comparison, names);
        boolean several = comparison.ranking().places().size() > 1;
        Ink ink = comparison.verdict() instanceof Preferred ? Ink.GOOD : Ink.CARE;
        String sentence = ink.on(text.answer()) + ": " + text.figures();
        if (comparison.verdict() instanceof Undecided || !several) {
            page.wrapped(2, sentence);
        } else if (Columns.of(sentence) + Columns.of(UNDER) + 5 <= page.width()) {
            page.line("  " + sentence + "   " + UNDER);
        } else {
            page.wrapped("  ", "    ", sentence);
            page.wrapped("    ", "    ", UNDER);
        }
        if (several) {
            text.lowered().ifPresent(why -> page.wrapped("  ", "    ", why));
        }
        if (!(comparison.verdict() instanceof Undecided)) {
            text.standings().ifPresent(standings -> page.wrapped("  ", "    ", standings));
            text.families().ifPresent(families -> page.wrapped("  ", "    ", families));
        }
        for (ScreenedOut out : comparison.screened()) {
            page.wrapped("  ", "    ", names.of(out.framework()) + " is left out: " + out.reason());
        }
        page.blank();
    }
}
