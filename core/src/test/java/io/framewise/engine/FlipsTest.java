package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Flip;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 14: x = -r / (d_k - r) with r = (T - d_k w_k) / (1 - w_k), reported within [0, 1]. */
class FlipsTest {

    private static World world(Map<String, Double> points) {
        World world = new World().draws(2_000).weighs(points);
        points.keySet().forEach(id -> world.criterion(Criteria.simple(id)));
        return world;
    }

    private static World with(World world, String criterion, double a, double b) {
        return world.fact("a", criterion, a).fact("b", criterion, b);
    }

    @Test
    void the_weight_at_which_the_first_place_changes_is_exact() {
        World world = world(Map.of("size", 50.0, "age", 30.0, "fame", 20.0));
        with(world, "size", 0.9, 0.3);
        with(world, "age", 0.2, 0.6);
        with(world, "fame", 0.5, 0.5);
        Comparison answer = world.compare();

        // T = 0.5 * 0.6 - 0.3 * 0.4 = 0.18. size: r = (0.18 - 0.30) / 0.5 = -0.24, x = 0.24 / 0.84
        // age: r = (0.18 + 0.12) / 0.7 = 0.3 / 0.7, x = r / (0.4 + r). fame: d = 0, r = 0.18 / 0.8, x = 1
        double rest = 0.3 / 0.7;
        assertThat(answer.flips())
                .extracting(flip -> flip.criterion().value())
                .containsExactlyInAnyOrder("size", "age", "fame");
        assertThat(at(answer, "size").flipsAt()).isCloseTo(0.24 / 0.84, within(1e-9));
        assertThat(at(answer, "age").flipsAt()).isCloseTo(rest / (0.4 + rest), within(1e-9));
        assertThat(at(answer, "fame").flipsAt()).isCloseTo(1, within(1e-9));
        assertThat(answer.flips())
                .allSatisfy(flip -> assertThat(flip.then().value()).isEqualTo("b"));
        assertThat(at(answer, "size").weight()).isCloseTo(0.5, within(1e-12));
        assertThat(answer.fragile()).isFalse();
    }

    private static Flip at(Comparison answer, String criterion) {
        return answer.flips().stream()
                .filter(flip -> flip.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_no_single_weight_changes_has_no_flips_and_dominates() {
        World world = world(Map.of("size", 50.0, "age", 50.0));
        with(world, "size", 0.9, 0.3);
        with(world, "age", 0.7, 0.6);
        Comparison answer = world.compare();

        assertThat(answer.flips()).isEmpty();
        assertThat(answer.dominance())
                .singleElement()
                .satisfies(pair -> assertThat(pair.dominating().value()).isEqualTo("a"));
    }

    @Test
    void it_is_fragile_when_more_than_a_third_of_the_criteria_flip_it_nearby() {
        World fragile = world(Map.of("size", 40.0, "age", 40.0, "fame", 20.0));
        with(fragile, "size", 0.92, 0.5);
        with(fragile, "age", 0.5, 0.9);
        with(fragile, "fame", 0.5, 0.5);
        World firm = world(Map.of("size", 40.0, "age", 40.0, "fame", 20.0));
        with(firm, "size", 0.92, 0.5);
        with(firm, "age", 0.5, 0.7);
        with(firm, "fame", 0.5, 0.5);

        assertThat(fragile.compare().fragile()).isTrue();
        assertThat(firm.compare().fragile()).isFalse();
    }

    @Test
    void of_several_rivals_the_nearest_flip_on_each_side_is_named() {
        World world = world(Map.of("size", 50.0, "age", 50.0)).framework("c");
        with(world, "size", 0.8, 0.2).fact("c", "size", 0.4);
        with(world, "age", 0.5, 0.9).fact("c", "age", 0.6);
        Comparison answer = world.compare();

        // age: against b 0.6 / (0.6 + 0.4) = 0.6; against c 0.4 / (0.4 + 0.1) = 0.8
        assertThat(answer.flips().stream()
                        .filter(flip -> flip.criterion().value().equals("age")))
                .singleElement()
                .satisfies(flip -> {
                    assertThat(flip.flipsAt()).isCloseTo(0.6, within(1e-9));
                    assertThat(flip.then().value()).isEqualTo("b");
                });
    }
}
