package io.framewise.decision.smaa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.framewise.decision.KeyedRandom;
import io.framewise.error.InvalidRequestException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedWeightsTest {
    private static final StatedWeights FREE = StatedWeights.free(List.of("price", "battery-life", "camera"));

    private static double[][] drawn(StatedWeights stated) {
        return stated.sampler().sample(new KeyedRandom(7), 4000);
    }

    @Test
    void nothing_said_draws_from_the_whole_simplex() {
        assertThat(FREE.kind()).isEqualTo(WeightKind.FREE);
        assertThat(FREE.freeCount()).isEqualTo(3);
        assertThat(FREE.central()).containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertThat(Arrays.stream(drawn(FREE)[1]).average().orElseThrow()).isCloseTo(1 / 3.0, within(0.01));
    }

    @Test
    void numbers_are_rescaled_and_stay_as_they_are() {
        StatedWeights exact = StatedWeights.exact(FREE.criteria(), 2, 1, 1);
        assertThat(exact.kind()).isEqualTo(WeightKind.EXACT);
        assertThat(exact.central()).containsExactly(0.5, 0.25, 0.25);
        assertThat(drawn(exact)[0]).containsOnly(0.5);
        assertThat(exact.constraints().least(1, 0, 0).orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(exact.orderAlone().kind()).isEqualTo(WeightKind.ORDINAL);
        assertThatThrownBy(() -> StatedWeights.exact(FREE.criteria(), 0, 0, 0))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void a_given_weight_leaves_the_rest_to_the_others() {
        StatedWeights stated = FREE.between(0, 0.4, 0.4);
        assertThat(stated.freeCount()).isEqualTo(2);
        assertThat(stated.central()).containsExactly(new double[] {0.4, 0.3, 0.3}, within(1e-15));
        double[][] drawn = drawn(stated);
        assertThat(drawn[0]).containsOnly(0.4);
        assertThat(Arrays.stream(drawn[1]).max().orElseThrow()).isBetween(0.59, 0.6);
        for (int i = 0; i < drawn[0].length; i++) {
            assertThat(drawn[0][i] + drawn[1][i] + drawn[2][i]).isCloseTo(1, within(1e-12));
        }
        assertThat(stated.between(1, 0.5, 0.5).central()).containsExactly(new double[] {0.4, 0.5, 0.1}, within(1e-15));
        assertThat(stated.between(1, 0.5, 0.5).kind()).isEqualTo(WeightKind.EXACT);
    }

    @Test
    void what_is_said_of_a_given_weight_holds_for_the_others() {
        StatedWeights stated = WeightStatement.inequality(
                "camera >= price", FREE.between(0, 0.3, 0.3).between(1, 0.1, 1));
        double[][] drawn = drawn(stated);
        assertThat(Arrays.stream(drawn[2]).min().orElseThrow()).isGreaterThan(0.3 - 1e-9);
        assertThat(Arrays.stream(drawn[1]).min().orElseThrow()).isGreaterThan(0.1 - 1e-9);
        assertThat(Arrays.stream(drawn[2]).average().orElseThrow()).isCloseTo(0.45, within(0.02));
    }

    @Test
    void given_weights_must_leave_something() {
        assertThatThrownBy(() -> FREE.between(0, 0.7, 0.7).between(1, 0.4, 0.4).central())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("sum to (1.1)")
                .hasMessageContaining("Maybe give shares of 1.");
        assertThatThrownBy(() -> FREE.between(0, 0.4, 0.4)
                        .between(1, 0.4, 0.4)
                        .between(2, 0.5, 0.6)
                        .central())
                .hasMessageContaining("does not fit the others");
        assertThatThrownBy(() -> FREE.between(0, 20, 30)).hasMessageContaining("shares of 1");
    }

    @Test
    void an_order_is_read_with_commas_where_none_is_known() {
        StatedWeights order = WeightStatement.order("price > battery-life, camera", FREE);
        assertThat(order.kind()).isEqualTo(WeightKind.ORDINAL);
        double[][] drawn = drawn(order);
        for (int i = 0; i < drawn[0].length; i++) {
            assertThat(drawn[0][i]).isGreaterThanOrEqualTo(Math.max(drawn[1][i], drawn[2][i]));
        }
        assertThat(order.constraints().least(1, -1, 0).orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(WeightStatement.order("camera>price", FREE).kind()).isEqualTo(WeightKind.CONSTRAINED);
        assertThatThrownBy(() -> order.ordered(0, 1, 2)).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void inequalities_are_sums_of_weights_and_shares() {
        StatedWeights stated = WeightStatement.inequality("2*price - battery-life * 0.5 <= camera + 0.1", FREE);
        assertThat(stated.kind()).isEqualTo(WeightKind.CONSTRAINED);
        double[][] drawn = drawn(stated);
        for (int i = 0; i < drawn[0].length; i++) {
            assertThat(2 * drawn[0][i] - 0.5 * drawn[1][i]).isLessThanOrEqualTo(drawn[2][i] + 0.1 + 1e-9);
        }
        double[] most = {-1, 0, 0};
        assertThat(stated.constraints().least(most).orElseThrow()).isLessThan(-0.3);
        assertThat(WeightStatement.inequality("-camera >= -0.2", FREE)
                        .constraints()
                        .least(0, 0, -1)
                        .orElseThrow())
                .isCloseTo(-0.2, within(1e-12));
    }

    @Test
    void names_with_signs_and_digits_are_understood() {
        StatedWeights odd = StatedWeights.free(List.of("a", "a-b", "b", "2nd", "max price"));
        assertThat(WeightStatement.order("a-b > a > b > 2nd > max price", odd).kind())
                .isEqualTo(WeightKind.ORDINAL);
        assertThat(WeightStatement.order("'a-b' > \"a\"", odd).kind()).isEqualTo(WeightKind.CONSTRAINED);
        assertThat(WeightStatement.inequality("3*2nd >= max price", odd)
                        .constraints()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_said_with_what_could() {
        assertThatThrownBy(() -> WeightStatement.order("price > batery-life", FREE))
                .hasMessageContaining("There is no criterion (batery-life)")
                .hasMessageContaining("Maybe 'battery-life' is meant.");
        assertThatThrownBy(() -> WeightStatement.order("price > price", FREE))
                .hasMessageContaining("names (price) twice");
        assertThatThrownBy(() -> WeightStatement.order("price >= camera", FREE))
                .hasMessageContaining("There is no criterion");
        assertThatThrownBy(() -> WeightStatement.order("price camera", FREE))
                .hasMessageContaining("cannot be read from (camera)");
        assertThatThrownBy(() -> WeightStatement.order("", FREE))
                .hasMessageContaining("The statement () about weights names no criterion where one should stand.");
        assertThatThrownBy(() -> WeightStatement.inequality("price = camera", FREE))
                .hasMessageContaining("has no '>='");
        assertThatThrownBy(() -> WeightStatement.inequality("price >= 2*", FREE))
                .hasMessageContaining("no criterion");
        assertThatThrownBy(() -> WeightStatement.inequality("price*x >= 2", FREE))
                .hasMessageContaining("no number after");
        assertThatThrownBy(() -> WeightStatement.inequality("1.2.3 >= price", FREE))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> WeightStatement.inequality("price >= 0.2 0.3", FREE))
                .hasMessageContaining("from (0.3)");
    }
}
