package io.framewise.junit;

import io.framewise.DecisionFile;
import io.framewise.Framewise;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.Drift;
import io.framewise.model.record.DriftKind;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a recorded decision: its question is asked again, offline, over the class path and the packs that the file
 * names. Evidence ages and reviews fall due by the day of the test unless {@link #on(LocalDate)} fixes another.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, DecisionFile> {
    private Optional<LocalDate> day = Optional.empty();
    private Optional<Framewise> catalog = Optional.empty();
    private @Nullable DecisionCheck check;

    DecisionAssert(DecisionFile decision) {
        super(decision, DecisionAssert.class);
    }

    /**
     * Fixes the day of the check, so that the outcome does not depend on when the test runs.
     *
     * @param date the day
     * @return this
     */
    public DecisionAssert on(LocalDate date) {
        day = Optional.of(date);
        check = null;
        return this;
    }

    /**
     * Asks another catalog instead of the class path and the packs that the file names; also saves time where there are many
     * decisions.
     *
     * @param framewise the catalog
     * @return this
     */
    public DecisionAssert over(Framewise framewise) {
        catalog = Optional.of(framewise);
        check = null;
        return this;
    }

    /**
     * Expects that nothing at all speaks against the decision.
     *
     * @return this
     */
    public DecisionAssert holds() {
        return hasNo("Expected the decision (%s) to hold, but", drift -> true);
    }

    /**
     * Expects that a framework is recommended, and was when the decision was recorded.
     *
     * @param framework its identifier
     * @return this
     */
    public DecisionAssert stillRecommends(String framework) {
        DecisionCheck found = check();
        if (!recommends(found.recorded().answer(), framework)) {
            failWithMessage(
                    "Expected the decision (%s) to have recommended (%s), but it recommended %s.",
                    actual.path(), framework, found.recorded().answer().frameworks());
        }
        if (!recommends(found.present().answer(), framework)) {
            return hasNo("Expected the decision (%s) to stand, but", kind(DriftKind.RECOMMENDATION));
        }
        return this;
    }

    /**
     * Expects the probability of what is recommended to be at least so much.
     *
     * @param probability the least probability, in [0, 1]
     * @return this
     */
    public DecisionAssert withProbabilityAtLeast(double probability) {
        RecordedAnswer answer = check().present().answer();
        if (answer.outcome() != Outcome.PREFERRED) {
            failWithMessage(
                    "Expected a recommendation with a probability of at least (%s), but (%s) comes to none: %s.",
                    probability, actual.path(), check().comparison().verdict());
        }
        double found = answer.probability().orElseThrow();
        if (!(found >= probability)) {
            failWithMessage(
                    "Expected the probability of %s in (%s) to be at least (%s), but it is (%s).",
                    answer.frameworks(), actual.path(), probability, found);
        }
        return this;
    }

    /**
     * Expects the probability of what is recommended not to have fallen by more than the decision allows, and its word not to
     * have become weaker.
     *
     * @return this
     */
    public DecisionAssert asSureAsRecorded() {
        return hasNo(
                "Expected the decision (%s) to be as sure as it was, but",
                kind(DriftKind.PROBABILITY).or(kind(DriftKind.WORD)));
    }

    /**
     * Expects the newest observation of every alternative on every weighed criterion to be no older than an age on the day of the
     * check.
     *
     * @param age the greatest age
     * @return this
     */
    public DecisionAssert withEvidenceNoOlderThan(Period age) {
        return withEvidenceNoOlderThan(check().on().minus(age));
    }

    /**
     * Expects the newest observation of every alternative on every weighed criterion to be of a day or later.
     *
     * @param date the day
     * @return this
     */
    public DecisionAssert withEvidenceNoOlderThan(LocalDate date) {
        List<String> older = new ArrayList<>();
        check().present()
                .evidence()
                .forEach((criterion, newest) -> newest.forEach((framework, observed) -> {
                    if (observed.isBefore(date)) {
                        older.add("%s of %s: %s".formatted(criterion, framework, observed));
                    }
                }));
        if (!older.isEmpty()) {
            failWithMessage(
                    "Expected no evidence of (%s) to be older than (%s), but the newest is older for\n  %s",
                    actual.path(), date, String.join("\n  ", older));
        }
        return this;
    }

    /**
     * Expects no evidence to have passed its date or to have gone since the decision, by the rules of each criterion.
     *
     * @return this
     */
    public DecisionAssert withEvidenceInDate() {
        return hasNo("Expected the evidence of (%s) to be in date, but", kind(DriftKind.EVIDENCE));
    }

    /**
     * Expects that no review of the decision is overdue.
     *
     * @return this
     */
    public DecisionAssert withoutReviewDue() {
        return hasNo("Expected no review of (%s) to be due, but", kind(DriftKind.REVIEW));
    }

    private DecisionAssert hasNo(String expectation, Predicate<Drift> unwanted) {
        List<String> reasons = check().drifts().stream()
                .filter(unwanted)
                .sorted(Comparator.comparing(Drift::kind))
                .map(drift -> drift.text() + ". " + drift.kind().advice())
                .toList();
        if (!reasons.isEmpty()) {
            failWithMessage(expectation + "\n  %s", actual.path(), String.join("\n  ", reasons));
        }
        return this;
    }

    private static Predicate<Drift> kind(DriftKind kind) {
        return drift -> drift.kind() == kind;
    }

    private static boolean recommends(RecordedAnswer answer, String framework) {
        return answer.outcome() == Outcome.PREFERRED
                && answer.frameworks().get(0).value().equals(framework);
    }

    private DecisionCheck check() {
        isNotNull();
        DecisionCheck made = check;
        if (made == null) {
            LocalDate on = day.orElseGet(() -> LocalDate.now(Clock.systemUTC()));
            made = catalog.map(framewise -> actual.check(framewise, on)).orElseGet(() -> actual.check(on));
            check = made;
        }
        return made;
    }
}
