package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TopsisTest extends DecisionMethodLaws {
    @Override
    DecisionMethod method() {
        return new Topsis().withNormalizer(new Unnormalized());
    }

    /**
     * The choice of a fighter aircraft, Hwang and Yoon (1981), Multiple Attribute Decision Making, ch. III: closeness 0.643,
     * 0.268, 0.613 and 0.312. Cost is given as its negative.
     */
    @Test
    void gives_the_published_closeness_of_the_fighter_aircraft() {
        double[][] rows = {
            {2.0, 1500, 20_000, -5.5, 5, 9},
            {2.5, 2700, 18_000, -6.5, 3, 5},
            {1.8, 2000, 21_000, -4.5, 7, 7},
            {2.2, 1800, 20_000, -5.0, 5, 5}
        };
        double[] cells = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
        assertThat(new Topsis()
                        .evaluate(matrix(cells, new double[] {0.2, 0.1, 0.1, 0.1, 0.2, 0.3}))
                        .scores())
                .containsExactly(new double[] {0.643, 0.268, 0.613, 0.312}, within(6e-4));
    }

    @Test
    void the_ideal_alternative_scores_1_and_the_worst_0() {
        assertThat(scores(matrix(new double[] {1, 1, 0.5, 0.2, 0, 0}, new double[] {3, 1})))
                .satisfies(scores -> {
                    assertThat(scores[0]).isEqualTo(1);
                    assertThat(scores[1]).isStrictlyBetween(0.0, 1.0);
                    assertThat(scores[2]).isEqualTo(0);
                });
    }

    @Test
    void alternatives_that_are_all_equal_score_one_half() {
        assertThat(scores(matrix(new double[] {0.3, 0.7, 0.3, 0.7}, new double[] {1, 1})))
                .containsExactly(0.5, 0.5);
    }

    @Test
    void names_itself_and_its_source() {
        assertThat(method().id()).isEqualTo("topsis");
        assertThat(method().title()).isEqualTo("TOPSIS");
        assertThat(method().reference()).contains("Hwang and Yoon (1981)");
    }
}
