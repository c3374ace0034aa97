package io.framewise.junit;

import static io.framewise.junit.FramewiseAssertions.assertThat;
import static io.framewise.junit.FramewiseAssertions.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.DecisionFile;
import io.framewise.Framewise;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.record.ReviewTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions as tests: what a passing one needs and what a failing one says. */
class DecisionAssertTest {
    private static final Framewise FRAMEWISE = Framewise.create();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final ReviewTerms TERMS =
            ReviewTerms.builder().by(DAY.plusMonths(6)).build();

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void record() {
        path = record("high-performance-api");
    }

    private Path record(String scenario) {
        Path file = folder.resolve(scenario + ".yaml");
        Comparison comparison = FRAMEWISE
                .compare("fastapi", "flask")
                .forScenario(scenario)
                .withDraws(1000)
                .withoutExploring()
                .run();
        DecisionFile.record(file, comparison, List.of(), TERMS, DAY);
        return file;
    }

    private static void fails(ThrowingCallable assertion, String... said) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(failure -> assertThat(failure.getMessage()).contains(said));
    }

    @Test
    void a_decision_that_holds_passes() {
        assertThat(decision(path))
                .on(DAY)
                .stillRecommends("fastapi")
                .withProbabilityAtLeast(0.8)
                .withEvidenceNoOlderThan(Period.ofYears(8))
                .withEvidenceInDate()
                .asSureAsRecorded()
                .withoutReviewDue()
                .holds();
    }

    @Test
    void the_day_of_the_test_is_today_unless_it_is_fixed() {
        assertThat(decision(path)).stillRecommends("fastapi").withProbabilityAtLeast(0.8);
    }

    @Test
    void another_framework_than_the_recommended_one_fails() {
        fails(
                () -> assertThat(decision(path)).over(FRAMEWISE).on(DAY).stillRecommends("flask"),
                "to have recommended (flask), but it recommended [fastapi].");
    }

    @Test
    void a_recommendation_that_changed_fails_with_both() throws IOException {
        Files.writeString(
                path, Files.readString(path).replace("frameworks: [fastapi]\n  word", "frameworks: [flask]\n  word"));

        fails(
                () -> assertThat(decision(path)).over(FRAMEWISE).on(DAY).stillRecommends("flask"),
                "Expected the decision (" + path + ") to stand, but\n"
                        + "  the recommendation changed from Flask (clear, >0.99) to FastAPI (clear, >0.99).");
        fails(() -> assertThat(decision(path)).over(FRAMEWISE).on(DAY).holds(), "the recommendation changed");
    }

    @Test
    void a_probability_that_is_too_low_fails_with_what_it_is() {
        fails(
                () -> assertThat(decision(path)).over(FRAMEWISE).on(DAY).withProbabilityAtLeast(1.01),
                "Expected the probability of [fastapi] in (" + path + ") to be at least (1.01), but it is (");
    }

    @Test
    void a_tie_recommends_nothing() {
        DecisionFile tie = decision(record("small-project"));

        assertThat(tie).over(FRAMEWISE).on(DAY).holds();
        fails(
                () -> assertThat(tie).over(FRAMEWISE).on(DAY).stillRecommends("fastapi"),
                "to have recommended (fastapi), but it recommended [fastapi, flask].");
        fails(
                () -> assertThat(tie).over(FRAMEWISE).on(DAY).withProbabilityAtLeast(0.1),
                "Expected a recommendation with a probability of at least (0.1)",
                "comes to none");
    }

    @Test
    void evidence_that_is_too_old_is_listed() {
        fails(
                () -> assertThat(decision(path)).over(FRAMEWISE).on(DAY).withEvidenceNoOlderThan(Period.ofYears(3)),
                "older than (2023-11-25), but the newest is older for\n",
                "database-throughput of flask: 2019-12-11");
        fails(() -> assertThat(decision(path)).over(FRAMEWISE).withEvidenceNoOlderThan(DAY), "older than (2026-11-25)");
    }

    @Test
    void what_expires_or_falls_due_later_fails_later() {
        assertThat(decision(path)).over(FRAMEWISE).on(DAY.plusMonths(6)).withoutReviewDue();
        fails(
                () -> assertThat(decision(path))
                        .over(FRAMEWISE)
                        .on(DAY.plusMonths(6).plusDays(1))
                        .withoutReviewDue(),
                "Expected no review of (" + path + ") to be due, but\n  a review was due by 2027-05-25.",
                "Look at the decision again");
        fails(
                () -> assertThat(decision(path))
                        .over(FRAMEWISE)
                        .on(DAY.plusYears(5))
                        .withEvidenceInDate(),
                "Expected the evidence of (" + path + ") to be in date, but\n",
                ", counted until ");
    }

    @Test
    void a_missing_file_says_so() {
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> decision(folder.resolve("none.yaml")))
                .withMessageContaining("There is no file (");
    }
}
