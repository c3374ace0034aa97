package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.trend.HeadToHead;
import io.framewise.model.trend.OvertakingTime;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TrendSentencesTest {
    private static final FrameworkId ONE = FrameworkId.of("one");
    private static final FrameworkId TWO = FrameworkId.of("two");

    @Test
    void whoLeadsStaysAhead() {
        assertThat(headToHead(1.7, 0.98))
                .isEqualTo("One stays ahead of Two in 12 months with probability 0.98; in 2026-04 it has 1.7x as many."
                        + " Too little past for a back-test.");
    }

    @Test
    void aLeadThatIsAsLikelyLostAsKeptIsNotCalledStayingAhead() {
        assertThat(headToHead(1.2, 0.501))
                .startsWith(
                        "One is as likely to fall behind Two in 12 months as to stay ahead of it (probability 0.50);"
                                + " in 2026-04 it has 1.2x as many.");
    }

    @Test
    void equalCountsAreLevel() {
        assertThat(headToHead(1, 0.5))
                .startsWith(
                        "One and Two are level in 2026-04, and either may be ahead in 12 months (probability 0.50). ");
        assertThat(headToHead(1, 0.6))
                .startsWith("One and Two are level in 2026-04, and One is ahead in 12 months with probability 0.60. ");
    }

    @Test
    void overtakingIsSaidByShareOfPaths() {
        assertThat(overtaking(0.004, OptionalInt.empty(), false))
                .isEqualTo("Two passes One within 60 months on fewer than one path in ten (<1 %).");
        assertThat(overtaking(0.63, OptionalInt.of(7), false))
                .isEqualTo("Two passes One within 60 months on 63 % of all paths: on 10 % by month 7.");
    }

    @Test
    void neitherOfTwoThatAreLevelPassesTheOther() {
        assertThat(overtaking(0, OptionalInt.empty(), true))
                .isEqualTo("Two gets ahead of One, with which it is level now, within 60 months on no path.");
    }

    private static String headToHead(double ratio, double probability) {
        HeadToHead pair = HeadToHead.builder()
                .metric(MetricId.of("downloads"))
                .leader(ONE)
                .follower(TWO)
                .last(YearMonth.of(2026, 4))
                .ratio(ratio)
                .horizon(12)
                .probability(probability)
                .build();
        return HeadToHeadText.of(pair, "One", "Two");
    }

    private static String overtaking(double within, OptionalInt early, boolean level) {
        OvertakingTime time = OvertakingTime.builder()
                .leader(ONE)
                .follower(TWO)
                .months(60)
                .within(within)
                .early(early)
                .build();
        return OvertakingText.of(time, "One", "Two", level);
    }
}
