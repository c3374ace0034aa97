package io.framewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Binder;
import io.framewise.catalog.Catalog;
import io.framewise.error.InvalidDataException;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.scenario.NotApplicableRule;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.plugin.Contributions;
import io.framewise.plugin.FailurePolicy;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several packs and plugins in one catalog: what they may share, what they may not, and what happens when one is broken. */
class PacksTogetherTest {
    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void writeTheBasePack() throws IOException {
        base = pack("org.example.base");
        write(base, "vocabulary.yaml", """
                features: [{id: sessions, title: Sessions, text: Keeps state.}]
                metrics:
                  - {id: size, title: Size, unit: KiB, text: Installed size., convert: {MiB: 1024}}
                  - {id: speed, title: Speed, unit: requests/s, text: How fast.}
                """);
        write(base, "sources.yaml", """
                - {id: ledger, kind: measured, index: ledger, observedOn: 2026-01-01, retrievedOn: 2026-04-01}
                """);
        write(base, "criteria/small.yaml", criterion("small", "size", "redundantWith: [lean]"));
        write(base, "criteria/lean.yaml", criterion("lean", "size", "mirrors: [fast]"));
        write(base, "criteria/fast.yaml", criterion("fast", "speed", ""));
        write(base, "scenarios/plain.yaml", scenario("plain", "small: 60, fast: 40"));
        write(base, "frameworks/one.yaml", "{id: one, name: One, ecosystem: test}");
        write(base, "frameworks/two.yaml", "{id: two, name: Two, ecosystem: test}");
        write(
                base,
                "evidence/one.yaml",
                evidence(
                        "one",
                        "{metric: size, value: 2, unit: MiB, observedOn: 2026-01-01, spread: {low: 1, high: 3}}"));
        write(
                base,
                "evidence/two.yaml",
                evidence("two", "{metric: size, value: 500, unit: KiB, observedOn: 2026-01-01}"));
        write(
                base,
                "series/one.speed.csv",
                "period,known_on,value,window_days,installers,source,note\n2026-01,2026-02-01,10,,,ledger,\n");
    }

    @Test
    void values_in_another_unit_are_converted_by_the_stated_factor() throws IOException {
        assertThat(load(base)
                        .catalog()
                        .evidence(FrameworkId.of("one"))
                        .measurements()
                        .get(0))
                .satisfies(measurement -> assertThat(measurement.unit()).isEqualTo("KiB"))
                .satisfies(measurement -> assertThat(measurement.presence()).isEqualTo(Known.of(Quantity.of(2048))));
    }

    @Test
    void a_unit_without_a_factor_is_an_error_with_its_place() throws IOException {
        write(
                base,
                "evidence/one.yaml",
                evidence("one", "{metric: size, value: 2, unit: miles, observedOn: 2026-01-01}"));
        assertThatThrownBy(() -> load(base).catalog().evidence(FrameworkId.of("one")))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("evidence/one.yaml:4:")
                .hasMessageContaining("(miles)")
                .hasMessageContaining("Convertible: MiB.");
    }

    @Test
    void evidence_younger_than_the_retrieval_of_its_source_is_an_error_with_its_place() throws IOException {
        write(
                base,
                "evidence/one.yaml",
                evidence("one", "{metric: size, value: 2, unit: MiB, observedOn: 2026-04-02}"));
        write(
                base,
                "events/one.releases.csv",
                "date,id,subject,relation,outcome,score,source,selector\n2026-04-01,1.0,,,,,ledger,\n2026-05-01,1.1,,,,,ledger,\n");
        write(
                base,
                "series/one.speed.csv",
                "period,known_on,value,window_days,installers,source,note\n2026-03,2026-04-03,10,,,ledger,\n");
        assertThatThrownBy(() -> load(base).catalog().evidence(FrameworkId.of("one")))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("evidence/one.yaml:4:")
                .hasMessageContaining("events/one.releases.csv:3:")
                .hasMessageContaining("series/one.speed.csv")
                .hasMessageContaining("(2026-04-02) is after (2026-04-01), when the source (ledger) was retrieved");
    }

