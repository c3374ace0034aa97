package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.util.List;

/** A decision in one line. */
final class RecordedText {
    private final RecordedDecision decision;
    private final Names names;

    RecordedText(RecordedDecision decision, Comparison comparison) {
        this.decision = decision;
        this.names = new Names(comparison, List.of());
    }

    String line(ReviewTerms review) {
        RecordedAnswer answer = decision.answer();
        String what = answer.outcome() == Outcome.UNDECIDED
                ? "no recommendation"
                : answer.outcome() == Outcome.TIE
                        ? "too close to call between " + names.listed(answer.frameworks())
                        : names.listed(answer.frameworks());
        String sure = answer.outcome() == Outcome.PREFERRED
                ? " (" + answer.word().orElseThrow().label() + ", probability "
                        + Figures.probability(answer.probability().orElseThrow()) + ")"
                : "";
        return what + " for " + decision.request().scenario() + sure + " as of " + answer.asOf() + "; review by "
                + review.by();
    }
}
