package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.comparison.PairProbabilities;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 12, with the two standard errors of rule 13. */
class VerdictRuleTest {
    private static final int N = 10_000;

    /** Totals where the first wins, ties and loses in so many of 10,000 draws. */
    private static Standings two(int wins, int ties) {
        double[] first = new double[N];
        double[] second = new double[N];
        Arrays.fill(first, 0, wins, 1);
        Arrays.fill(second, wins + ties, N, 0.9);
        return Standings.of(new double[][] {first, second}, ids(2));
    }

    private static List<FrameworkId> ids(int count) {
        return Stream.of("a", "b", "c", "d").limit(count).map(FrameworkId::of).toList();
    }

    private static Verdict verdict(Standings standings, FamilyResult... families) {
        return new VerdictRule(ids(standings.size()), standings, List.of(families), null).verdict();
    }

    private static Word word(Verdict verdict) {
        return ((Preferred) verdict).word();
    }

    private static FamilyResult family(String id, double win) {
        return FamilyResult.builder()
                .family(FamilyId.of(id))
                .weight(0.5)
                .addRankOne(Probabilities.of(win, N), Probabilities.of(1 - win, N))
                .pair(PairProbabilities.builder()
                        .first(FrameworkId.of("a"))
                        .second(FrameworkId.of("b"))
                        .win(Probabilities.of(win, N))
                        .tie(Probabilities.of(0, N))
                        .lose(Probabilities.of(1 - win, N))
                        .build())
                .build();
    }

    @Test
    void a_word_needs_its_threshold_cleared_by_two_standard_errors() {
        // 0.6098 - 2 sqrt(0.6098 * 0.3902 / 10000) = 0.60004; 0.6097 gives 0.59994
        assertThat(verdict(two(6097, 0))).isInstanceOf(Tie.class);
        assertThat(word(verdict(two(6098, 0)))).isEqualTo(Word.LEANS);
        // 0.8079: 0.80002; 0.8078: 0.79992
        assertThat(word(verdict(two(8078, 0)))).isEqualTo(Word.LEANS);
        assertThat(word(verdict(two(8079, 0)))).isEqualTo(Word.FAVOURED);
        // 0.9541: 0.94991, still not clear
        assertThat(word(verdict(two(9541, 0)))).isEqualTo(Word.FAVOURED);
    }

    @Test
    void a_word_that_is_lower_than_its_probability_says_why() {
        assertThat(((Tie) verdict(two(6097, 0))).conditions())
                .containsExactly("a lead needs a probability of 0.60 and two standard errors more (0.00976), here it is"
                        + " 0.61");
        assertThat(((Tie) verdict(two(5500, 0))).conditions()).containsExactly("a lead needs a probability of 0.60");
        assertThat(((Tie) verdict(two(4000, 5000))).conditions())
                .containsExactly(
                        "a lead needs a probability of 0.60", "a tie is more probable than either of the first two");
        assertThat(((Preferred) verdict(two(8078, 0))).conditions())
                .containsExactly("that needs a probability of 0.80 and two standard errors more (0.00788), here it is"
                        + " 0.808");
        assertThat(((Preferred) verdict(two(7000, 0))).conditions()).isEmpty();
    }

    @Test
    void the_probability_of_a_verdict_is_that_of_winning_with_its_error() {
        Preferred verdict = (Preferred) verdict(two(7000, 1000));

        assertThat(verdict.framework()).isEqualTo(FrameworkId.of("a"));
        assertThat(verdict.probability().value()).isEqualTo(0.7);
        assertThat(verdict.probability().standardError()).isCloseTo(Math.sqrt(0.21 / N), within(1e-12));
    }

    @Test
    void it_is_a_tie_when_tying_is_the_likeliest_of_the_three() {
        Tie verdict = (Tie) verdict(two(4000, 5000));

        assertThat(verdict.probability().value()).isEqualTo(0.5);
        assertThat(verdict.frameworks()).containsExactlyElementsOf(ids(2));
    }

    @Test
    void a_tie_names_at_least_two_even_where_one_is_always_a_little_ahead() {
        double[] first = new double[N];
        Arrays.fill(first, 0.51);
        double[] second = new double[N];
        Arrays.fill(second, 0.50);
        Tie verdict = (Tie) verdict(Standings.of(new double[][] {first, second}, ids(2)));

        assertThat(verdict.frameworks()).containsExactlyElementsOf(ids(2));
        assertThat(verdict.probability().value()).isEqualTo(1);
    }

    @Test
    void a_difference_of_two_hundredths_is_no_difference() {
        PairCountsOfOne none = new PairCountsOfOne(0.02);
        PairCountsOfOne some = new PairCountsOfOne(0.0201);

        assertThat(none.tie()).isEqualTo(1);
        assertThat(some.tie()).isZero();
    }

    private record PairCountsOfOne(double difference) {
        double tie() {
            return Standings.of(new double[][] {{difference}, {0}}, ids(2))
                    .pair(0, 1)
                    .tie();
        }
    }

    @Test
    void favoured_needs_one_half_in_every_family_and_says_where_it_fails() {
        Preferred held = (Preferred) verdict(two(8500, 0), family("reuse", 0.99), family("no-reuse", 0.5));
        Preferred lowered = (Preferred) verdict(two(8500, 0), family("reuse", 0.99), family("no-reuse", 0.49));

        assertThat(held.word()).isEqualTo(Word.FAVOURED);
        assertThat(held.conditions()).isEmpty();
        assertThat(lowered.word()).isEqualTo(Word.LEANS);
        assertThat(lowered.conditions()).containsExactly("under no-reuse alone it is 0.49");
    }

