package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void writesFiguresInOneWay() {
        assertThat(Numbers.plain("37927.00")).isEqualTo("37927");
        assertThat(Numbers.plain("1E+3")).isEqualTo("1000");
        assertThat(Numbers.plain("0.0")).isEqualTo("0");
        assertThat(Numbers.plain(Numbers.significant(26909.7, 4))).isEqualTo("26910");
        assertThat(Numbers.plain(Numbers.significant(34.9622, 4))).isEqualTo("34.96");
    }

    @Test
    void computesCentresAndSpread() {
        assertThat(Numbers.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(Numbers.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
        assertThat(Numbers.geometricMean(List.of(1.0, 100.0))).isCloseTo(10.0, within(1e-12));
        assertThat(Numbers.logSd(List.of(1.0, Math.E, Math.E * Math.E))).isCloseTo(1.0, within(1e-12));
    }
}
