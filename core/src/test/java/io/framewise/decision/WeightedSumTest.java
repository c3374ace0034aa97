package io.framewise.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WeightedSumTest extends DecisionMethodLaws {
    @Override
    DecisionMethod method() {
        return new WeightedSum();
    }

    @Test
    void is_the_weighted_mean_of_the_columns() {
        assertThat(method().score(matrix(new double[] {0.2, 0.8, 1, 0}, new double[] {75, 25})))
                .containsExactly(new double[] {0.35, 0.75}, within(1e-12));
    }

    @Property(tries = 200, seed = "18")
    void adding_an_alternative_changes_no_other_score(
            @ForAll("cells") double[] cells, @ForAll("points") double[] points) {
        double[] fewer = Arrays.copyOf(cells, cells.length - points.length);
        double[] scores = method().score(matrix(cells, points));
        assertThat(method().score(matrix(fewer, points))).isEqualTo(Arrays.copyOf(scores, scores.length - 1));
    }

    @Test
    void names_itself_and_its_source() {
        assertThat(method().id()).isEqualTo("weighted-sum");
        assertThat(method().title()).isEqualTo("Additive value");
        assertThat(method().reference()).contains("Fishburn (1967)");
    }
}