    @Test
    void any_pack_adds_evidence_and_points_of_a_series() throws IOException {
        Path more = pack("org.example.more");
        write(
                more,
                "evidence/one.yaml",
                evidence("one", "{metric: speed, value: 7, unit: requests/s, observedOn: 2026-01-01}"));
        write(
                more,
                "series/one.speed.csv",
                "period,known_on,value,window_days,installers,source,note\n2026-02,2026-03-01,11,,,ledger,\n");
        Framewise framewise = load(base, more);
        assertThat(framewise.catalog().evidence(FrameworkId.of("one")).measurements())
                .hasSize(2);
        assertThat(framewise
                        .catalog()
                        .evidence(FrameworkId.of("one"))
                        .series()
                        .get(0)
                        .observations())
                .hasSize(2);
        assertThat(framewise.catalog().newestObservation()).isEqualTo("2026-01-01");
    }

    @Test
    void the_same_measurement_twice_is_an_error() throws IOException {
        Path more = pack("org.example.more");
        write(
                more,
                "evidence/one.yaml",
                evidence("one", "{metric: size, value: 9, unit: KiB, observedOn: 2026-01-01}"));
        write(
                more,
                "features/one.yaml",
                "{framework: one, features: [{feature: sessions, level: built-in, evidence: ledger}]}");
        write(
                base,
                "features/one.yaml",
                "{framework: one, features: [{feature: sessions, level: \"no\", evidence: ledger}]}");
        write(
                more,
                "series/one.speed.csv",
                "period,known_on,value,window_days,installers,source,note\n2026-01,2026-02-01,11,,,ledger,\n");
        assertThatThrownBy(() -> load(base, more).catalog().evidence(FrameworkId.of("one")))
                .hasMessageContaining("one/size")
                .hasMessageContaining("The feature (sessions)")
                .hasMessageContaining("two values for (2026-01)");
    }

    @Test
    void a_second_definition_names_both_packs_and_the_way_out() throws IOException {
        Path more = pack("org.example.more");
        write(more, "frameworks/one.yaml", "{id: one, name: Another, ecosystem: test}");
        assertThatThrownBy(() -> load(base, more))
                .hasMessageContaining("org.example.more")
                .hasMessageContaining("already defined by (org.example.base)")
                .hasMessageContaining("overrides: [{framework: one, from: org.example.base}]");
    }

    @Test
    void an_override_replaces_and_one_of_nothing_is_an_error() throws IOException {
        Path more = pack(
                "org.example.more",
                "overrides: [{framework: one, from: org.example.base}, {criterion: fast, from: org.example.base}, {scenario: plain, from: org.example.base}]");
        write(more, "frameworks/one.yaml", "{id: one, name: Another, ecosystem: test}");
        write(more, "criteria/fast.yaml", criterion("fast", "speed", ""));
        write(more, "scenarios/plain.yaml", scenario("plain", "small: 1"));
        assertThat(load(base, more)
                        .catalog()
                        .frameworks()
                        .get(FrameworkId.of("one"))
                        .name())
                .isEqualTo("Another");

        Path wrong = pack("org.example.wrong", "overrides: [{regime: none.here, from: org.example.base}]");
        assertThatThrownBy(() -> load(base, wrong))
                .hasMessageContaining("(none.here)")
                .hasMessageContaining("not there");
    }

    @Test
    void a_scenario_that_extends_inherits_what_it_does_not_say() throws IOException {
        write(base, "scenarios/child.yaml", """
                id: child
                title: Child
                purpose: Test.
                extends: plain
                weights: {form: swing-points, values: {fast: 0, lean: 10}}
                """);
        SwingPoints points = (SwingPoints)
                load(base).catalog().scenarios().get(ScenarioId.of("child")).weights();
        assertThat(points.points())
                .containsEntry(CriterionId.of("small"), 60.0)
                .containsEntry(CriterionId.of("lean"), 10.0)
                .hasSize(2);
    }

