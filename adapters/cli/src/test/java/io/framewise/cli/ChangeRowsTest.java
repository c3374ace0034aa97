package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.Comparison;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeRowsTest {
    @Test
    void aFragileAnswerHasNoListOfWeights() {
        assertThat(rows(Sample.tie(), false))
                .startsWith("any small change of weights flips this")
                .noneMatch(row -> row.startsWith("weight of"));
        assertThat(rows(Sample.tie(), true))
                .anyMatch(row -> row.startsWith("weight of extension-ecosystem above .31 (now .10) -> Beta"));
    }

    @Test
    void theNearestWeightComesFirst() {
        assertThat(rows(Sample.two(), false))
                .startsWith(
                        "weight of maturity near 0 (now .05) -> Beta",
                        "weight of extension-ecosystem above .31 (now .10) -> Beta",
                        "no other single weight changes it");
    }

    @Test
    void onlyTheFirstOfManyAreShown() {
        Comparison many = Comparison.builder()
                .from(Sample.two())
                .addAllFlips(Sample.two().flips())
                .addAllFlips(Sample.two().flips())
                .build();

        assertThat(rows(many, false)).contains("+ 1 further away: --all");
        assertThat(rows(many, true)).noneMatch(row -> row.contains("--all"));
    }

    @Test
    void theChangeThatComesNearestIsNamed() {
        assertThat(rows(Sample.two(), false))
                .contains("nearest: without the source example/bench still Alpha (P 0.64)");
    }

    @Test
    void theOrderOfTheWeightsIsAlwaysReported() {
        assertThat(rows(Sample.two(), false)).contains("knowing only the order of the weights still Alpha (P 0.83)");
    }

    @Test
    void exactWeightsAndUnknownsOnlyWhenTheyMatter() {
        assertThat(rows(Sample.two(), false))
                .contains("taking everything unknown as worst still Alpha (P 0.97)")
                .noneMatch(row -> row.startsWith("taking the stated weights"));
        assertThat(rows(Sample.two(), true)).contains("taking the stated weights as exact still Alpha (P 0.88)");
    }

    @Test
    void withOneAlternativeNothingCanChange() {
        assertThat(rows(Sample.only(), true)).isEmpty();
    }

    private static List<String> rows(Comparison comparison, boolean all) {
        return ChangeRows.of(comparison, new Names(comparison, List.of()), all).stream()
                .map(row -> (row.change() + " " + row.effect()).strip())
                .toList();
    }
}
