package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.Standing;
import org.junit.jupiter.api.Test;

class WhyRowsTest {
    @Test
    void equalFiguresAreStillTwo() {
        assertThat(figures("built-in", "built-in", 40)).isEqualTo("built-in vs built-in");
        assertThat(figures("1", "1", 40)).isEqualTo("1 vs 1");
    }

    @Test
    void ofLongFiguresThePartThatDiffersIsShown() {
        assertThat(figures("7.9 years; before 1.0", "16.5 years; 1.0 reached", 30))
                .isEqualTo("7.9 years vs 16.5 years");
        assertThat(figures("1 of 1 in time; a policy; 3 people", "1 of 1 in time; no policy; 3 people", 30))
                .isEqualTo("a policy vs no policy");
    }

    @Test
    void theStandingIsAWord() {
        assertThat(WhyRows.standing(row("1", "2"))).isEqualTo("behind");
    }

    private static String figures(String one, String other, int width) {
        return WhyRows.figures(row(one, other), width);
    }

    private static WhyRows.Row row(String one, String other) {
        CriterionResult criterion =
                SampleCriteria.result("c", 0.1, -0.01, Standing.BEHIND, Sample.ALPHA, one, Sample.BETA, other);
        return new WhyRows.Row(criterion, criterion.pair().orElseThrow());
    }
}
