package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.Point;
import io.framewise.model.criterion.ProportionPrior;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.MetricId;
import io.framewise.samples.SamplePack;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All forms of {@code from} and {@code value}. */
class DefinitionFormsTest extends Rejections {
    private static final String FROM = "from: {metric: packages}";
    private static final String VALUE = "value: {scale: log, zero: 100, one: 1, why: Seen in the field.}";

    private static SamplePack from(String from) {
        return FULL.replacing("criteria/size.yaml", FROM, "from: " + from);
    }

    private static SamplePack value(String value) {
        return FULL.replacing("criteria/size.yaml", VALUE, "value: " + value);
    }

    private Criterion size(SamplePack pack) {
        return PackReader.read(written(pack), "sample").part().criteria().stream()
                .filter(criterion -> criterion.id().equals(CriterionId.of("size")))
                .findFirst()
                .orElseThrow();
    }

    private Definition definition(SamplePack pack) {
        return size(pack).definitions().get(0);
    }

    private Derivation derivation(String from) {
        return definition(from(from)).derivation();
    }

    private static MetricDerivation metric(String id) {
        return MetricDerivation.builder().metric(MetricId.of(id)).build();
    }

    @Test
    void a_metric() {
        assertThat(derivation("{metric: packages}")).isEqualTo(metric("packages"));
        assertThat(derivation("{metric: throughput, connections: 512, times: 0.001, lowerBound: true}"))
                .isEqualTo(MetricDerivation.builder()
                        .metric(MetricId.of("throughput"))
                        .connections(512)
                        .times(0.001)
                        .lowerBound(true)
                        .build());
    }

    @Test
    void the_first_known_of_several_metrics() {
        assertThat(derivation("{any: [{metric: packages}, {metric: throughput, connections: 64}]}"))
                .isInstanceOfSatisfying(AnyDerivation.class, any -> {
                    assertThat(any.metrics()).hasSize(2);
                    assertThat(any.metrics().get(0)).isEqualTo(metric("packages"));
                    assertThat(any.metrics().get(1).connections()).hasValue(64);
                });
    }

    @Test
    void a_ratio_of_two_metrics() {
        assertThat(derivation("{ratio: [{metric: packages}, {metric: throughput}]}"))
                .isEqualTo(RatioDerivation.builder()
                        .numerator(metric("packages"))
                        .denominator(metric("throughput"))
                        .build());
        rejected(
                from("{ratio: [{metric: packages}]}"),
                "sample/criteria/size.yaml:8:29: A ratio needs two metrics, not (1). [FW-PACK-VALUE]");
    }

    @Test
    void a_share_of_features() {
        assertThat(
                        derivation(
                                "{features: {orm: 2, admin: 1, why: Used most.}, levels: {no: 0, third-party: 0.3, server: 0.4, partial: 0.5, extra: 0.7, dependency: 0.8, built-in: 1}}"))
                .isInstanceOfSatisfying(FeatureShareDerivation.class, share -> {
                    assertThat(share.features())
                            .containsExactly(
                                    java.util.Map.entry(FeatureId.of("orm"), 2.0),
                                    java.util.Map.entry(FeatureId.of("admin"), 1.0));
                    assertThat(share.levels()).hasSize(7).containsEntry("extra", 0.7);
                });
    }

    @Test
    void a_share_of_features_needs_a_possible_worth_for_every_level() {
        String levels = "no: 0, third-party: 0.3, server: 0.4, partial: 0.5, extra: 0.7, dependency: 0.8, built-in: 1";
        rejected(
                from("{features: {orm: 2}, levels: {" + levels.replace("server: 0.4, ", "") + "}}"),
                "sample/criteria/size.yaml:8:50: The worth of the level (server) is missing. [FW-PACK-MISSING-FIELD]");
        rejected(
                from("{features: {orm: 2}, levels: {" + levels + ", severe: 1}}"),
                "sample/criteria/size.yaml:8:50: A feature level cannot be (severe); it is one of no, third-party,"
                        + " server, partial, extra, dependency, built-in. Maybe 'server' is meant. [FW-PACK-VALUE]");
        rejected(
                from("{features: {orm: 2}, levels: {" + levels.replace("0.7", "1.7") + "}}"),
                "sample/criteria/size.yaml:8:50: The worth (1.7) of a level must lie in [0, 1]. [FW-PACK-VALUE]");
        rejected(
                from("{features: {orm: 0}, levels: {" + levels + "}}"),
                "sample/criteria/size.yaml:8:38: A weight (0.0) must be positive. [FW-PACK-VALUE]");
        rejected(
                from("{features: {orm: 1}}"),
                "sample/criteria/size.yaml:8:21: The field (levels) is missing. [FW-PACK-MISSING-FIELD]");
    }

