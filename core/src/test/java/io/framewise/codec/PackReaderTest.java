package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.framewise.catalog.CatalogPart;
import io.framewise.error.ErrorCode;
import io.framewise.error.Location;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.claim.ClauseKind;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.Quality;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.series.EventKind;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import io.framewise.samples.SamplePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    private static final PackId PACK = PackId.of("org.example.sample");
    private static final FrameworkId ALPHA = FrameworkId.of("alpha");
    private static final FrameworkId BETA = FrameworkId.of("beta");

    @TempDir
    Path folder;

    private CatalogPart part = CatalogPart.builder()
            .pack(io.framewise.model.origin.PackInfo.builder()
                    .id(PACK)
                    .version("")
                    .title("")
                    .license("")
                    .build())
            .build();

    @BeforeEach
    void read() {
        part = PackReader.read(SamplePack.full().writeTo(folder), "sample").part();
    }

    private static Origin at(String file, int line, int column) {
        return Origin.of(PACK, "2026.04", Location.of("sample/" + file, line, column));
    }

    @Test
    void a_header_says_what_the_pack_is() {
        assertThat(part.pack().id()).isEqualTo(PACK);
        assertThat(part.pack().version()).isEqualTo("2026.04");
        assertThat(part.pack().title()).isEqualTo("Sample org.example.sample");
        assertThat(part.pack().license()).isEqualTo("CC-BY-4.0");
        assertThat(part.pack().description()).isEmpty();
        assertThat(part.replacements()).isEmpty();
    }

    @Test
    void a_vocabulary_has_features_and_metrics() {
        assertThat(part.features()).extracting(feature -> feature.id().value()).containsExactly("orm", "admin");
        assertThat(part.features().get(1).text()).isEqualTo("Has an admin site.");
        assertThat(part.features().get(1).origin()).isEqualTo(at("vocabulary.yaml", 3, 5));
        assertThat(part.metrics()).hasSize(6);
        assertThat(part.metrics().get(0).direction()).contains(Direction.MAXIMIZE);
        assertThat(part.metrics().get(0).unit()).isEqualTo("requests/s");
        assertThat(part.metrics().get(1).conversions()).containsOnly(java.util.Map.entry("s", 1000.0));
        assertThat(part.metrics().get(1).direction()).isEmpty();
    }

    @Test
    void a_source_says_where_figures_come_from() {
        Source bench = part.sources().get(0);
        assertThat(bench.id()).isEqualTo(SourceId.of("bench"));
        assertThat(bench.kind()).isEqualTo(EvidenceKind.MEASURED);
        assertThat(bench.repository()).contains("example/bench");
        assertThat(bench.commit()).contains("abc");
        assertThat(bench.observedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(bench.retrievedOn()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(bench.origin()).isEqualTo(at("sources.yaml", 1, 3));
        Source documentation = part.sources().get(1);
        assertThat(documentation.url()).contains("https://docs.example.org/orm");
        assertThat(documentation.license()).contains("CC0-1.0");
        assertThat(documentation.frozen()).isFalse();
        assertThat(part.sources().get(2).frozen()).isTrue();
    }

    @Test
    void a_source_belongs_to_the_group_of_its_repository_or_to_its_own() {
        assertThat(part.sources()).extracting(Source::group).containsExactly("example/bench", "doc-orm", "survey");
    }

    @Test
    void a_source_is_as_good_as_its_kind_unless_it_says_otherwise() {
        assertThat(part.sources())
                .extracting(Source::quality)
                .containsExactly(Quality.HIGH, Quality.HIGH, Quality.MEDIUM);
    }

    @Test
    void a_regime_has_conditions_yardsticks_and_exclusions() {
        Regime regime = part.regimes().get(0);
        assertThat(regime.id().value()).isEqualTo("bench.r1");
        assertThat(regime.family()).isEqualTo(FamilyId.of("reuse"));
        assertThat(regime.begins()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(regime.ends()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(regime.comparable()).isTrue();
        assertThat(regime.runs())
                .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 6, 1), LocalDate.of(2026, 2, 1));
        assertThat(regime.conditions())
                .containsEntry("tool", "wrk")
                .containsEntry("cpus", "8")
                .containsEntry("keep-alive", "true");
        assertThat(regime.panel()).containsExactly(ALPHA, BETA);
        assertThat(regime.yardsticks()).singleElement().satisfies(yardstick -> {
            assertThat(yardstick.metric()).isEqualTo(MetricId.of("throughput"));
            assertThat(yardstick.connections()).hasValue(64);
            assertThat(yardstick.value()).isEqualTo(1000);
            assertThat(yardstick.pooledDeviation()).isEqualTo(0.12);
            assertThat(yardstick.priorDeviation()).isEqualTo(0.9);
            assertThat(yardstick.why()).contains("Median of the panel.");
        });
        assertThat(regime.excludes()).singleElement().satisfies(exclusion -> {
            assertThat(exclusion.framework()).isEqualTo(BETA);
            assertThat(exclusion.until()).contains(LocalDate.of(2025, 2, 1));
        });
        assertThat(regime.origin()).isEqualTo(at("regimes/bench.r1.yaml", 1, 1));
    }

    @Test
    void a_framework_has_prose_with_its_proof() {
        Framework alpha = part.frameworks().get(0);
        assertThat(alpha.id()).isEqualTo(ALPHA);
        assertThat(alpha.ecosystem()).isEqualTo("python");
        assertThat(alpha.packages()).containsExactly("alpha");
        assertThat(alpha.summary().orElseThrow().evidence()).containsExactly(SourceId.of("doc-orm"));
        assertThat(alpha.strengths().get(0).criteria()).containsExactly(CriterionId.of("features"));
        assertThat(alpha.challenges().get(0).text()).isEqualTo("It is large.");
        assertThat(alpha.practices().get(0).topic()).isEqualTo("updates");
        assertThat(alpha.suits().get(0).scenario()).isEqualTo(ScenarioId.of("site"));
        Framework beta = part.frameworks().get(1);
        assertThat(beta.summary()).isEmpty();
        assertThat(beta.strengths()).isEmpty();
    }

    @Test
    void features_say_level_proof_and_since_when() {
        List<Feature> features = evidence(ALPHA).features();
        assertThat(features).hasSize(2);
        assertThat(features.get(0).framework()).isEqualTo(ALPHA);
        assertThat(features.get(0).feature()).isEqualTo(FeatureId.of("orm"));
        assertThat(features.get(0).level()).isEqualTo(FeatureLevel.BUILT_IN);
        assertThat(features.get(0).since()).contains("1.10");
        assertThat(features.get(0).sinceEvidence()).containsExactly(SourceId.of("doc-orm"));
        assertThat(features.get(0).origin()).isEqualTo(at("features/alpha.yaml", 3, 5));
        assertThat(evidence(BETA).features().get(0).level()).isEqualTo(FeatureLevel.THIRD_PARTY);
    }

    @Test
    void facts_take_source_and_date_from_the_top_unless_they_have_their_own() {
        List<Measurement> facts = evidence(ALPHA).measurements().subList(0, 3);
        assertThat(facts.get(0).source()).isEqualTo(SourceId.of("bench"));
        assertThat(facts.get(0).observedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(facts.get(1).source()).isEqualTo(SourceId.of("doc-orm"));
        assertThat(facts.get(1).observedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(facts.get(2).origin()).isEqualTo(at("evidence/alpha.yaml", 7, 5));
    }

    @Test
    void runs_are_given_to_their_frameworks() {
        List<Measurement> runs = evidence(BETA).measurements().subList(1, 3);
        assertThat(runs).allMatch(run -> run.framework().equals(BETA));
        assertThat(runs.get(0).id()).isEqualTo("beta/throughput-64/bench.r1");
        assertThat(runs.get(0).presence()).isEqualTo(Known.of(Quantity.of(2400)));
        assertThat(runs.get(0).source()).isEqualTo(SourceId.of("bench"));
        assertThat(runs.get(0).version()).contains("3.10");
        assertThat(runs.get(0).commit()).contains("abc1");
        assertThat(runs.get(1).commit()).isEmpty();
        assertThat(runs.get(1).origin()).isEqualTo(at("runs/bench.csv", 5, 1));
    }

    @Test
    void a_series_is_sorted_by_period_and_knows_missing_values() {
        Series series = evidence(ALPHA).series().get(0);
        assertThat(series.subject()).isEqualTo("alpha");
        assertThat(series.metric()).isEqualTo(MetricId.of("downloads"));
        assertThat(series.observations())
                .extracting(Observation::period)
                .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
        assertThat(series.observations().get(0).note()).contains("counted twice");
        assertThat(series.observations().get(1).value()).hasValue(1000);
        assertThat(series.observations().get(1).windowDays()).hasValue(30);
        assertThat(series.observations().get(1).installers()).contains("pip only");
        assertThat(series.observations().get(2).value()).isEmpty();
        assertThat(series.observations().get(2).windowDays()).isEmpty();
    }

    @Test
    void a_series_of_the_market_belongs_to_no_framework() {
        assertThat(part.marketSeries()).singleElement().satisfies(series -> {
            assertThat(series.subject()).isEqualTo("market");
            assertThat(series.metric()).isEqualTo(MetricId.of("downloads-ratio"));
        });
        assertThat(part.evidence()).containsOnlyKeys(ALPHA, BETA);
    }

    @Test
    void a_change_of_counting_has_its_months_and_metrics() {
        assertThat(part.measurementEvents()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.UNDERCOUNT);
            assertThat(event.first()).isEqualTo(YearMonth.of(2018, 1));
            assertThat(event.last()).isEqualTo(YearMonth.of(2018, 7));
            assertThat(event.metrics()).containsExactly(MetricId.of("downloads"));
        });
    }

    @Test
    void dated_events_have_the_kind_of_their_file() {
        List<DatedEvent> events = evidence(ALPHA).events();
        assertThat(events).extracting(DatedEvent::kind).containsExactly("advisories", "releases", "releases");
        assertThat(events.get(0).outcome()).contains("fixed");
        assertThat(events.get(0).score()).hasValue(7.5);
        assertThat(events.get(0).selector()).contains("row 1");
        assertThat(events.get(1).date()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(events.get(1).relation()).contains("own");
        assertThat(events.get(1).score()).isEmpty();
    }

    @Test
    void a_criterion_has_definitions_and_ages() {
        assertThat(part.criteria()).extracting(c -> c.id().value()).containsExactly("features", "size", "speed");
        var size = part.criteria().get(1);
        assertThat(size.direction()).isEqualTo(Direction.MINIMIZE);
        assertThat(size.definitions().get(0).count()).isTrue();
        assertThat(size.definitions().get(0).weight()).isEqualTo(1);
        assertThat(size.staleness().fresh()).isEqualTo(Period.ofYears(1));
        assertThat(size.staleness().expires()).contains(Period.ofYears(4));
        assertThat(size.quality()).isEqualTo(Quality.HIGH);
        assertThat(part.criteria().get(2).quality()).isEqualTo(Quality.MEDIUM);
        assertThat(part.criteria().get(2).staleness().expires()).isEmpty();
        assertThat(part.criteria().get(0).staleness().levelPerYear()).isEqualTo(0.05);
    }

    @Test
    void a_scenario_has_weights_families_and_requirements_with_reasons() {
        Scenario site = part.scenarios().get(0);
        assertThat(site.horizon()).isEqualTo(Period.ofMonths(24));
        assertThat(site.families()).containsOnly(java.util.Map.entry(FamilyId.of("reuse"), 1.0));
        assertThat(site.familiesWhy()).contains("Behind one proxy.");
        assertThat(site.weights()).isInstanceOfSatisfying(SwingPoints.class, points -> {
            assertThat(points.points()).hasSize(3).containsEntry(CriterionId.of("speed"), 40.0);
            assertThat(points.why()).containsEntry(CriterionId.of("speed"), "Many visitors.");
        });
        assertThat(site.requirements()).singleElement().satisfies(requirement -> {
            assertThat(requirement.atLeast()).contains("0.1");
            assertThat(requirement.atMost()).isEmpty();
        });
        assertThat(part.scenarios().get(1).parent()).contains(ScenarioId.of("site"));
        // that of the scenario it extends, which the catalog fills in
        assertThat(part.scenarios().get(1).horizon()).isEqualTo(Period.ZERO);
    }

    @Test
    void a_claim_asserts_clauses_and_has_limits() {
        assertThat(part.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.id().value()).isEqualTo("claim-1");
            assertThat(claim.about()).containsExactly(ALPHA, BETA);
            assertThat(claim.asserts().get(0).kind()).isEqualTo(ClauseKind.COMPARE);
            assertThat(claim.asserts().get(0).arguments())
                    .containsEntry("factor", List.of("1.1"))
                    .containsEntry("of", List.of("beta"));
            assertThat(claim.limits().get(0).kind()).isEqualTo(ClauseKind.COMPARE_BY_REGIME);
            assertThat(claim.limits().get(0).arguments()).containsEntry("connections", List.of("64", "512"));
            assertThat(claim.origin()).isEqualTo(at("claims/article.yaml", 1, 3));
        });
    }

    @Test
    void what_is_not_there_cannot_be_read() {
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> PackReader.read(folder.resolve("nowhere"), "nowhere"))
                .withMessageContaining("There is no folder or zip file (nowhere).")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.UNAVAILABLE));
    }

    @Test
    void a_pack_may_ask_for_releases() {
        assertThat(PackReader.read(folder, "sample").apiRange()).isEmpty();
        SamplePack asking = SamplePack.full()
                .replacing("pack.yaml", "license:", "requires: {api: \"[0.1,1)\"}\ndescription: A sample.\nlicense:");
        LoadedPack pack = PackReader.read(asking.writeTo(folder), "sample");
        assertThat(pack.apiRange()).contains("[0.1,1)");
        assertThat(pack.part().pack().description()).contains("A sample.");
    }

    private FrameworkEvidence evidence(FrameworkId framework) {
        return part.evidence().get(framework).get();
    }
}
