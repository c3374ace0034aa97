package io.framewise.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTest {

    /** Criterion, definition, quantities with value 0 and 1; a change needs a reason that holds for any framework. */
    private static final String REFERENCE_POINTS = """
            adoption                     latest-month                 100000     300000000
            adoption-growth              twelve-months                -0.693147  0.693147
            bus-factor                   top-author                   0.9        0.2
            concurrency-scaling          from-64-to-512-connections   0.25       4
            contributor-breadth          authors-of-12-months         1          100
            database-throughput          fortunes-best                0.125      8
            database-throughput          fortunes-named               0.125      8
            database-throughput          queries-best                 0.125      8
            database-throughput          queries-named                0.125      8
            documentation-size           own-words                    5000       100000
            extension-ecosystem          all                          10         6000
            extension-ecosystem          most-downloaded              0.5        200
            extension-ecosystem          released-24-months           3          3000
            footprint                    installed                    30000      200
            learning-simplicity          hello-world-lines            30         4
            learning-simplicity          names-in-tutorial            40         5
            learning-simplicity          public-symbols               1500       60
            maintenance-activity         mean-of-24-months            1          30
            release-recency              days-since-last              730        90
            security-history             five-years                   60         1
            survey-share                 jetbrains-ecosystem          0          50
            survey-share                 python-developers            0          50
            survey-share                 stack-overflow               0          50
            tail-latency                 at-512-connections           8          0.125
            throughput-high-concurrency  at-512-connections           0.125      8
            throughput-moderate          at-64-connections            0.125      8
            """;

    private static final PackFiles PACK = PackFiles.builtIn();

    static Set<String> criteria() {
        return PACK.in("criteria").keySet();
    }

    @Test
    void there_are_27_of_them() {
        assertThat(criteria()).hasSize(27);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_criterion_is_named_like_its_file(String id) {
        assertThat(criterion(id).get("id").textValue()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void the_weights_of_definitions_add_to_1(String id) {
        assertThat(sum(criterion(id).get("definitions"))).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void the_parts_of_a_mix_add_to_1(String id) {
        for (var mix : criterion(id).findValues("mix")) {
            assertThat(sum(mix)).isCloseTo(1, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void every_definition_has_its_own_id(String id) {
        assertThat(criterion(id).get("definitions").findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void the_reason_for_its_staleness_is_stated(String id) {
        assertThat(criterion(id).at("/stale/why").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_criterion_refers_only_to_words_of_the_vocabulary(String id) {
        var metrics = new ArrayList<String>();
        for (var key : List.of("metric", "series", "net", "market")) {
            metrics.addAll(criterion(id).findValuesAsText(key));
        }
        var features = new TreeSet<String>();
        for (var key : List.of("features", "when")) {
            criterion(id).findValues(key).forEach(words -> words.fieldNames().forEachRemaining(features::add));
        }
        assertThat(vocabulary("metrics")).containsAll(metrics);
        assertThat(vocabulary("features")).containsAll(features);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void redundancy_and_mirror_images_are_stated_by_both_sides(String id) {
        for (var relation : List.of("redundantWith", "mirrors")) {
            for (var other : criterion(id).path(relation)) {
                assertThat(criterion(other.textValue()).path(relation))
                        .as(relation + " of " + other)
                        .contains(criterion(id).get("id"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void the_better_reference_point_lies_in_the_direction_of_the_criterion(String id) {
        if (Set.of("value", "level").contains(criterion(id).get("unit").textValue())) {
            return;
        }
        for (var definition : criterion(id).get("definitions")) {
            var value = definition.get("value");
            if (value.has("zero")) {
                var rises = value.get("zero").doubleValue() < value.get("one").doubleValue();
                assertThat(criterion(id).get("direction").textValue()).isEqualTo(rises ? "maximize" : "minimize");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void every_level_that_can_be_found_has_a_value(String id) {
        for (var definition : criterion(id).get("definitions")) {
            var worth = definition.path("value").path("levels");
            var found = new TreeSet<>(definition.get("from").path("levels").findValuesAsText("level"));
            var named = new TreeSet<String>();
            worth.fieldNames().forEachRemaining(named::add);
            assertThat(found).isEqualTo(named);
        }
    }

    @Test
    void the_reference_points_are_those_of_the_design() {
        var lines = new ArrayList<String>();
        for (var criterion : PACK.in("criteria").entrySet()) {
            var found = new TreeMap<String, String>();
            for (var definition : criterion.getValue().get("definitions")) {
                var value = definition.path("value");
                if (Set.of("log", "linear").contains(value.path("scale").asText()) && value.has("zero")) {
                    var points =
                            value.get("zero").asText() + " " + value.get("one").asText();
                    found.put(definition.get("id").textValue(), points);
                }
            }
            found.forEach((definition, points) -> lines.add(criterion.getKey() + " " + definition + " " + points));
        }
        assertThat(lines)
                .isEqualTo(REFERENCE_POINTS
                        .lines()
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
    }

    @Test
    void the_vocabulary_names_each_word_once_and_in_one_sentence() {
        for (var kind : List.of("features", "metrics")) {
            var words = PACK.get("vocabulary.yaml").get(kind);
            assertThat(words.findValuesAsText("id")).doesNotHaveDuplicates();
            assertThat(words.findValuesAsText("title")).doesNotHaveDuplicates();
            assertThat(words.findValuesAsText("text")).allMatch(text -> text.endsWith("."));
        }
        assertThat(vocabulary("features")).hasSize(27);
    }

    private static JsonNode criterion(String id) {
        var criterion = PACK.get("criteria/" + id + ".yaml");
        assertThat(criterion).as(id).isNotNull();
        return criterion;
    }

    private static List<String> vocabulary(String kind) {
        return PACK.get("vocabulary.yaml").get(kind).findValuesAsText("id");
    }

    private static double sum(JsonNode parts) {
        var sum = 0.0;
        for (var part : parts) {
            sum += part.get("weight").doubleValue();
        }
        return sum;
    }
}
