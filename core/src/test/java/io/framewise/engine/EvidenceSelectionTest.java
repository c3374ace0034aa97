package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.catalog.Catalog;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.SourceId;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceSelectionTest {
    private static final FrameworkId A = FrameworkId.of("a");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static FrameworkEvidence selected(World world, LocalDate asOf, String... without) {
        Catalog catalog = world.catalog();
        return new EvidenceSelection(catalog, asOf, Set.of(without)).select(catalog.evidence(A));
    }

    private static DatedEvent.Builder release(String version, LocalDate date) {
        return DatedEvent.builder()
                .framework(A)
                .kind("releases")
                .date(date)
                .id(version)
                .source(SourceId.of("s"))
                .origin(World.ORIGIN);
    }

    @Test
    void a_measurement_is_known_from_its_day_on() {
        World world = new World().measured(World.aFact("a", "size", 1).observedOn(DAY));

        assertThat(selected(world, DAY).measurements()).hasSize(1);
        assertThat(selected(world, DAY.minusDays(1)).measurements()).isEmpty();
    }

    @Test
    void an_event_is_known_from_its_day_on() {
        World world = new World().event(release("1.0", DAY));

        assertThat(selected(world, DAY).events()).hasSize(1);
        assertThat(selected(world, DAY.minusDays(1)).events()).isEmpty();
    }

    @Test
    void a_point_of_a_series_is_known_from_its_snapshot_on_whatever_month_it_belongs_to() {
        World world = new World()
                .series(Series.builder()
                        .subject("a")
                        .metric(MetricId.of("downloads"))
                        .addObservations(Observation.builder()
                                .period(YearMonth.of(2024, 4))
                                .knownOn(DAY)
                                .value(3)
                                .source(SourceId.of("s"))
                                .build())
                        .origin(World.ORIGIN)
                        .build());

        assertThat(selected(world, DAY).series().get(0).observations()).hasSize(1);
        assertThat(selected(world, DAY.minusDays(1)).series().get(0).observations())
                .isEmpty();
    }

    @Test
    void a_feature_is_known_from_the_day_of_its_page_on() {
        World world = new World()
                .source("page", DAY)
                .feature(World.aFeature("a", "orm", FeatureLevel.BUILT_IN)
                        .evidence(java.util.List.of(SourceId.of("page"))));

        assertThat(selected(world, DAY).features()).hasSize(1);
        assertThat(selected(world, DAY.minusDays(1)).features()).isEmpty();
    }

    @Test
    void a_version_since_which_it_is_there_makes_a_feature_known_from_that_release_on() {
        World world = new World()
                .event(release("1.0", DAY.minusYears(9)))
                .feature(World.aFeature("a", "orm", FeatureLevel.BUILT_IN).since("1.0"));

        assertThat(selected(world, DAY.minusYears(9)).features()).hasSize(1);
        assertThat(selected(world, DAY.minusYears(9).minusDays(1)).features()).isEmpty();
    }

    @Test
    void a_version_that_is_no_release_makes_nothing_known_earlier() {
        World world = new World()
                .event(release("1.0", DAY))
                .feature(World.aFeature("a", "orm", FeatureLevel.BUILT_IN).since("1.1"));

        assertThat(selected(world, DAY).features()).isEmpty();
    }

    @Test
    void what_is_there_since_a_version_counts_as_observed_with_the_newest_release_and_is_proven_by_its_own_source() {
        World world = new World()
                .source("proof", World.TODAY)
                .event(release("1.0", DAY.minusYears(9)))
                .event(release("2.0", DAY))
                .event(release("3.0", DAY.plusYears(1)))
                .feature(World.aFeature("a", "orm", FeatureLevel.BUILT_IN)
                        .since("1.0")
                        .addSinceEvidence(SourceId.of("proof")));
        Catalog catalog = world.catalog();
        FrameworkEvidence all = catalog.evidence(A);
        EvidenceSelection then = new EvidenceSelection(catalog, DAY.plusDays(30), Set.of());
        EvidenceSelection now = new EvidenceSelection(catalog, World.TODAY, Set.of());

        assertThat(then.observed(all.features().get(0), all.events())).isEqualTo(DAY);
        assertThat(then.proof(all.features().get(0))).containsExactly(SourceId.of("proof"));
        assertThat(now.observed(all.features().get(0), all.events())).isEqualTo(World.TODAY);
        assertThat(now.proof(all.features().get(0))).containsExactly(SourceId.of("s"));
    }

    @Test
    void a_source_is_left_out_by_its_name_its_group_or_its_pack() {
        World world = new World()
                .source("other", World.TODAY)
                .fact("a", "kept", 1)
                .measured(World.aFact("a", "dropped", 1).source(SourceId.of("other")));

        for (String name : new String[] {"other", "group-other"}) {
            assertThat(selected(world, World.TODAY, name).measurements())
                    .extracting(measurement -> measurement.metric().value())
                    .as(name)
                    .containsExactly("kept");
        }
        assertThat(selected(world, World.TODAY, World.PACK.value()).measurements())
                .isEmpty();
        assertThat(selected(world, World.TODAY).measurements()).hasSize(2);
    }

    @Test
    void a_measurement_of_a_source_that_is_not_there_is_not_used() {
        World world = new World().measured(World.aFact("a", "size", 1).source(SourceId.of("nowhere")));

        assertThat(selected(world, World.TODAY).measurements()).isEmpty();
    }
}
