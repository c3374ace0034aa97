package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.Drift;
import io.framewise.model.record.DriftKind;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What speaks against a recorded decision, and what does not. */
class DecisionReviewTest {
    private static final LocalDate DAY = World.TODAY;
    private static final LocalDate BY = DAY.plusMonths(6);

    /** A world in which a is better than b on the criterion "size" by so much. */
    private static World world(double a, double b) {
        return bare().fact("a", "size", a).fact("b", "size", b);
    }

    private static World bare() {
        return new World()
                .draws(1000)
                .criterion(Criteria.simple("size").staleness(Criteria.stale(Period.ofYears(1), 0, Period.ofYears(2))))
                .weighs("size");
    }

    private static RecordedDecision recorded(World world) {
        return DecisionRecorder.record(
                world.compare(), List.of(), ReviewTerms.builder().by(BY).build(), DAY);
    }

    private static DecisionCheck check(RecordedDecision decision, World now, LocalDate day) {
        Comparison comparison = new ComparisonEngine(now.catalog(), List.of()).compare(decision.request());
        return new DecisionReview(now.catalog()).check(decision, comparison, day);
    }

    private static List<String> texts(DecisionCheck check) {
        return check.drifts().stream().map(Drift::text).toList();
    }

    private static RecordedDecision answered(RecordedDecision decision, double probability) {
        return decision.withAnswer(RecordedAnswer.builder()
                .from(decision.answer())
                .probability(probability)
                .build());
    }

    @Test
    void a_record_keeps_what_the_decision_rests_on() {
        RecordedDecision decision = recorded(world(1, 0));

        assertThat(decision.answer().outcome()).isEqualTo(Outcome.PREFERRED);
        assertThat(decision.answer().frameworks()).hasToString("[a]");
        assertThat(decision.evidence()).hasToString("{size={a=2026-01-01, b=2026-01-01}}");
        assertThat(decision.packs()).containsEntry(World.PACK, "1");
    }

    @Test
    void it_holds_while_nothing_has_changed() {
        DecisionCheck check = check(recorded(world(1, 0)), world(1, 0), DAY);

        assertThat(check.holds()).isTrue();
        assertThat(check.drifts()).isEmpty();
        assertThat(check.notes()).isEmpty();
        assertThat(check.present()).isEqualTo(check.recorded());
    }

    @Test
    void another_recommendation_is_a_drift() {
        DecisionCheck check = check(recorded(world(1, 0)), world(0, 1), DAY);

        assertThat(check.holds()).isFalse();
        assertThat(texts(check))
                .containsExactly(
                        "the recommendation changed from Framework a (clear, >0.99) to Framework b (clear, >0.99)");
        assertThat(check.drifts().get(0).kind()).isEqualTo(DriftKind.RECOMMENDATION);
    }

    @Test
    void a_tie_in_place_of_a_recommendation_is_a_drift_and_the_other_way_round() {
        RecordedDecision tied = recorded(world(1, 1));

        assertThat(texts(check(recorded(world(1, 0)), world(1, 1), DAY)))
                .containsExactly(
                        "the recommendation changed from Framework a (clear, >0.99) to a tie of Framework a, Framework b");
        assertThat(tied.answer().outcome()).isEqualTo(Outcome.TIE);
        assertThat(texts(check(tied, world(0, 1), DAY)))
                .containsExactly(
                        "the recommendation changed from a tie of Framework a, Framework b to Framework b (clear, >0.99)");
        assertThat(check(tied, world(1, 1), DAY).holds()).isTrue();
    }

