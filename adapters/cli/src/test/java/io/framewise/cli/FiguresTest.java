package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void aProbabilityIsNeverZeroNorOne() {
        assertThat(Figures.probability(0)).isEqualTo("<0.01");
        assertThat(Figures.probability(0.0099)).isEqualTo("<0.01");
        assertThat(Figures.probability(0.01)).isEqualTo("0.01");
        assertThat(Figures.probability(0.99)).isEqualTo("0.99");
        assertThat(Figures.probability(0.9901)).isEqualTo(">0.99");
        assertThat(Figures.probability(1)).isEqualTo(">0.99");
    }

    @Test
    void aWeightHasNoLeadingZero() {
        assertThat(Figures.weight(0.25)).isEqualTo(".25");
        assertThat(Figures.weight(0.001)).isEqualTo("<.01");
        assertThat(Figures.weight(0)).isEqualTo(".00");
        assertThat(Figures.weight(1)).isEqualTo("1.00");
    }

    @Test
    void aContributionHasASignUnlessItIsNothing() {
        assertThat(Figures.signed(0.0812)).isEqualTo("+0.081");
        assertThat(Figures.signed(-0.0312)).isEqualTo("-0.031");
        assertThat(Figures.signed(-0.0001)).isEqualTo(" 0.000");
    }

    @Test
    void aRatioHasTwoDigits() {
        assertThat(Figures.times(34.48)).isEqualTo("34x");
        assertThat(Figures.times(0.8478)).isEqualTo("0.85x");
        assertThat(Figures.times(1)).isEqualTo("1x");
    }

    @Test
    void aNumberHasAtMostSixDigitsAndNoExponent() {
        assertThat(Figures.number(1234567.8)).isEqualTo("1234570");
        assertThat(Figures.number(1.0e-7)).isEqualTo("0.0000001");
        assertThat(Figures.number(0)).isEqualTo("0");
        assertThat(Figures.grouped(-1234567.8)).isEqualTo("-1,234,570");
        assertThat(Figures.grouped(999.5)).isEqualTo("999.5");
        assertThat(Figures.exact(213105017)).isEqualTo("213105017");
        assertThat(Figures.exact(0.1)).isEqualTo("0.1");
    }
}
