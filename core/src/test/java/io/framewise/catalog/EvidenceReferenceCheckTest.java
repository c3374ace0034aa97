package io.framewise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.criterion.Quality;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
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
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceReferenceCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Origin ORIGIN =
            Origin.of(PackId.of("org.example.pack"), "1", Location.of("evidence/flask.yaml", 4, 5));

    @Test
    void whatIsDefinedIsNotComplainedOf() {
        assertThat(check("flask", "throughput", "bench", "async")).isEmpty();
    }

    @Test
    void everyNameThatNothingDefinesIsAWarningWithItsPlaceAndAGuess() {
        List<Issue> issues = check("flaskk", "throughputt", "bensh", "asynk");

        assertThat(issues)
                .extracting(Issue::toString)
                .containsExactlyInAnyOrder(
                        warning("framework (flaskk)", " Maybe 'flask' is meant."),
                        warning("metric (throughputt)", " Maybe 'throughput' is meant."),
                        warning("source (bensh)", " Maybe 'bench' is meant."),
                        warning("feature (asynk)", " Maybe 'async' is meant."),
                        warning("regime (bench.r1)", ""));
    }

    private static String warning(String what, String hint) {
        return "evidence/flask.yaml:4:5: The " + what + " is not known; it is kept but not used." + hint
                + " [FW-CATALOG-DANGLING-REFERENCE]";
    }

    private static List<Issue> check(String framework, String metric, String source, String feature) {
        FrameworkId owner = FrameworkId.of(framework);
        SourceId from = SourceId.of(source);
        Measurement.Builder measurement = Measurement.builder()
                .framework(owner)
                .metric(MetricId.of(metric))
                .presence(Known.of(Quantity.of(5)))
                .unit("requests/s")
                .observedOn(DAY)
                .source(from)
                .origin(ORIGIN);
        if (!source.equals("bench")) {
            measurement.regime(RegimeId.of("bench.r1"));
        }
        FrameworkEvidence evidence = FrameworkEvidence.builder()
                .framework(owner)
                .addMeasurements(measurement.build())
                .addFeatures(Feature.builder()
                        .framework(owner)
                        .feature(FeatureId.of(feature))
                        .level(FeatureLevel.NO)
                        .addEvidence(from)
                        .addSinceEvidence(from)
                        .origin(ORIGIN)
                        .build())
                .addSeries(Series.builder()
                        .subject(framework)
                        .metric(MetricId.of(metric))
                        .addObservations(Observation.builder()
                                .period(YearMonth.of(2026, 1))
                                .knownOn(DAY)
                                .value(1)
                                .source(from)
                                .build())
                        .origin(ORIGIN)
                        .build())
                .addEvents(DatedEvent.builder()
                        .framework(owner)
                        .kind("releases")
                        .date(DAY)
                        .id("1.0")
                        .source(from)
                        .origin(ORIGIN)
                        .build())
                .build();
        return Catalog.of(List.of(CatalogPart.builder()
                        .pack(PackInfo.builder()
                                .id(ORIGIN.pack())
                                .version("1")
                                .title("Example")
                                .license("MIT")
                                .build())
                        .addFrameworks(Framework.builder()
                                .id(FrameworkId.of("flask"))
                                .name("Flask")
                                .ecosystem("python")
                                .origin(ORIGIN)
                                .build())
                        .addMetrics(MetricDefinition.builder()
                                .id(MetricId.of("throughput"))
                                .title("Throughput")
                                .unit("requests/s")
                                .text("Answers each second.")
                                .origin(ORIGIN)
                                .build())
                        .addFeatures(FeatureDefinition.builder()
                                .id(FeatureId.of("async"))
                                .title("Coroutines")
                                .text("Handlers may be coroutines.")
                                .origin(ORIGIN)
                                .build())
                        .addSources(Source.builder()
                                .id(SourceId.of("bench"))
                                .kind(EvidenceKind.MEASURED)
                                .observedOn(DAY)
                                .retrievedOn(DAY)
                                .quality(Quality.HIGH)
                                .group("bench")
                                .origin(ORIGIN)
                                .build())
                        .putEvidence(owner, EvidencePart.of(() -> evidence))
                        .build()))
                .check();
    }
}
