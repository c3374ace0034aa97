package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.RegimeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule 1: a family is admissible when at least two alternatives have it, however many lack it. */
class FamilyAdmissibilityTest {

    /** All frameworks were measured under "reuse", only some under "no-reuse" and "averaged". */
    private static World world(List<String> all, List<String> some) {
        World world = new World().draws(2_000);
        all.stream().filter(id -> id.compareTo("b") > 0).forEach(world::framework);
        world.criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .weighs("speed");
        for (String family : new String[] {"averaged", "no-reuse", "reuse"}) {
            world.regime(Criteria.regime("lab." + family, family, "speed"));
        }
        all.forEach(id -> world.runs(id, "speed", "lab.reuse", World.TODAY, 1));
        all.forEach(id -> world.runs(id, "speed", "lab.averaged", World.TODAY, 1));
        some.forEach(id -> world.runs(id, "speed", "lab.no-reuse", World.TODAY, 1));
        return world;
    }

    private static SortedMap<String, Double> weights(Comparison answer) {
        return answer.families().stream()
                .collect(Collectors.toMap(
                        result -> result.family().value(), result -> result.weight(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void an_alternative_that_lacks_a_family_is_named() {
        Comparison answer = world(List.of("a", "b", "c", "d", "e"), List.of("a", "b", "c", "d"))
                .compare();

        assertThat(weights(answer)).containsOnlyKeys("averaged", "no-reuse", "reuse");
        assertThat(World.caveats(answer)).contains("nothing was measured of Framework e under no-reuse");
    }

    @Test
    void two_of_four_are_enough() {
        Comparison answer =
                world(List.of("a", "b", "c", "d"), List.of("a", "b")).compare();

        assertThat(weights(answer)).containsOnlyKeys("averaged", "no-reuse", "reuse");
        assertThat(World.caveats(answer)).contains("nothing was measured of Framework c, Framework d under no-reuse");
    }

    @Test
    void one_of_two_is_not_enough() {
        assertThat(weights(world(List.of("a", "b"), List.of("a")).compare())).containsOnlyKeys("averaged", "reuse");
    }

    @Test
    void families_weigh_alike_unless_the_scenario_says_otherwise() {
        assertThat(weights(world(List.of("a", "b"), List.of("a", "b")).compare())
                        .values())
                .hasSize(3)
                .allSatisfy(weight -> assertThat(weight).isCloseTo(1.0 / 3, within(1e-12)));
    }

    @Test
    void the_weights_of_a_scenario_are_rescaled_to_the_admissible_families() {
        World world = new World().draws(2_000);
        world.criterion(Criteria.criterion("speed", Criteria.metric("speed"), Criteria.logarithmic(10)))
                .scenario(World.scenarioOf(World.points(Map.of("speed", 100.0)))
                        .putFamily(FamilyId.of("reuse"), 0.5)
                        .putFamily(FamilyId.of("averaged"), 0.25)
                        .putFamily(FamilyId.of("no-reuse"), 0.25));
        for (String family : new String[] {"averaged", "no-reuse", "reuse"}) {
            world.regime(Criteria.regime("lab." + family, family, "speed"));
            world.runs("a", "speed", "lab." + family, World.TODAY, 1);
            if (!family.equals("no-reuse")) {
                world.runs("b", "speed", "lab." + family, World.TODAY, 1);
            }
        }

        assertThat(weights(world.compare()).get("reuse")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(weights(world.compare()).get("averaged")).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void the_request_replaces_the_weights_and_what_it_does_not_name_counts_nothing() {
        Comparison answer = world(List.of("a", "b"), List.of("a", "b"))
                .compare(request -> request.putFamily(FamilyId.of("reuse"), 3).putFamily(FamilyId.of("no-reuse"), 1));

        assertThat(weights(answer)).containsOnlyKeys("no-reuse", "reuse");
        assertThat(weights(answer).get("reuse")).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void inside_a_family_the_weights_of_regimes_are_those_of_the_rule() {
        // both were run often enough; their middles lie three years apart, so the weights are as two to one
        World world = world(List.of("a", "b"), List.of("a", "b"));
        world.regime(Criteria.regime("lab.old", "reuse", "speed")
                        .begins(LocalDate.of(2022, 1, 1))
                        .ends(LocalDate.of(2022, 12, 31))
                        .runs(List.of(
                                LocalDate.of(2022, 1, 1),
                                LocalDate.of(2022, 2, 1),
                                LocalDate.of(2022, 3, 1),
                                LocalDate.of(2022, 12, 31))))
                .runs("a", "speed", "lab.old", LocalDate.of(2022, 12, 31), 1)
                .runs("b", "speed", "lab.old", LocalDate.of(2022, 12, 31), 1);
        FamilyResult reuse = world.compare().families().stream()
                .filter(result -> result.family().value().equals("reuse"))
                .findFirst()
                .orElseThrow();

        assertThat(reuse.regimes().get(RegimeId.of("lab.old"))).isCloseTo(1.0 / 3, within(1e-3));
        assertThat(reuse.regimes().get(RegimeId.of("lab.reuse"))).isCloseTo(2.0 / 3, within(1e-3));
    }

    @Test
    void families_that_the_same_alternatives_lack_share_a_sentence_and_what_is_not_weighed_is_not_spoken_of() {
        World world = world(List.of("a", "b"), List.of("a"));
        world.criterion(Criteria.criterion("size", Criteria.metric("size"), Criteria.logarithmic(10)))
                .regime(Criteria.regime("lab.bigger", "another", "speed"))
                .runs("a", "speed", "lab.bigger", World.TODAY, 1)
                .regime(Criteria.regime("lab.weight", "unweighed", "size"))
                .runs("a", "size", "lab.weight", World.TODAY, 1);

        assertThat(World.caveats(world.compare()))
                .contains("nothing was measured of Framework b under another, no-reuse")
                .doesNotContain("unweighed");
    }
}