    @Test
    void a_level_decided_by_features() {
        assertThat(derivation(
                        "{levels: [{level: full, when: {orm: built-in, admin: [extra, built-in]}}, {level: none}]}"))
                .isInstanceOfSatisfying(FeatureLevelDerivation.class, levels -> {
                    assertThat(levels.rules()).hasSize(2);
                    assertThat(levels.rules().get(0).level()).isEqualTo("full");
                    assertThat(levels.rules().get(0).when())
                            .containsEntry(FeatureId.of("orm"), List.of("built-in"))
                            .containsEntry(FeatureId.of("admin"), List.of("extra", "built-in"));
                    assertThat(levels.rules().get(1).when()).isEmpty();
                });
        rejected(
                from("{levels: [{level: full, when: {orm: builtin}}]}"),
                "sample/criteria/size.yaml:8:57: A feature level cannot be (builtin); it is one of no, third-party,"
                        + " server, partial, extra, dependency, built-in. Maybe 'built-in' is meant. [FW-PACK-VALUE]");
    }

    @Test
    void a_statistic_of_a_series() {
        assertThat(
                        derivation(
                                "{series: downloads, statistic: growth, window: P24M, net: downloads-net, market: downloads-ratio}"))
                .isEqualTo(SeriesDerivation.builder()
                        .series(MetricId.of("downloads"))
                        .statistic(SeriesStatistic.GROWTH)
                        .window(Period.ofMonths(24))
                        .net(MetricId.of("downloads-net"))
                        .market(MetricId.of("downloads-ratio"))
                        .build());
        assertThat(derivation("{series: downloads, statistic: latest}"))
                .isEqualTo(SeriesDerivation.builder()
                        .series(MetricId.of("downloads"))
                        .statistic(SeriesStatistic.LATEST)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "count, COUNT",
        "proportion, PROPORTION",
        "median-gap-days, MEDIAN_GAP_DAYS",
        "days-since-last, DAYS_SINCE_LAST",
        "years-since-first, YEARS_SINCE_FIRST",
        "reached, REACHED"
    })
    void a_statistic_of_events(String word, EventStatistic statistic) {
        assertThat(derivation("{events: releases, statistic: " + word + ", window: P1Y, version: \"1.0\"}"))
                .isEqualTo(EventDerivation.builder()
                        .events("releases")
                        .statistic(statistic)
                        .window(Period.ofYears(1))
                        .version("1.0")
                        .build());
    }

    @Test
    void a_proportion_of_events_with_a_prior() {
        assertThat(
                        derivation(
                                "{events: advisories, statistic: proportion, relations: [own, dependency], outcome: fixed, among: [fixed, open], prior: {mean: 0.92, strength: 4}}"))
                .isEqualTo(EventDerivation.builder()
                        .events("advisories")
                        .statistic(EventStatistic.PROPORTION)
                        .addRelations("own", "dependency")
                        .outcome("fixed")
                        .addAmong("fixed", "open")
                        .prior(ProportionPrior.builder().mean(0.92).build())
                        .build());
        rejected(
                from("{events: advisories, statistic: proportion, prior: {mean: 1.5, strength: 4}}"),
                "sample/criteria/size.yaml:8:72: The prior (mean 1.5, worth 4.0 trials) must have a mean in (0, 1) and a"
                        + " positive strength. [FW-MODEL-INVALID]");
    }