    @Test
    void a_scenario_that_extends_looks_as_far_and_leaves_out_the_same_unless_it_says_otherwise() throws IOException {
        write(base, "scenarios/far.yaml", """
                id: far
                title: Far
                purpose: Test.
                horizon: P3Y
                notApplicable: alternative
                weights: {form: swing-points, values: {small: 60}}
                """);
        write(base, "scenarios/same.yaml", "{id: same, title: Same, purpose: Test., extends: far}");
        write(base, "scenarios/near.yaml", """
                {id: near, title: Near, purpose: Test., extends: same, horizon: P6M, notApplicable: criterion}
                """);
        Catalog catalog = load(base).catalog();
        Scenario same = catalog.scenarios().get(ScenarioId.of("same"));
        Scenario near = catalog.scenarios().get(ScenarioId.of("near"));

        assertThat(same.horizon()).isEqualTo(Period.ofYears(3));
        assertThat(same.notApplicable()).contains(NotApplicableRule.ALTERNATIVE);
        assertThat(near.horizon()).isEqualTo(Period.ofMonths(6));
        assertThat(near.notApplicable()).contains(NotApplicableRule.CRITERION);
    }

    @Test
    void one_statistic_of_a_series_or_of_events_in_two_weighed_criteria_is_a_warning_and_two_statistics_are_not()
            throws IOException {
        write(base, "criteria/recent.yaml", events("recent", "days-since-last"));
        write(base, "criteria/gaps.yaml", events("gaps", "median-gap-days"));
        write(base, "criteria/recent-too.yaml", events("recent-too", "days-since-last"));
        write(base, "scenarios/two.yaml", scenario("two", "recent: 60, gaps: 40"));
        assertThat(warnings()).doesNotContain("weighs the metric");

        write(base, "scenarios/two.yaml", scenario("two", "recent: 60, recent-too: 40"));
        assertThat(warnings())
                .contains("weighs the metric (releases (days since last)) in (recent) and in (recent-too)");
    }

    private String warnings() {
        return load(base).catalog().issues().toString();
    }

    private static String events(String id, String statistic) {
        return """
                id: %s
                title: T
                question: Q?
                group: test
                direction: maximize
                unit: days
                definitions: [{id: only, from: {events: releases, statistic: %s, relations: [final]}, value: {scale: linear, zero: 0, one: 9}}]
                quality: high
                stale: {fresh: P9Y, tau: 0}
                """.formatted(id, statistic);
    }

    @Test
    void scenarios_that_extend_nothing_or_themselves_are_errors() throws IOException {
        write(base, "scenarios/a.yaml", "{id: a, title: A, purpose: A., extends: b}");
        write(base, "scenarios/b.yaml", "{id: b, title: B, purpose: B., extends: a}");
        write(base, "scenarios/c.yaml", "{id: c, title: C, purpose: C., extends: plan}");
        assertThatThrownBy(() -> load(base))
                .hasMessageContaining("extends itself")
                .hasMessageContaining("extends (plan), which is not there")
                .hasMessageContaining("Maybe 'plain' is meant.");
    }

    @Test
    void an_unknown_criterion_is_an_error_in_a_scenario_and_an_unknown_metric_a_warning_elsewhere() throws IOException {
        write(base, "scenarios/plain.yaml", scenario("plain", "smal: 60"));
        assertThatThrownBy(() -> load(base))
                .hasMessageContaining("Maybe 'small' is meant.")
                .hasMessageContaining("scenarios/plain.yaml");

        write(base, "scenarios/plain.yaml", scenario("plain", "small: 60"));
        write(base, "criteria/odd.yaml", criterion("odd", "sizes", ""));
        assertThat(load(base).catalog().issues())
                .anySatisfy(issue ->
                        assertThat(issue.toString()).contains("(sizes) is not known; it is kept but not used"));
    }

