package io.framewise.decision.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.normalization.ReciprocalCosts;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.decision.outranking.PrometheeII;
import io.framewise.decision.ratio.FullMultiplicative;
import io.framewise.decision.smaa.InformationNeed;
import io.framewise.decision.smaa.Outcomes;
import io.framewise.decision.smaa.StatedWeights;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.UncertainValue;
import io.framewise.decision.value.WeightedSum;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecisionAnalysisTest {
    private static final int DRAWS = 4_000;
    private static final long SEED = 3;
    private static final DecisionMethod MINMAX = new WeightedSum().withNormalizer(new MinMaxNormalization());

    private static List<String> names(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    private static UncertainMatrix benefits(int columns, double... cells) {
        return UncertainMatrix.certain(
                DecisionMatrix.ofBenefits(names("a", cells.length / columns), names("c", columns), cells));
    }

    private static UncertainMatrix oneCriterion(UncertainValue... cells) {
        return UncertainMatrix.of(
                names("a", cells.length), List.of("c1"), List.of(Objective.MAXIMIZE), Arrays.asList(cells));
    }

    private static DecisionAnalysis analysis(UncertainMatrix matrix, StatedWeights weights, DecisionMethod method) {
        return DecisionAnalysis.of(matrix, weights, method, DRAWS, SEED);
    }

    private static StatedWeights exact(double... weights) {
        return StatedWeights.exact(names("c", weights.length), weights);
    }

    private static StatedWeights free(int criteria) {
        return StatedWeights.free(names("c", criteria));
    }

    private static List<String> sentences(DecisionAnalysis analysis) {
        return AnalysisSentences.of(analysis, List.of(analysis.ranking())).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void shares_of_the_additive_model_with_known_values_are_exact_areas() {
        RankAcceptability shares = analysis(benefits(2, 1, 0, 0, 1), free(2), new WeightedSum())
                .acceptability()
                .orElseThrow();
        assertThat(shares.isExact()).isTrue();
        assertThat(shares.share(0, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(shares.winning(0, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(shares.centralWeights(0).orElseThrow()).containsExactly(new double[] {0.75, 0.25}, within(1e-12));
        assertThat(shares.confidence(1)).isEqualTo(1);
        assertThat(shares.error(0.5)).isZero();
        assertThat(shares.interval(0.5)).containsExactly(0.5, 0.5);
    }

    /** With w1 = 0.4 given, the first is ahead where 0.4 + 0 w2 > w2, that is for w2 below 0.4 of at most 0.6. */
    @Test
    void given_weights_count_in_exact_areas() {
        StatedWeights stated = free(4).between(0, 0.4, 0.4).between(3, 0, 0);
        RankAcceptability shares = analysis(benefits(4, 1, 0, 0, 5, 0, 1, 0, 5), stated, new WeightedSum())
                .acceptability()
                .orElseThrow();
        assertThat(shares.isExact()).isTrue();
        assertThat(shares.share(0, 1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(Arrays.stream(shares.centralWeights(0).orElseThrow()).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares.centralWeights(0).orElseThrow()[1]).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void other_methods_more_criteria_and_uncertain_values_are_drawn_with_errors() {
        UncertainMatrix two = benefits(2, 1, 0, 0, 1);
        RankAcceptability topsis =
                analysis(two, free(2), new Topsis()).acceptability().orElseThrow();
        assertThat(topsis.draws()).isEqualTo(DRAWS);
        assertThat(topsis.share(0, 1)).isCloseTo(0.5, within(4 * topsis.error(0.5)));
        assertThat(topsis.interval(0.5)[0]).isLessThan(0.5);
        assertThat(topsis.confidence(0)).isEqualTo(1);
        RankAcceptability uncertain = analysis(
                        oneCriterion(UncertainValue.uniform(0, 10), UncertainValue.of(4)), free(1), new WeightedSum())
                .acceptability()
                .orElseThrow();
        assertThat(uncertain.isExact()).isFalse();
        assertThat(uncertain.share(0, 1)).isCloseTo(0.6, within(4 * uncertain.error(0.6)));
        assertThat(uncertain.confidence(0)).isEqualTo(uncertain.share(0, 1));
        RankAcceptability never = analysis(benefits(4, 2, 2, 2, 2, 1, 1, 1, 1), free(4), new WeightedSum())
                .acceptability()
                .orElseThrow();
        assertThat(never.centralWeights(1)).isEmpty();
        assertThat(never.confidence(1)).isZero();
        assertThat(never.alternatives()).containsExactly("a1", "a2");
        assertThat(never.criteria()).hasSize(4);
    }

    @Test
    void draws_are_the_same_for_any_number_of_threads() throws Exception {
        UncertainMatrix matrix = oneCriterion(UncertainValue.normal(5, 1), UncertainValue.uniform(3, 7));
        RankAcceptability[] both = new RankAcceptability[2];
        for (int i = 0; i < 2; i++) {
            ForkJoinPool pool = new ForkJoinPool(1 + 3 * i);
            both[i] = pool.submit(() -> analysis(matrix, free(1), new WeightedSum())
                            .acceptability()
                            .orElseThrow())
                    .get();
            pool.shutdown();
        }
        assertThat(both[0].share(0, 1)).isEqualTo(both[1].share(0, 1));
        assertThat(both[0].winning(0, 1)).isEqualTo(both[1].winning(0, 1));
    }

    @Test
    void what_cannot_be_computed_is_said() {
        DecisionAnalysis known = analysis(benefits(2, 1, 0, 0, 1), exact(2, 1), new Topsis());
        assertThat(known.acceptability()).isEmpty();
        assertThat(known.notes())
                .containsExactly("Weights and values are all known, so that no share of them is left to draw.");
        assertThat(known.isDrawn()).isFalse();
        double[] many = IntStream.range(0, 402).mapToDouble(i -> i % 7 + 1).toArray();
        DecisionAnalysis large = analysis(benefits(2, many), free(2), new Topsis());
        assertThat(large.acceptability()).isEmpty();
        assertThat(large.whateverWeights()).isEmpty();
        assertThat(large.notes())
                .anyMatch(note -> note.startsWith("Shares are for at most (200) alternatives"))
                .anyMatch(note -> note.contains("is found for at most (60) alternatives"));
        DecisionAnalysis negative = analysis(
                oneCriterion(UncertainValue.normal(1, 5), UncertainValue.of(2)), free(1), new FullMultiplicative());
        assertThat(negative.notes()).anyMatch(note -> note.contains("is not defined for some of the drawn"));
        DecisionAnalysis flat =
                analysis(oneCriterion(UncertainValue.normal(2, 1), UncertainValue.of(2)), free(1), new Topsis());
        assertThat(flat.notes()).anyMatch(note -> note.contains("no scale from the worst to the best"));
        assertThat(flat.information()).isEmpty();
    }

    @Test
    void what_holds_whatever_the_weights_is_found_by_linear_programmes() {
        DecisionAnalysis analysis = analysis(benefits(2, 4, 4, 3, 3, 6, 0), exact(1, 1), new WeightedSum());
        WhateverWeights whatever = analysis.whateverWeights().orElseThrow();
        assertThat(whatever.isNecessary(0, 1)).isTrue();
        assertThat(whatever.isPossible(1, 0)).isFalse();
        assertThat(whatever.isPossible(2, 0)).isTrue();
        assertThat(whatever.bestRank(1)).hasValue(2);
        assertThat(whatever.worstRank(2)).hasValue(3);
        assertThat(sentences(analysis))
                .contains(
                        "a1 is at least as good as a2 whatever the weights.",
                        "Its rank lies between 1 and 2 whatever the weights.",
                        "a2 cannot be first whatever the weights.");
        assertThat(sentences(analysis(benefits(2, 4, 1, 3, 3), exact(1, 1), new WeightedSum())))
                .anyMatch(sentence -> sentence.matches(
                        "No other alternative stays level with a[12] or behind it whatever the weights\\."));
        WhateverWeights ordered = analysis(benefits(2, 4, 4, 3, 3, 6, 0), free(2).ordered(1, 0), new WeightedSum())
                .whateverWeights()
                .orElseThrow();
        assertThat(ordered.isNecessary(0, 2)).isTrue();
        assertThat(ordered.worstRank(0)).hasValue(1);
    }

    @Test
    void extreme_ranks_of_many_undecided_alternatives_are_left_out() {
        double[] cells = new double[36];
        for (int a = 0; a < 18; a++) {
            cells[2 * a] = a;
            cells[2 * a + 1] = 17 - a;
        }
        WhateverWeights whatever = analysis(benefits(2, cells), free(2), new WeightedSum())
                .whateverWeights()
                .orElseThrow();
        assertThat(whatever.bestRank(0)).isEmpty();
        assertThat(whatever.worstRank(0)).isEmpty();
    }

    /** The first stays while 0.7 is at least 0.5: w1 (1 - 0) + w2 (0 - 1) >= 0. */
    @Test
    void the_first_place_stays_inside_the_interval_of_a_weight_and_changes_just_outside() {
        for (DecisionMethod method : List.of(new WeightedSum(), new Topsis())) {
            List<WeightInterval> intervals =
                    analysis(benefits(2, 1, 0, 0, 1), exact(7, 3), method).weightIntervals();
            assertThat(intervals.get(0).low()).isCloseTo(0.5, within(1e-9));
            assertThat(intervals.get(0).high()).isEqualTo(1);
            assertThat(intervals.get(0).weight()).isEqualTo(0.7);
            assertThat(intervals.get(0).below()).containsExactly("a2");
            assertThat(intervals.get(0).above()).isEmpty();
            assertThat(intervals.get(1).above()).containsExactly("a2");
            assertThat(intervals.get(0).isExact()).isEqualTo(method instanceof WeightedSum);
        }
        assertThat(analysis(benefits(1, 1, 2), exact(1), new Topsis()).weightIntervals())
                .isEmpty();
    }

    @Test
    void alternatives_that_change_the_order_of_others_are_found_by_leaving_out_and_copying() {
        DecisionMethod sums = new WeightedSum().withNormalizer(new SumNormalization());
        DecisionAnalysis belton = analysis(benefits(3, 1, 9, 8, 9, 1, 9, 1, 1, 1), exact(1, 1, 1), sums);
        List<Reversal> reversals = belton.reversals().orElseThrow();
        assertThat(reversals)
                .anyMatch(reversal -> reversal.isCopied()
                        && reversal.alternative().equals("a2")
                        && reversal.before().equals(List.of("a2"))
                        && reversal.after().equals(List.of("a1")));
        assertThat(sentences(belton))
                .contains("A copy of a2 would put a1 first in place of a2, which it ought not to.");
        DecisionAnalysis fixed = analysis(benefits(2, 1, 0, 0, 1, 0.2, 0.2), exact(7, 3), new WeightedSum());
        assertThat(fixed.reversals().orElseThrow()).isEmpty();
        assertThat(sentences(fixed)).contains("No alternative, left out or copied, changes the order of the others.");
    }

    /** E max = (10 + 4) / 2 = 7 against 5 without knowing; a uniform value gains the integral of 4 - x below 4, 0.8. */
    @Test
    void evidence_is_worth_what_it_gains_over_choosing_now() {
        UncertainValue coin = UncertainValue.discrete(Outcomes.of(new double[] {0, 10}, new double[] {0.5, 0.5}));
        InformationNeed exact = analysis(oneCriterion(coin, UncertainValue.of(4)), free(1), new WeightedSum())
                .information()
                .orElseThrow();
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.perfect()).isCloseTo(2, within(1e-12));
        assertThat(exact.partial(0, 0)).isCloseTo(2, within(1e-12));
        assertThat(exact.partial(1, 0)).isZero();
        assertThat(exact.perfectError()).isZero();
        DecisionAnalysis uniform =
                analysis(oneCriterion(UncertainValue.uniform(0, 10), UncertainValue.of(4)), free(1), new WeightedSum());
        InformationNeed drawn = uniform.information().orElseThrow();
        assertThat(drawn.isExact()).isFalse();
        assertThat(drawn.perfect()).isCloseTo(0.8, within(4 * drawn.perfectError()));
        assertThat(drawn.partial(0, 0)).isCloseTo(0.8, within(4 * drawn.partialError(0, 0)));
        assertThat(drawn.partial(1, 0)).isZero();
        assertThat(drawn.expected()).containsExactly(5, 4);
        assertThat(sentences(uniform)).anyMatch(text -> text.startsWith("Get next c1 of a1: to know it alone"));
        DecisionAnalysis certain =
                analysis(oneCriterion(UncertainValue.uniform(8, 10), UncertainValue.of(4)), free(1), new WeightedSum());
        assertThat(certain.information().orElseThrow().perfect()).isZero();
        assertThat(sentences(certain)).contains("No further evidence of values can change the choice.");
        assertThatThrownBy(() -> InformationNeed.of(benefits(1, 1), new double[] {1}, 1, 1))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void enumerated_and_drawn_values_of_information_agree() {
        UncertainValue seen = UncertainValue.empirical(1, 3, 8, 9);
        UncertainValue other = UncertainValue.empirical(2, 4, 6);
        UncertainMatrix enumerable = UncertainMatrix.of(
                names("a", 2),
                names("c", 2),
                Collections.nCopies(2, Objective.MAXIMIZE),
                List.of(seen, other, other, seen));
        // A spread that is too small to matter cannot be enumerated.
        UncertainMatrix drawn = UncertainMatrix.of(
                names("a", 2),
                names("c", 2),
                Collections.nCopies(2, Objective.MAXIMIZE),
                List.of(seen, other, other, seen.scaled(0, 1)));
        double[] weights = {0.6, 0.4};
        InformationNeed exact = InformationNeed.of(enumerable, weights, 2, 1);
        InformationNeed again = InformationNeed.of(
                UncertainMatrix.of(
                        names("a", 3),
                        names("c", 2),
                        Collections.nCopies(2, Objective.MAXIMIZE),
                        List.of(
                                seen,
                                other,
                                other,
                                seen.scaled(0, 1),
                                UncertainValue.uniform(-9, -8),
                                UncertainValue.of(-9))),
                weights,
                40_000,
                5);
        assertThat(drawn.isCertain()).isFalse();
        assertThat(exact.isExact()).isTrue();
        assertThat(again.isExact()).isFalse();
        assertThat(again.perfect()).isCloseTo(exact.perfect(), within(4 * again.perfectError()));
        assertThat(again.partial(0, 0)).isCloseTo(exact.partial(0, 0), within(4 * again.partialError(0, 0)));
        assertThat(again.criteria()).containsExactly("c1", "c2");
        assertThat(again.alternatives()).hasSize(3);
    }

    @Test
    void values_span_from_worst_to_best_for_methods_that_are_not_additive() {
        UncertainMatrix matrix = UncertainMatrix.certain(DecisionMatrix.of(
                names("a", 3), names("c", 2), List.of(Objective.MAXIMIZE, Objective.MINIMIZE), new double[] {
                    1, 10, 3, 30, 5, 20
                }));
        AdditiveModel spanned = AdditiveModel.of(matrix, new Topsis());
        assertThat(spanned.isOwn()).isFalse();
        assertThat(spanned.values().means().values())
                .containsExactly(new double[] {0, 1, 0.5, 0, 1, 0.5}, within(1e-15));
        assertThat(AdditiveModel.of(matrix, MINMAX).isOwn()).isTrue();
        assertThat(AdditiveModel.of(matrix, new WeightedSum().withNormalizer(new ReciprocalCosts()))
                        .isOwn())
                .isTrue();
        assertThat(AdditiveModel.of(matrix, new WeightedSum()).isOwn()).isFalse();
    }

    @Test
    void a_lead_is_the_sum_of_contributions_where_a_method_has_them() {
        for (DecisionMethod method : List.of(new WeightedSum(), MINMAX, new PrometheeII())) {
            Lead lead = analysis(benefits(3, 5, 1, 2, 1, 4, 1, 2, 2, 2), exact(5, 2, 3), method)
                    .lead()
                    .orElseThrow();
            assertThat(lead.isAdditive()).isTrue();
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                sum += lead.effect(k).orElseThrow();
            }
            assertThat(sum).isCloseTo(lead.size(), within(1e-12));
            assertThat(lead.leaderScore() - lead.otherScore()).isCloseTo(lead.size(), within(1e-12));
        }
    }

    /** 0.7 (1 - 0) outweighs 0.3 (0 - 1); the lead of 0.4 is gone when the first value has lost 0.4 / 0.7. */
    @Test
    void says_what_decides_and_what_would_have_to_change() {
        DecisionAnalysis analysis = analysis(benefits(2, 1, 0, 0, 1), exact(7, 3), new WeightedSum());
        Lead lead = analysis.lead().orElseThrow();
        assertThat(lead.deciding()).containsExactly(0);
        assertThat(lead.changes().get(0).then()).isCloseTo(3 / 7.0, within(1e-9));
        assertThat(lead.changes().get(0).now()).isEqualTo(1);
        assertThat(sentences(analysis))
                .contains(
                        "a1 is ahead of a2 by 0.4: 0.7 against 0.3 by weighted-sum.",
                        "c1 (1 against 0) contributes +0.7.",
                        "c2 (0 against 1) contributes -0.3.",
                        "c1 decides: +0.7, more than the 0.3 of all that speaks for a2.",
                        "a1 would no longer be ahead of a2 if c1 of a1 were 0.429 in place of 1.",
                        "The first place stays while c1 weighs between 0.500 and 1.000 (now 0.700); below it a2.",
                        "All 1 methods put a1 first.");
        Finding first = AnalysisSentences.of(analysis, List.of()).get(0);
        assertThat(first.kind()).isEqualTo(FindingKind.LEAD);
        assertThat(first.figures()).containsEntry("lead", 0.7 - 0.3);
    }

    @Test
    void methods_without_contributions_tell_what_is_left_without_a_criterion() {
        DecisionAnalysis analysis = analysis(benefits(3, 5, 1, 2, 1, 4, 1, 2, 2, 2), exact(5, 2, 3), new Topsis());
        assertThat(analysis.lead().orElseThrow().isAdditive()).isFalse();
        assertThat(sentences(analysis))
                .anyMatch(text -> text.startsWith("Without c1 (5 against "))
                .anyMatch(text -> text.equals("c1 decides: without it the lead is gone."));
        DecisionAnalysis firm = analysis(benefits(2, 5, 5, 1, 1), exact(1, 1), new Topsis());
        assertThat(sentences(firm)).contains("No weight of a single criterion changes the first place.");
    }

    @Test
    void equal_alternatives_have_no_lead() {
        DecisionAnalysis analysis = analysis(benefits(2, 1, 2, 1, 2), exact(1, 1), new WeightedSum());
        assertThat(analysis.lead()).isEmpty();
        assertThat(sentences(analysis)).contains("All 2 alternatives score the same by weighted-sum.");
    }

    @Test
    void says_how_often_each_is_first() {
        DecisionAnalysis exact = analysis(benefits(2, 1, 0, 0, 1), free(2), new WeightedSum());
        assertThat(sentences(exact))
                .contains("Share of the area of the weights with which each is first: a1 0.500 and a2 0.500.");
        DecisionAnalysis drawn = analysis(benefits(2, 1, 0, 0, 1), free(2), new Topsis());
        assertThat(sentences(drawn))
                .anyMatch(text -> text.startsWith("Share of 4000 draws with which each is first: "));
        assertThat(drawn.isDrawn()).isTrue();
    }

    @Test
    void a_single_alternative_is_not_said_to_score_the_same_as_others() {
        assertThat(sentences(analysis(benefits(2, 1, 2), free(2), new WeightedSum())))
                .contains("There is no other alternative than a1.")
                .noneMatch(sentence -> sentence.contains("score the same"));
    }
}
