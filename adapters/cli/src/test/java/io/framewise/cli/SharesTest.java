package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void partsThatWouldAddUpToMoreAreRoundedTogether() {
        assertThat(Shares.probabilities(0.415, 0.265, 0.32)).containsExactly("0.42", "0.26", "0.32");
        assertThat(Shares.probabilities(0.333, 0.333, 0.334)).containsExactly("0.33", "0.33", "0.34");
        assertThat(Shares.percent(0.115, 0.83, 0.055)).containsExactly("12 %", "83 %", "5 %");
    }

    @Test
    void whatIsNearToZeroOrOneKeepsItsForm() {
        assertThat(Shares.probabilities(0.995, 0.004, 0.001)).containsExactly(">0.99", "<0.01", "<0.01");
        assertThat(Shares.probabilities(1, 0, 0)).containsExactly(">0.99", "<0.01", "<0.01");
        assertThat(Shares.probabilities(0.5, 0.493, 0.007)).containsExactly("0.50", "0.49", "<0.01");
        assertThat(Shares.percent(0.004, 0.996)).containsExactly("<1 %", "100 %");
    }

    @Test
    void printedPartsAddUpToOneAndStayNearToTheirValues() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            double first = 0.01 + 0.5 * random.nextDouble();
            double second = 0.01 + 0.4 * random.nextDouble();
            double[] values = {first, second, 1 - first - second};
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < values.length; j++) {
                BigDecimal printed = new BigDecimal(Shares.probabilities(values).get(j));
                assertThat(Math.abs(printed.doubleValue() - values[j])).isLessThan(0.01);
                sum = sum.add(printed);
            }
            assertThat(sum).isEqualByComparingTo(BigDecimal.ONE);
        }
    }
}