    @Test
    void weighing_one_thing_twice_is_a_warning() throws IOException {
        write(base, "scenarios/plain.yaml", scenario("plain", "small: 60, lean: 20, fast: 20"));
        assertThat(load(base).catalog().issues().toString())
                .contains("which measure one thing")
                .contains("which are mirror images")
                .contains("weighs the metric (size)");
    }

    @Test
    void a_broken_pack_fails_alone_and_every_result_says_so() throws IOException {
        Path broken = pack("org.example.broken");
        write(broken, "frameworks/one.yaml", "{id: one, name: Twice, ecosystem: test}");
        Framewise framewise = Framewise.builder()
                .withoutDiscovery()
                .onFailure(FailurePolicy.SKIP_AND_REPORT)
                .pack(base)
                .pack(broken)
                .build();
        assertThat(framewise.catalog().packs())
                .containsKey(PackId.of("org.example.base"))
                .doesNotContainKey(PackId.of("org.example.broken"));
        Comparison comparison = framewise
                .compare("one", "two")
                .forScenario("plain")
                .withDraws(500)
                .run();
        assertThat(comparison.provenance().skipped()).singleElement().asString().contains("org.example.broken");
    }

    @Test
    void a_plugin_that_throws_is_named_together_with_all_other_problems() throws IOException {
        Path broken = pack("org.example.broken");
        write(broken, "frameworks/one.yaml", "{id: one, nam: Typo}");
        FramewisePlugin thrower = new FramewisePlugin() {
            @Override
            public PluginDescriptor descriptor() {
                return PluginDescriptor.of("org.example.thrower", "1", "Thrower");
            }

            @Override
            public void configure(Binder binder) {
                Contributions.to(binder);
                throw new IllegalArgumentException("no luck");
            }
        };
        assertThatThrownBy(() -> Framewise.builder()
                        .withoutDiscovery()
                        .plugin(thrower)
                        .pack(broken)
                        .build())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("Maybe 'nam' is meant to be 'name'.")
                .hasMessageContaining("PacksTogetherTest");
    }

    @Test
    void the_order_of_packs_does_not_show() throws IOException {
        Path more = pack("org.example.more");
        write(
                more,
                "evidence/one.yaml",
                evidence("one", "{metric: speed, value: 7, unit: requests/s, observedOn: 2026-01-01}"));
        Comparison forward = load(base, more)
                .compare("one", "two")
                .forScenario("plain")
                .withDraws(500)
                .run();
        Comparison backward = load(more, base)
                .compare("two", "one")
                .forScenario("plain")
                .withDraws(500)
                .run();
        assertThat(backward.ranking()).isEqualTo(forward.ranking());
        assertThat(backward.criteria()).isEqualTo(forward.criteria());
    }

    private static Framewise load(Path... packs) {
        Framewise.Builder builder = Framewise.builder().withoutDiscovery();
        for (Path pack : packs) {
            builder.pack(pack);
        }
        return builder.build();
    }

    private Path pack(String id, String... lines) throws IOException {
        Path pack = folder.resolve(id);
        write(pack, "pack.yaml", """
                format: framewise/1.0
                id: %s
                version: "2026.01"
                title: Test
                license: Apache-2.0
                %s
                """.formatted(id, String.join("\n", lines)));
        return pack;
    }

    private static String criterion(String id, String metric, String more) {
        return """
                id: %s
                title: %s
                question: Why?
                group: test
                direction: minimize
                unit: KiB
                definitions:
                  - {id: only, from: {metric: %s}, value: {scale: log, zero: 10000, one: 10, why: Test.}}
                stale: {fresh: P1Y, tau: 0.1}
                %s
                """.formatted(id, id, metric, more);
    }

    private static String scenario(String id, String weights) {
        return "{id: %s, title: T, purpose: P., weights: {form: swing-points, values: {%s}}}".formatted(id, weights);
    }

    private static String evidence(String framework, String row) {
        return """
                framework: %s
                source: ledger
                measurements:
                  - %s
                """.formatted(framework, row);
    }

    private static void write(Path pack, String path, String text) throws IOException {
        Path file = pack.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
