package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.Drift;
import io.framewise.model.record.DriftKind;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Holds a recorded decision against the answer to the same question now. The day of the check is given: there is no clock here.
 * Immutable; safe for use by several threads.
 */
public final class DecisionReview {
    private final Catalog catalog;

    /**
     * Makes a review.
     *
     * @param catalog everything known now
     */
    public DecisionReview(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Finds what speaks against a decision.
     *
     * @param recorded the decision
     * @param now the answer to its request over the catalog
     * @param day the day of the check
     * @return the decision beside the answer, with every reason why it no longer holds
     */
    public DecisionCheck check(RecordedDecision recorded, Comparison now, LocalDate day) {
        RecordedDecision present = DecisionRecorder.record(now, recorded.packFiles(), recorded.reviewAfter(day), day)
                .withRequest(recorded.request())
                .withNote(recorded.note());
        List<String> notes = new ArrayList<>();
        List<Drift> drifts = new ArrayList<>();
        answer(recorded, present.answer(), now).ifPresent(drifts::add);
        if (present.answer().outcome() != Outcome.UNDECIDED) {
            new EvidenceReview(catalog, recorded, present, day).drifts(drifts, notes);
        }
        new PackReview(recorded, present).drifts(drifts, notes);
        if (day.isAfter(recorded.review().by())) {
            drifts.add(drift(
                    DriftKind.REVIEW, "a review was due by " + recorded.review().by()));
        }
        return DecisionCheck.builder()
                .recorded(recorded)
                .present(present)
                .comparison(now)
                .on(day)
                .drifts(drifts)
                .notes(notes)
                .build();
    }

    private Optional<Drift> answer(RecordedDecision recorded, RecordedAnswer present, Comparison now) {
        RecordedAnswer then = recorded.answer();
        if (then.outcome() != present.outcome()
                || !new HashSet<>(then.frameworks()).equals(new HashSet<>(present.frameworks()))) {
            String is = now.verdict() instanceof Undecided undecided
                    ? "nothing: " + undecided.reason().replaceAll("\\.$", "")
                    : words(present);
            return Optional.of(
                    drift(DriftKind.RECOMMENDATION, "the recommendation changed from " + words(then) + " to " + is));
        }
        return then.outcome() == Outcome.PREFERRED ? weaker(recorded, present, now) : Optional.empty();
    }

    private Optional<Drift> weaker(RecordedDecision recorded, RecordedAnswer present, Comparison now) {
        RecordedAnswer then = recorded.answer();
        String who = name(then.frameworks().get(0));
        double before = then.probability().orElseThrow();
        double after = present.probability().orElseThrow();
        double allowed = recorded.review().mayFall();
        if (before - after > allowed) {
            return Optional.of(drift(
                    DriftKind.PROBABILITY,
                    "the probability of " + who + " fell from " + Figures.probability(before) + " to "
                            + Figures.probability(after) + ", by " + Figures.number(before - after)
                            + " where " + Figures.number(allowed) + " is allowed"));
        }
        if (present.word().orElseThrow().compareTo(then.word().orElseThrow()) < 0) {
            List<String> why = now.verdict() instanceof Preferred preferred ? preferred.conditions() : List.of();
            return Optional.of(drift(
                    DriftKind.WORD,
                    who + " was called " + then.word().orElseThrow().label() + " and is "
                            + present.word().orElseThrow().label() + " now"
                            + (why.isEmpty() ? "" : ": " + String.join("; ", why))));
        }
        return Optional.empty();
    }

    private String words(RecordedAnswer answer) {
        List<String> names = answer.frameworks().stream().map(this::name).toList();
        return switch (answer.outcome()) {
            case PREFERRED ->
                names.get(0) + " (" + answer.word().orElseThrow().label() + ", "
                        + Figures.probability(answer.probability().orElseThrow()) + ")";
            case TIE -> "a tie of " + String.join(", ", names);
            case UNDECIDED -> "nothing";
        };
    }

    private String name(FrameworkId id) {
        Framework framework = catalog.frameworks().get(id);
        return framework == null ? id.value() : framework.name();
    }

    private static Drift drift(DriftKind kind, String text) {
        return Drift.builder().kind(kind).text(text).build();
    }
}