    @Test
    void a_proportion_of_a_metric_with_a_prior() {
        assertThat(derivation("{metric: fixed-share, prior: {mean: 0.92, strength: 8}}"))
                .isEqualTo(MetricDerivation.builder()
                        .metric(MetricId.of("fixed-share"))
                        .prior(ProportionPrior.builder().mean(0.92).strength(8).build())
                        .build());
    }

    @Test
    void a_mix_of_other_forms() {
        assertThat(
                        derivation(
                                "{mix: [{weight: 2, from: {metric: packages}, value: {scale: linear, zero: 0, one: 9}}, {weight: 1, from: {deriver: mine}, value: {scale: share}}]}"))
                .isInstanceOfSatisfying(MixDerivation.class, mix -> {
                    assertThat(mix.parts()).hasSize(2);
                    assertThat(mix.parts().get(0).weight()).isEqualTo(2);
                    assertThat(mix.parts().get(0).value().points()).containsExactly(Point.of(0, 0), Point.of(9, 1));
                    assertThat(mix.parts().get(1).derivation())
                            .isEqualTo(
                                    CustomDerivation.builder().deriver("mine").build());
                });
        rejected(
                from("{mix: [{weight: 0, from: {metric: packages}, value: {scale: share}}]}"),
                "sample/criteria/size.yaml:8:37: A weight (0.0) must be positive. [FW-PACK-VALUE]");
    }

    @Test
    void what_a_plugin_derives() {
        assertThat(derivation("{deriver: mine}"))
                .isEqualTo(CustomDerivation.builder().deriver("mine").build());
    }

    @Test
    void another_form_is_rejected_with_the_known_ones() {
        rejected(
                from("{connections: 64, metrik: packages}"),
                "sample/criteria/size.yaml:8:21: Where a quantity comes from begins with one of metric, any, ratio,"
                        + " features, levels, series, events, mix, deriver, not with (connections, metrik)."
                        + " Maybe 'metric' is meant. [FW-PACK-VALUE]");
    }

    @Test
    void fields_of_two_forms_are_rejected() {
        assertThat(issues(from("{metric: packages, statistic: latest}")))
                .singleElement()
                .asString()
                .startsWith("sample/criteria/size.yaml:8:40: The field (statistic) is not known here.");
    }

    @Test
    void two_reference_points() {
        ValueFunction function =
                definition(value("{scale: log, zero: 100, one: 1, why: Seen.}")).value();
        assertThat(function.scale()).isEqualTo(Scale.LOG);
        assertThat(function.points()).containsExactly(Point.of(1, 1), Point.of(100, 0));
        assertThat(function.why()).contains("Seen.");
        rejected(
                value("{scale: linear, zero: 3}"),
                "sample/criteria/size.yaml:8:48: The field (one) is missing. [FW-PACK-MISSING-FIELD]");
        rejected(
                value("{scale: linear, zero: 3, one: 3}"),
                "sample/criteria/size.yaml:8:48: The points of a value function must ascend, but (3.0) does not."
                        + " [FW-MODEL-INVALID]");
        rejected(
                value("{scale: log, zero: 0, one: 3}"),
                "sample/criteria/size.yaml:8:48: A point on a logarithmic scale (0.0) must be positive."
                        + " [FW-MODEL-INVALID]");
    }

    @ParameterizedTest
    @CsvSource({"share, SHARE", "boolean, BOOLEAN"})
    void the_natural_ends_of_shares_and_flags(String word, Scale scale) {
        ValueFunction natural = definition(value("{scale: " + word + "}")).value();
        assertThat(natural.scale()).isEqualTo(scale);
        assertThat(natural.points()).containsExactly(Point.of(0, 0), Point.of(1, 1));
        assertThat(definition(value("{scale: " + word + ", zero: 1, one: 0.5}"))
                        .value()
                        .points())
                .containsExactly(Point.of(0.5, 1), Point.of(1, 0));
    }

