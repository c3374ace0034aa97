package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.comparison.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTextTest {
    @Test
    void theWordSaysHowSure() {
        assertThat(text(Sample.preferred(Word.CLEAR, 0.99)).answer()).isEqualTo("Alpha is the clear choice");
        assertThat(text(Sample.preferred(Word.FAVOURED, 0.9)).answer()).isEqualTo("Alpha is favoured");
        assertThat(text(Sample.preferred(Word.LEANS, 0.7)).answer()).isEqualTo("The evidence leans towards Alpha");
        assertThat(text(Sample.preferred(Word.TOO_CLOSE_TO_CALL, 0.5)).answer()).isEqualTo("Too close to call");
    }

    @Test
    void aLoweredWordSaysWhatItIsNot() {
        assertThat(text(Sample.preferred(Word.FAVOURED, 0.97, "a", "b")).lowered())
                .contains("Not clear: a; b.");
        assertThat(text(Sample.preferred(Word.LEANS, 0.9, "a")).lowered()).contains("Not favoured: a.");
        assertThat(text(Sample.preferred(Word.LEANS, 0.7)).lowered()).isEmpty();
    }

    @Test
    void aTieSaysWhatItLacks() {
        Tie tie = Tie.builder()
                .addFrameworks(Sample.ALPHA, Sample.BETA)
                .probability(Sample.probability(0.3))
                .addConditions("a lead needs a probability of 0.60")
                .build();

        assertThat(text(tie).lowered()).contains("Why not: a lead needs a probability of 0.60.");
    }

    @Test
    void whatIsPrintedAddsUp() {
        assertThat(text(Sample.preferred(Word.LEANS, 0.7)).figures())
                .isEqualTo("probability 0.86, tie 0.09, Beta 0.05");
    }

    @Test
    void familiesSayOfWhom() {
        assertThat(text(Sample.preferred(Word.LEANS, 0.7)).families())
                .contains("Probability of Alpha by regime family: no-reuse 0.62, reuse-single 0.97");
    }

    @Test
    void probabilitiesFollowThePreferredOneEvenIfItIsSecondByValue() {
        Preferred second = Preferred.builder()
                .from(Sample.preferred(Word.LEANS, 0.7))
                .framework(Sample.BETA)
                .build();

        assertThat(text(second).figures()).isEqualTo("probability 0.05, tie 0.09, Alpha 0.86");
    }

    @Test
    void standingsCountWeighedCriteriaOnly() {
        assertThat(text(Sample.preferred(Word.LEANS, 0.7)).standings())
                .contains("Ahead on 1 of 11 criteria, behind on 1, tied on 9.");
    }

    @Test
    void manyNamesAreShortened() {
        Comparison comparison = Sample.many();
        Names names = new Names(comparison, List.of());

        assertThat(names.versus(List.of(Sample.ALPHA, Sample.BETA))).isEqualTo("Alpha vs Beta");
        assertThat(names.versus(
                        List.of(Sample.ALPHA, Sample.BETA, Sample.GAMMA, Sample.ALPHA, Sample.BETA, Sample.GAMMA)))
                .isEqualTo("Alpha, Beta, Gamma and 3 more");
        assertThat(names.listed(List.of(Sample.ALPHA, Sample.BETA, Sample.GAMMA)))
                .isEqualTo("Alpha, Beta and Gamma");
    }

    private static VerdictText text(Verdict verdict) {
        Comparison comparison = Sample.with(verdict);
        return new VerdictText(comparison, new Names(comparison, List.of()));
    }
}