    @Test
    void the_contenders_are_the_fewest_with_nine_tenths_of_rank_one() {
        double[][] totals = new double[4][N];
        // a is first in 5500 draws, b in 3400, c in 700, d in 400
        int[] until = {5500, 8900, 9600, N};
        for (int i = 0, a = 0; i < N; i++) {
            a = i == until[a] ? a + 1 : a;
            totals[a][i] = 1;
        }
        VerdictRule rule = new VerdictRule(ids(4), Standings.of(totals, ids(4)), List.of(), null);

        assertThat(rule.contenders()).containsExactlyElementsOf(ids(3));
    }

    @Test
    void among_more_than_two_the_probability_is_that_of_rank_one() {
        double[][] totals = new double[3][N];
        Arrays.fill(totals[0], 0, 7000, 1);
        Arrays.fill(totals[1], 7000, 9000, 1);
        Arrays.fill(totals[2], 9000, N, 1);
        Preferred verdict = (Preferred) verdict(Standings.of(totals, ids(3)));

        assertThat(verdict.word()).isEqualTo(Word.LEANS);
        assertThat(verdict.probability().value()).isEqualTo(0.7);
    }

    private static World clearBy(Map<String, Double> points) {
        World world = new World().weighs(points);
        points.keySet().forEach(id -> world.criterion(Criteria.simple(id)));
        return world;
    }

    @Test
    void clear_is_clear_when_nothing_speaks_against_it() {
        Comparison answer = clearBy(Map.of("size", 60.0, "age", 40.0))
                .fact("a", "size", 1)
                .fact("b", "size", 0)
                .fact("a", "age", 0.5)
                .fact("b", "age", 0.5)
                .compare();

        assertThat(word(answer.verdict())).isEqualTo(Word.CLEAR);
        assertThat(((Preferred) answer.verdict()).conditions()).isEmpty();
    }

    @Test
    void clear_is_lowered_when_the_order_of_the_weights_alone_does_not_show_it() {
        // 72 of 100 points for a; but with the order only, the first criterion may have more than half
        World world = clearBy(Map.of("first", 28.0, "second", 24.0, "third", 24.0, "fourth", 24.0))
                .fact("a", "first", 0)
                .fact("b", "first", 1);
        for (String criterion : new String[] {"second", "third", "fourth"}) {
            world.fact("a", criterion, 1).fact("b", criterion, 0);
        }
        Preferred verdict = (Preferred) world.compare().verdict();

        assertThat(verdict.word()).isEqualTo(Word.FAVOURED);
        assertThat(verdict.conditions())
                .singleElement()
                .asString()
                .startsWith("with only the order of the weights the probability is 0.4");
    }

    @Test
    void clear_is_lowered_when_it_fails_under_one_definition_alone() {
        World world = new World()
                .criterion(Criteria.bare("size")
                        .addDefinitions(
                                Criteria.definition("common", 97, Criteria.metric("common"), Criteria.UNIT)
                                        .build(),
                                Criteria.definition("rare", 3, Criteria.metric("rare"), Criteria.UNIT)
                                        .build()))
                .weighs("size")
                .fact("a", "common", 1)
                .fact("b", "common", 0)
                .fact("a", "rare", 0)
                .fact("b", "rare", 1);
        Preferred verdict = (Preferred) world.compare().verdict();

        assertThat(verdict.word()).isEqualTo(Word.FAVOURED);
        assertThat(verdict.conditions()).containsExactly("under the definition size/rare alone it is <0.01");
    }

    @Test
    void clear_falls_by_two_words_when_it_fails_in_a_family_altogether() {
        World world = new World()
                .criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .scenario(World.scenarioOf(World.points(Map.of("speed", 100.0)))
                        .putFamily(FamilyId.of("common"), 97)
                        .putFamily(FamilyId.of("rare"), 3))
                .regime(Criteria.regime("lab.common", "common", "speed"))
                .regime(Criteria.regime("lab.rare", "rare", "speed"))
                .runs("a", "speed", "lab.common", World.TODAY, Math.exp(5))
                .runs("b", "speed", "lab.common", World.TODAY, Math.exp(-5))
                .runs("a", "speed", "lab.rare", World.TODAY, Math.exp(-5))
                .runs("b", "speed", "lab.rare", World.TODAY, Math.exp(5));
        Preferred verdict = (Preferred) world.compare().verdict();

        assertThat(verdict.word()).isEqualTo(Word.LEANS);
        assertThat(verdict.conditions()).containsExactly("under rare alone it is <0.01");
    }

    @Test
    void on_one_criterion_nine_tenths_of_the_draws_make_a_standing() {
        assertThat(CriterionFigures.standing(0.9, 0.1)).isEqualTo(io.framewise.model.comparison.Standing.AHEAD);
        assertThat(CriterionFigures.standing(0.1, 0.9)).isEqualTo(io.framewise.model.comparison.Standing.BEHIND);
        assertThat(CriterionFigures.standing(0.89, 0)).isEqualTo(io.framewise.model.comparison.Standing.TIED);
    }

    @Test
    void a_probability_is_never_written_as_0_or_1() {
        assertThat(Figures.probability(1)).isEqualTo(">0.99");
        assertThat(Figures.probability(0)).isEqualTo("<0.01");
        assertThat(Figures.probability(0.996)).isEqualTo(">0.99");
        assertThat(Figures.probability(0.456)).isEqualTo("0.46");
    }
}