    @Test
    void a_list_of_corners() {
        assertThat(definition(value("{scale: linear, points: [[0, 0], [10, 0.8], [40, 1]]}"))
                        .value()
                        .points())
                .containsExactly(Point.of(0, 0), Point.of(10, 0.8), Point.of(40, 1));
        rejected(
                value("{scale: linear, points: [[0, 0], 10]}"),
                "sample/criteria/size.yaml:8:81: A point is [quantity, value], but here is an integer (10)."
                        + " [FW-PACK-VALUE]");
        rejected(
                value("{scale: linear, points: [[0, 0], [10, 1.5]]}"),
                "sample/criteria/size.yaml:8:48: The point (10.0, 1.5) must be finite with a value in [0, 1]."
                        + " [FW-MODEL-INVALID]");
    }

    @Test
    void named_levels() {
        assertThat(definition(value("{scale: ordinal, levels: {none: 0, some: 0.5, full: 1}}"))
                        .value()
                        .levels())
                .containsExactly(
                        java.util.Map.entry("none", 0.0),
                        java.util.Map.entry("some", 0.5),
                        java.util.Map.entry("full", 1.0));
        rejected(
                value("{scale: ordinal}"),
                "sample/criteria/size.yaml:8:48: A value function on scale (ORDINAL) needs levels. [FW-MODEL-INVALID]");
    }

    @Test
    void a_rejected_definition_does_not_also_count_as_missing() {
        rejected(
                value("{scale: logarithmic, zero: 1, one: 3}"),
                "sample/criteria/size.yaml:8:56: The field (scale) cannot be (logarithmic); it is one of linear, log,"
                        + " share, boolean, ordinal. [FW-PACK-VALUE]");
        rejected(
                FULL.with(
                        "criteria/size.yaml",
                        FULL.text("criteria/size.yaml").replaceAll("definitions:\\n.*\\n", "definitions: []\n")),
                "sample/criteria/size.yaml:1:1: The criterion (size) needs at least one definition. [FW-MODEL-INVALID]");
    }

    @Test
    void several_definitions_with_weights_and_reasons() {
        SamplePack pack = FULL.replacing(
                "criteria/size.yaml",
                "stale:",
                "  - {id: half, weight: 0.5, why: A guess., from: {metric: packages}, value: {scale: share}}\nstale:");
        assertThat(size(pack).definitions()).hasSize(2);
        assertThat(size(pack).definitions().get(1).weight()).isEqualTo(0.5);
        assertThat(size(pack).definitions().get(1).why()).contains("A guess.");
        assertThat(size(pack).definitions().get(1).count()).isFalse();
        rejected(
                pack.replacing("criteria/size.yaml", "id: half", "id: all"),
                "sample/criteria/size.yaml:1:1: The definitions of the criterion (size) must have different ids."
                        + " [FW-MODEL-INVALID]");
    }

    @Test
    void ages_and_priors_are_possible() {
        SamplePack prior = FULL.replacing(
                "criteria/size.yaml",
                "stale:",
                "prior: {low: 0.2, high: 0.6, why: Seen.}\nweighted: false\nredundantWith: speed\nmirrors: [features]\n"
                        + "caveat: Not the size of a program.\nstale:");
        assertThat(size(prior).priorLow()).isEqualTo(0.2);
        assertThat(size(prior).priorHigh()).isEqualTo(0.6);
        assertThat(size(prior).weighted()).isFalse();
        assertThat(size(prior).redundantWith()).containsExactly(CriterionId.of("speed"));
        assertThat(size(prior).mirrors()).containsExactly(CriterionId.of("features"));
        assertThat(size(prior).caveat()).contains("Not the size of a program.");
        rejected(
                prior.replacing("criteria/size.yaml", "high: 0.6", "high: 1.6"),
                "sample/criteria/size.yaml:1:1: The prior [0.2, 1.6] of criterion (size) must lie in [0, 1]."
                        + " [FW-MODEL-INVALID]");
        rejected(
                FULL.replacing("criteria/size.yaml", "P1Y", "1 year"),
                "sample/criteria/size.yaml:9:16: The field (fresh) needs a duration such as P2Y or P12M, not (1 year)."
                        + " [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("criteria/size.yaml", "tau: 0.3", "tau: -0.3"),
                "sample/criteria/size.yaml:9:8: The aging (tau -0.3, level 0.0 a year) must be at least 0."
                        + " [FW-MODEL-INVALID]");
    }
}
