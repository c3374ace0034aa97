package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarsTest {
    @Test
    void aLengthIsDrawnInEighths() {
        assertThat(Bars.length(1, 1, 4)).isEqualTo("\u2588\u2588\u2588\u2588");
        assertThat(Bars.length(0.53, 1, 4)).isEqualTo("\u2588\u2588\u258f");
        assertThat(Bars.length(0, 1, 4)).isEmpty();
        assertThat(Bars.length(1, 0, 4)).isEmpty();
    }

    @Test
    void whatCountsAgainstTheFirstIsDrawnLower() {
        assertThat(Bars.length(-0.5, 1, 4)).isEqualTo("\u2583\u2583");
    }

    @Test
    void anIntervalShowsItsEndsAndItsMiddle() {
        assertThat(Bars.interval(0.2, 0.5, 0.8, 11))
                .isEqualTo("\u00b7\u00b7\u251c\u2500\u2500\u25cf\u2500\u2500\u2524\u00b7\u00b7");
        assertThat(Bars.interval(0.5, 0.5, 0.5, 11))
                .isEqualTo("\u00b7\u00b7\u00b7\u00b7\u00b7\u25cf\u00b7\u00b7\u00b7\u00b7\u00b7");
        assertThat(Bars.interval(-1, 0, 2, 5)).isEqualTo("\u25cf\u2500\u2500\u2500\u2524");
    }

    @Test
    void theAxisHasItsMiddleInTheMiddle() {
        assertThat(Bars.axis(21)).isEqualTo("0        0.5        1").hasSize(21);
    }
}