    @Test
    void nothing_to_decide_by_any_more_says_why() {
        DecisionCheck check = check(recorded(world(1, 0)), bare(), DAY);

        assertThat(check.present().answer().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(texts(check)).hasSize(1);
        assertThat(texts(check).get(0))
                .startsWith("the recommendation changed from Framework a (clear, >0.99) to nothing: ")
                .doesNotEndWith(".");
    }

    @Test
    void a_probability_may_fall_as_far_as_the_terms_allow_and_no_further() {
        RecordedDecision decision = recorded(noisy());
        double now = decision.answer().probability().orElseThrow();
        assertThat(now).isBetween(0.65, 0.95);

        assertThat(check(answered(decision, now + 0.0499), noisy(), DAY).holds())
                .isTrue();
        DecisionCheck fallen = check(answered(decision, now + 0.0501), noisy(), DAY);
        assertThat(fallen.drifts()).extracting(Drift::kind).containsExactly(DriftKind.PROBABILITY);
        assertThat(texts(fallen).get(0))
                .isEqualTo("the probability of Framework a fell from %s to %s, by 0.0501 where 0.05 is allowed"
                        .formatted(Figures.probability(now + 0.0501), Figures.probability(now)));
        assertThat(check(answered(decision, now - 0.04), noisy(), DAY).holds()).isTrue();
    }

    /** Runs that scatter, so that a is ahead of b in most draws only. */
    private static World noisy() {
        return new World()
                .draws(1000)
                .regime(Criteria.regime("lab.one", "reuse", "speed"))
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(2)))
                .weighs("speed")
                .runs("a", "speed", "lab.one", DAY, 1.3, 1.4, 1.6)
                .runs("b", "speed", "lab.one", DAY, 1.0, 1.1, 1.2);
    }

    @Test
    void evidence_that_has_expired_since_is_a_drift_from_the_next_day_on() {
        RecordedDecision decision = recorded(world(1, 0))
                .withReview(ReviewTerms.builder().by(DAY.plusYears(5)).build());

        assertThat(check(decision, world(1, 0), DAY.plusYears(2)).holds()).isTrue();
        DecisionCheck expired = check(decision, world(1, 0), DAY.plusYears(2).plusDays(1));
        assertThat(expired.drifts()).hasSize(1);
        assertThat(expired.drifts().get(0).kind()).isEqualTo(DriftKind.EVIDENCE);
        assertThat(expired.drifts().get(0).criterion()).contains(CriterionId.of("size"));
        assertThat(texts(expired))
                .containsExactly("size: the newest evidence of Framework a, of 2026-01-01, counted until 2028-01-01;"
                        + " the newest evidence of Framework b, of 2026-01-01, counted until 2028-01-01");
    }

    @Test
    void evidence_that_had_expired_when_it_was_decided_is_not_held_against_it() {
        RecordedDecision decision = recorded(world(1, 0))
                .withRecordedOn(DAY.plusYears(3))
                .withReview(ReviewTerms.builder().by(DAY.plusYears(5)).build());

        assertThat(check(decision, world(1, 0), DAY.plusYears(4)).holds()).isTrue();
    }

    @Test
    void evidence_that_is_gone_is_a_drift() {
        World before = world(1, 0)
                .criterion(Criteria.simple("age"))
                .fact("a", "age", 1)
                .fact("b", "age", 0);
        World after = world(1, 0).criterion(Criteria.simple("age")).fact("a", "age", 1);
        before.scenario(World.scenarioOf(World.points(Map.of("size", 90.0, "age", 10.0)))
                .id(ScenarioId.of("both")));
        after.scenario(World.scenarioOf(World.points(Map.of("size", 90.0, "age", 10.0)))
                .id(ScenarioId.of("both")));
        ComparisonRequest both = before.request(request -> request.scenario(ScenarioId.of("both")));
        RecordedDecision decision = DecisionRecorder.record(
                new ComparisonEngine(before.catalog(), List.of()).compare(both),
                List.of(),
                ReviewTerms.builder().by(BY).build(),
                DAY);

        assertThat(texts(check(decision, after, DAY)))
                .containsExactly(
                        "age: nothing is known of Framework b any more, where the newest evidence was of 2026-01-01");
    }

    @Test
    void a_criterion_that_is_no_longer_weighed_is_a_note() {
        RecordedDecision decision = recorded(world(1, 0));
        RecordedDecision wider = decision.withEvidence(Map.of(
                CriterionId.of("size"),
                decision.evidence().get(CriterionId.of("size")),
                CriterionId.of("age"),
                new TreeMap<>()));

        DecisionCheck check = check(wider, world(1, 0), DAY);

        assertThat(check.holds()).isTrue();
        assertThat(check.notes()).containsExactly("age was weighed and is not any more");
    }

    @Test
    void a_missing_or_older_pack_is_a_drift_and_a_newer_or_additional_one_a_note() {
        RecordedDecision decision = recorded(world(1, 0));
        PackId gone = PackId.of("org.example.gone");

        assertThat(texts(check(decision.withPacks(Map.of(World.PACK, "1", gone, "2026.01")), world(1, 0), DAY)))
                .containsExactly("the pack org.example.gone (2026.01) took part in the decision and is not there now");
        assertThat(texts(check(decision.withPacks(Map.of(World.PACK, "2")), world(1, 0), DAY)))
                .containsExactly("the pack org.example.world is of 1, older than the 2 of the decision");
        assertThat(check(decision.withPacks(Map.of(World.PACK, "0")), world(1, 0), DAY)
                        .notes())
                .containsExactly("the pack org.example.world is of 1, was of 0");
        assertThat(check(decision.withPacks(Map.of()), world(1, 0), DAY).notes())
                .containsExactly("the pack org.example.world takes part and did not then");
    }

    @Test
    void a_review_is_due_from_the_day_after_its_date_on() {
        RecordedDecision decision = recorded(world(1, 0));

        assertThat(check(decision, world(1, 0), BY).holds()).isTrue();
        assertThat(check(decision, world(1, 0), BY.plusDays(1)).drifts())
                .containsExactly(Drift.builder()
                        .kind(DriftKind.REVIEW)
                        .text("a review was due by 2026-07-01")
                        .build());
    }

    @Test
    void a_decision_taken_again_is_reviewed_as_long_after_and_keeps_its_request_and_note() {
        RecordedDecision decision = recorded(world(1, 0)).withNote("by us").withPackFiles("../pack");
        RecordedDecision again = check(decision, world(0, 1), DAY.plusDays(10)).present();

        assertThat(again.review().by()).isEqualTo(DAY.plusDays(10).plusMonths(6));
        assertThat(again.recordedOn()).isEqualTo(DAY.plusDays(10));
        assertThat(again.note()).contains("by us");
        assertThat(again.packFiles()).containsExactly("../pack");
        assertThat(again.request()).isEqualTo(decision.request());
        assertThat(again.answer().frameworks()).hasToString("[b]");
    }

    @Test
    void the_drifts_are_listed_from_the_gravest_on() {
        RecordedDecision decision = recorded(world(1, 0)).withPacks(Map.of(PackId.of("org.example.gone"), "1"));
        DecisionCheck check = check(decision, world(0, 1), DAY.plusYears(3));

        assertThat(check.drifts())
                .extracting(Drift::kind)
                .containsExactly(DriftKind.RECOMMENDATION, DriftKind.EVIDENCE, DriftKind.PACK, DriftKind.REVIEW)
                .isSorted();
    }
}
