package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.catalog.Catalog;
import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.Quality;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.evidence.Presence;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Source;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.DefinitionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.origin.PackInfo;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EvidenceLedgerTest {
    private static final FrameworkId ONE = FrameworkId.of("one");
    private static final SourceId BENCH = SourceId.of("bench");
    private static final MetricId SPEED = MetricId.of("speed");
    private static final MetricId DOWNLOADS = MetricId.of("downloads");
    private static final FeatureId ASYNC = FeatureId.of("async");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Origin ORIGIN =
            Origin.builder().pack(PackId.of("org.example.pack")).version("1").build();

    @Test
    void runsOfOneRegimeAreOneRowWithTheNewestValue() {
        List<EvidenceRow> rows = rows(
                evidence()
                        .addMeasurements(run("r1", 64, 100, DAY.minusDays(2)), run("r1", 64, 110, DAY.minusDays(1)))
                        .addMeasurements(run("r1", 64, 120, DAY), run("r1", 512, 7, DAY), run("r2", 64, 9, DAY))
                        .build(),
                DAY);

        assertThat(rows).hasSize(3);
        EvidenceRow row = rows.get(0);
        assertThat(row.number()).hasValue(120);
        assertThat(row.count()).isEqualTo(3);
        assertThat(row.deviation().orElseThrow()).isCloseTo(10, within(1e-12));
        assertThat(row.observedOn()).isEqualTo(DAY);
        assertThat(row.commit()).contains("of-the-run");
        assertThat(row.selector()).contains("one at 64");
        assertThat(rows.get(1).regime()).contains(RegimeId.of("bench.r2"));
        assertThat(rows.get(2).connections()).hasValue(512);
        assertThat(rows.get(2).deviation()).isEmpty();
    }

    @Test
    void whatWasObservedLaterIsLeftOut() {
        FrameworkEvidence evidence = evidence()
                .addMeasurements(run("r1", 64, 100, DAY.minusDays(2)), run("r1", 64, 120, DAY))
                .addFeatures(feature())
                .build();

        List<EvidenceRow> rows = rows(evidence, DAY.minusDays(1));

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.number()).hasValue(100));
    }

    @Test
    void aSingleFactHasTheDeviationThatItsSourceStates() {
        Measurement fact = Measurement.builder()
                .from(run("r1", 64, 5, DAY))
                .regime(java.util.Optional.empty())
                .connections(OptionalInt.empty())
                .spread(DeviationSpread.builder().deviation(0.7).repetitions(4).build())
                .build();

        assertThat(rows(evidence().addMeasurements(fact).build(), DAY))
                .singleElement()
                .satisfies(row -> assertThat(row.deviation()).hasValue(0.7));
    }

    @Test
    void whatIsNotANumberIsText() {
        assertThat(only(Known.of(Proportion.builder().successes(3).trials(4).build()))
                        .text())
                .contains("3 of 4");
        assertThat(only(Unknown.builder().reason("not asked").build()).missing())
                .contains("unknown: not asked");
        assertThat(only(NotApplicable.builder().reason("no server").build()).missing())
                .contains("not applicable: no server");
    }

    @Test
    void featuresSeriesAndEventsHaveRowsToo() {
        List<EvidenceRow> rows = rows(
                evidence()
                        .addFeatures(feature())
                        .addSeries(Series.builder()
                                .subject("one")
                                .metric(DOWNLOADS)
                                .addObservations(
                                        point(1, DAY.minusDays(60)),
                                        point(2, DAY.minusDays(30)),
                                        point(3, DAY.plusDays(1)))
                                .origin(ORIGIN)
                                .build())
                        .addEvents(event("1.0", DAY.minusDays(9)), event("1.1", DAY))
                        .build(),
                DAY);

        assertThat(rows)
                .extracting(EvidenceRow::form)
                .containsExactly(EvidenceForm.FEATURE, EvidenceForm.SERIES, EvidenceForm.EVENTS);
        assertThat(rows.get(0).text()).contains("built-in");
        assertThat(rows.get(1).number()).hasValue(2);
        assertThat(rows.get(1).count()).isEqualTo(2);
        assertThat(rows.get(2).text()).contains("1.1");
        assertThat(rows.get(2).count()).isEqualTo(2);
    }

    @Test
    void everyRowNamesTheCriteriaItFeeds() {
        List<EvidenceRow> rows = rows(
                evidence()
                        .addMeasurements(run("r1", 64, 5, DAY), run("r1", 512, 5, DAY))
                        .addFeatures(feature())
                        .addEvents(event("1.0", DAY))
                        .build(),
                DAY,
                criterion("any-speed", MetricDerivation.builder().metric(SPEED).build()),
                criterion(
                        "speed-at-64",
                        MetricDerivation.builder().metric(SPEED).connections(64).build()),
                criterion(
                        "features",
                        FeatureShareDerivation.builder().putFeature(ASYNC, 1).build()),
                criterion(
                        "trend",
                        SeriesDerivation.builder()
                                .series(DOWNLOADS)
                                .statistic(SeriesStatistic.LATEST)
                                .build()),
                criterion(
                        "mixed",
                        MixDerivation.builder()
                                .addParts(MixPart.builder()
                                        .weight(1)
                                        .derivation(EventDerivation.builder()
                                                .events("releases")
                                                .statistic(EventStatistic.COUNT)
                                                .build())
                                        .value(ValueFunction.between(Scale.LINEAR, 0, 1))
                                        .build())
                                .build()));

        assertThat(rows)
                .extracting(row -> row.criteria().toString())
                .containsExactly("[any-speed, speed-at-64]", "[any-speed]", "[features]", "[mixed]");
    }

    private static EvidenceRow only(Presence presence) {
        Measurement fact = Measurement.builder()
                .from(run("r1", 64, 5, DAY))
                .presence(presence)
                .build();
        return rows(evidence().addMeasurements(fact).build(), DAY).get(0);
    }

    private static FrameworkEvidence.Builder evidence() {
        return FrameworkEvidence.builder().framework(ONE);
    }

    private static Measurement run(String regime, int connections, double value, LocalDate day) {
        return Measurement.builder()
                .framework(ONE)
                .metric(SPEED)
                .connections(connections)
                .regime(RegimeId.of("bench." + regime))
                .presence(Known.of(Quantity.of(value)))
                .unit("requests/s")
                .observedOn(day)
                .source(BENCH)
                .commit("of-the-run")
                .origin(ORIGIN)
                .build();
    }

    private static Feature feature() {
        return Feature.builder()
                .framework(ONE)
                .feature(ASYNC)
                .level(FeatureLevel.BUILT_IN)
                .addEvidence(BENCH)
                .origin(ORIGIN)
                .build();
    }

    private static Observation point(int month, LocalDate knownOn) {
        return Observation.builder()
                .period(YearMonth.of(2026, month))
                .knownOn(knownOn)
                .value(month)
                .source(BENCH)
                .build();
    }

    private static DatedEvent event(String id, LocalDate date) {
        return DatedEvent.builder()
                .framework(ONE)
                .kind("releases")
                .date(date)
                .id(id)
                .source(BENCH)
                .origin(ORIGIN)
                .build();
    }

    private static Criterion criterion(String id, Derivation derivation) {
        return Criterion.builder()
                .id(CriterionId.of(id))
                .title(id)
                .question("How much?")
                .group("group")
                .direction(Direction.MAXIMIZE)
                .unit("index")
                .addDefinitions(Definition.builder()
                        .id(DefinitionId.of("one"))
                        .derivation(derivation)
                        .value(ValueFunction.between(Scale.LINEAR, 0, 1))
                        .build())
                .quality(Quality.HIGH)
                .staleness(Staleness.builder().fresh(Period.ofYears(1)).tau(0).build())
                .origin(ORIGIN)
                .build();
    }

    private static List<EvidenceRow> rows(FrameworkEvidence evidence, LocalDate asOf, Criterion... criteria) {
        Catalog catalog = Catalog.of(List.of(CatalogPart.builder()
                .pack(PackInfo.builder()
                        .id(ORIGIN.pack())
                        .version("1")
                        .title("Example")
                        .license("MIT")
                        .build())
                .addCriteria(criteria)
                .addSources(Source.builder()
                        .id(BENCH)
                        .kind(EvidenceKind.MEASURED)
                        .commit("of-the-source")
                        .selector("{framework} at {connections}")
                        .observedOn(DAY)
                        .retrievedOn(DAY.plusDays(1))
                        .quality(Quality.HIGH)
                        .group("bench")
                        .origin(ORIGIN)
                        .build())
                .putEvidence(ONE, EvidencePart.of(() -> evidence))
                .build()));
        return EvidenceLedger.rows(catalog, List.of(ONE), asOf);
    }
}
