package io.framewise.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

    /** Columns of the table below. */
    private static final List<String> SCENARIOS = List.of(
            "high-performance-api",
            "modern-web-application",
            "small-project",
            "customizable-project",
            "real-time",
            "high-concurrency",
            "moderate-traffic",
            "data-backed-site",
            "internal-service",
            "security-sensitive");

    /** Swing points; a change needs a reason that holds for any framework. */
    private static final String WEIGHTS = """
            throughput-high-concurrency  25  .  .  . 20 35  .  .  .  .
            throughput-moderate           .  6  4  6  .  .  6  .  6  .
            database-throughput          10  .  .  .  . 12  6 12  .  .
            async-support                15 12  .  6 35 20  .  .  .  .
            api-documentation             8 10  4  .  .  .  4  . 12  .
            builtin-api-features         10 14  4  .  5  .  6  . 12  8
            builtin-web-features          . 10 10  .  .  . 12 26  .  .
            security-builtin              4  8  .  .  4  .  3 10  . 14
            security-history              .  .  .  .  .  .  .  .  .  8
            security-process              3  3  .  .  3  3  3  4  2 22
            extension-ecosystem           4  9 12 20  6  4 14 14  8  3
            adoption                      4  6  8  3  5  5  8  7  6  6
            adoption-growth               2  4  .  .  .  .  .  .  .  .
            maintenance-activity          5  5  3  3  8  6  4  5  5  9
            bus-factor                    3  3  .  .  4  3  .  3  .  7
            release-recency               2  2  4  .  3  3  3  2  3  8
            learning-simplicity           .  2 20  6  .  . 14  2 14  .
            documentation-size            2  4  8  5  4  .  8  7  6  3
            footprint                     .  . 10  8  .  .  .  . 12  .
            maturity                      3  2 10  8  3  5  9  8  6 12
            flexibility                   .  .  . 25  .  .  .  .  .  .
            deployment-compatibility      .  .  3 10  .  4  .  .  8  .
            """;

    private static final PackFiles PACK = PackFiles.builtIn();

    static Set<String> scenarios() {
        return PACK.in("scenarios").keySet();
    }

    @Test
    void there_are_ten_of_them() {
        assertThat(scenarios()).containsExactlyInAnyOrderElementsOf(SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_scenario_is_named_like_its_file(String id) {
        assertThat(scenario(id).get("id").textValue()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_weights_are_those_of_the_design(String id) {
        assertThat(weights(id)).isEqualTo(column(SCENARIOS.indexOf(id)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_weights_add_to_100_points(String id) {
        assertThat(weights(id).values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_weighted_criterion_exists_and_may_be_weighted(String id) {
        for (var weighted : weights(id).keySet()) {
            assertThat(criterion(weighted)).as(weighted).isNotNull();
            assertThat(criterion(weighted).path("weighted").asBoolean(true))
                    .as(weighted)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_weighted_criterion_has_a_reason_of_its_own(String id) {
        var reasons = new TreeMap<String, String>();
        scenario(id)
                .at("/weights/why")
                .properties()
                .forEach(why -> reasons.put(why.getKey(), why.getValue().asText()));

        assertThat(reasons.keySet()).isEqualTo(weights(id).keySet());
        assertThat(reasons.values()).allMatch(reason -> reason.endsWith(".")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void no_two_weighted_criteria_measure_one_thing_or_mirror_each_other(String id) {
        var weighted = weights(id).keySet();
        for (var one : weighted) {
            for (var relation : List.of("redundantWith", "mirrors")) {
                for (var other : criterion(one).path(relation)) {
                    assertThat(weighted).as(one + " " + relation).doesNotContain(other.textValue());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_families_add_to_1(String id) {
        var families = new LinkedHashMap<String, Double>();
        scenario(id).get("families").properties().forEach(family -> {
            if (family.getValue().isNumber()) {
                families.put(family.getKey(), family.getValue().doubleValue());
            }
        });
        assertThat(families.keySet()).containsExactly("reuse-single", "reuse-averaged", "no-reuse");
        assertThat(families.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void the_security_scenario_says_on_the_screen_what_it_measures() {
        assertThat(scenario("security-sensitive").get("note").textValue())
                .isEqualTo("Measures process and presence, not strength.");
    }

    @Test
    void every_criterion_that_may_be_weighted_is_weighted_somewhere() {
        var weighted = new TreeSet<String>();
        scenarios().forEach(id -> weighted.addAll(weights(id).keySet()));
        var weightable = new TreeSet<String>();
        PACK.in("criteria").forEach((id, criterion) -> {
            if (criterion.path("weighted").asBoolean(true)) {
                weightable.add(id);
            }
        });
        assertThat(weighted).isEqualTo(weightable);
    }

    private static Map<String, Integer> column(int index) {
        var column = new TreeMap<String, Integer>();
        WEIGHTS.lines().map(line -> line.split(" +")).forEach(cells -> {
            if (!cells[index + 1].equals(".")) {
                column.put(cells[0], Integer.valueOf(cells[index + 1]));
            }
        });
        return column;
    }

    private static Map<String, Integer> weights(String id) {
        var weights = new TreeMap<String, Integer>();
        scenario(id)
                .at("/weights/values")
                .properties()
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue().intValue()));
        return weights;
    }

    private static JsonNode scenario(String id) {
        return PACK.get("scenarios/" + id + ".yaml");
    }

    private static JsonNode criterion(String id) {
        return PACK.get("criteria/" + id + ".yaml");
    }
}
