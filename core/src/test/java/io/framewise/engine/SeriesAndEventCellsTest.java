package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.ProportionPrior;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.SourceId;
import io.framewise.model.series.EventKind;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Rules 8 and 16: what is taken from series and from dated events. */
class SeriesAndEventCellsTest {
    private static final YearMonth LAST = YearMonth.from(World.TODAY.minusMonths(1));
    private static final MetricId DOWNLOADS = MetricId.of("downloads");

    private static Series series(String subject, String metric, int months, ToDoubleFunction<YearMonth> value) {
        Series.Builder series =
                Series.builder().subject(subject).metric(MetricId.of(metric)).origin(World.ORIGIN);
        for (int i = months - 1; i >= 0; i--) {
            YearMonth month = LAST.minusMonths(i);
            double known = value.applyAsDouble(month);
            series.addObservations(Observation.builder()
                    .period(month)
                    .knownOn(month.plusMonths(1).atDay(1))
                    .value(Double.isNaN(known) ? OptionalDouble.empty() : OptionalDouble.of(known))
                    .source(SourceId.of("s"))
                    .build());
        }
        return series.build();
    }

    private static SeriesDerivation.Builder taking(SeriesStatistic statistic) {
        return SeriesDerivation.builder().series(DOWNLOADS).statistic(statistic);
    }

    private static double quantity(World world) {
        return World.cell(world.draws(500).compare(), "m", "a")
                .evidence()
                .get(0)
                .quantity();
    }

    private static CellState state(World world) {
        return World.cell(world.draws(500).compare(), "m", "a").state();
    }

    private static World world(Criterion.Builder criterion) {
        return new World().criterion(criterion).weighs("m");
    }

    @Test
    void the_latest_month_is_drawn_between_net_and_gross_on_the_logarithm() {
        World world = world(Criteria.criterion(
                        "m",
                        taking(SeriesStatistic.LATEST)
                                .net(MetricId.of("downloads-net"))
                                .build(),
                        ValueFunction.between(Scale.LOG, 1, 10_000)))
                .series(series("a", "downloads", 3, month -> 1000))
                .series(series("a", "downloads-net", 3, month -> 10))
                .series(series("b", "downloads", 3, month -> 100));
        double[] values = world.values("m", "a");

        // 10 is worth a quarter, 1000 three quarters
        assertThat(Sample.quantile(0, values)).isCloseTo(0.25, within(0.001));
        assertThat(Sample.quantile(1, values)).isCloseTo(0.75, within(0.001));
        assertThat(Sample.mean(values)).isCloseTo(0.5, within(0.005));
        assertThat(Sample.deviation(values)).isCloseTo(0.5 / Math.sqrt(12), within(0.003));
        assertThat(Sample.share(0.5, world.values("m", "b"))).isEqualTo(1);
        assertThat(quantity(world)).isEqualTo(1000);
    }

    @Test
    void a_month_without_a_value_is_not_the_latest() {
        World world = world(
                        Criteria.criterion("m", taking(SeriesStatistic.LATEST).build(), Criteria.logarithmic(10)))
                .series(series("a", "downloads", 3, month -> month.equals(LAST) ? Double.NaN : 7));

        assertThat(quantity(world)).isEqualTo(7);
    }

    @Test
    void a_mean_takes_its_window_only() {
        World world = world(Criteria.criterion(
                        "m",
                        taking(SeriesStatistic.MEAN).window(Period.ofMonths(4)).build(),
                        Criteria.logarithmic(10)))
                .series(series("a", "downloads", 9, month -> month.isAfter(LAST.minusMonths(4)) ? 6 : 600));

        assertThat(quantity(world)).isEqualTo(6);
    }

    @Test
    void a_mean_of_less_than_half_of_its_window_is_unknown() {
        Criterion.Builder criterion = Criteria.criterion(
                "m", taking(SeriesStatistic.MEAN).window(Period.ofMonths(6)).build(), Criteria.logarithmic(10));

        assertThat(state(world(criterion).series(series("a", "downloads", 2, month -> 6))))
                .isEqualTo(CellState.UNKNOWN);
        assertThat(state(world(criterion).series(series("a", "downloads", 3, month -> 6))))
                .isEqualTo(CellState.KNOWN);
    }

    private static Criterion.Builder growth() {
        return Criteria.criterion(
                "m",
                taking(SeriesStatistic.GROWTH)
                        .window(Period.ofMonths(12))
                        .market(MetricId.of("market-ratio"))
                        .build(),
                ValueFunction.between(Scale.LINEAR, -1, 1));
    }

    private static MeasurementEvent event(EventKind kind, YearMonth first, YearMonth last) {
        return MeasurementEvent.builder()
                .id("change")
                .kind(kind)
                .first(first)
                .last(last)
                .addMetrics(DOWNLOADS)
                .source(SourceId.of("s"))
                .why("the method changed")
                .origin(World.ORIGIN)
                .build();
    }

    /** Grows by 2 % a month, the market by 1 %. */
    private static World growing(int months) {
        return world(growth())
                .series(series(
                        "a",
                        "downloads",
                        months,
                        month -> Math.pow(1.02, month.getYear() * 12 + month.getMonthValue() - 24_000)))
                .series(series("market", "market-ratio", months, month -> 1.01));
    }

    @Test
    void growth_is_the_logarithm_of_end_over_start_less_the_market() {
        assertThat(quantity(growing(20))).isCloseTo(12 * Math.log(1.02 / 1.01), within(1e-9));
    }

    @Test
    void growth_needs_a_whole_window() {
        assertThat(state(growing(12))).isEqualTo(CellState.UNKNOWN);
        assertThat(state(growing(13))).isEqualTo(CellState.KNOWN);
    }

    @Test
    void no_window_of_growth_crosses_a_change_of_what_is_counted() {
        YearMonth step = LAST.minusMonths(5);
        World world = growing(30).counting(event(EventKind.SCOPE_STEP, step, step));
        String text = World.cell(world.draws(500).compare(), "m", "a")
                .evidence()
                .get(0)
                .text();

        assertThat(text).contains("to " + step.minusMonths(1));
    }

    @Test
    void a_window_may_begin_with_the_first_month_of_a_new_count() {
        YearMonth step = LAST.minusMonths(12);
        World world = growing(30).counting(event(EventKind.SCOPE_STEP, step, step));

        assertThat(World.cell(world.draws(500).compare(), "m", "a")
                        .evidence()
                        .get(0)
                        .text())
                .contains("from " + step + " to " + LAST);
    }

    @Test
    void a_month_that_was_undercounted_is_no_end_of_a_window() {
        World world = growing(30).counting(event(EventKind.UNDERCOUNT, LAST, LAST));

        assertThat(World.cell(world.draws(500).compare(), "m", "a")
                        .evidence()
                        .get(0)
                        .text())
                .contains("to " + LAST.minusMonths(1));
    }

    private static DatedEvent.Builder released(String version, LocalDate day) {
        return DatedEvent.builder()
                .framework(FrameworkId.of("a"))
                .kind("releases")
                .id(version)
                .date(day)
                .source(SourceId.of("s"))
                .origin(World.ORIGIN);
    }

    private static EventDerivation.Builder events(String kind, EventStatistic statistic) {
        return EventDerivation.builder().events(kind).statistic(statistic);
    }

    private static World releases(EventStatistic statistic, ValueFunction value) {
        return world(Criteria.criterion(
                        "m", events("releases", statistic).version("1.0").build(), value))
                .event(released("0.9", World.TODAY.minusDays(700)))
                .event(released("0.10", World.TODAY.minusDays(300)))
                .event(released("0.11", World.TODAY.minusDays(270)))
                .event(released("0.12", World.TODAY.minusDays(170)));
    }

    @Test
    void days_since_the_last_event_are_counted() {
        World world = releases(EventStatistic.DAYS_SINCE_LAST, ValueFunction.between(Scale.LINEAR, 340, 0));

        assertThat(Sample.share(0.5, world.values("m", "a"))).isEqualTo(1);
    }

    @Test
    void the_middle_gap_between_events_is_taken() {
        World world = releases(EventStatistic.MEDIAN_GAP_DAYS, ValueFunction.between(Scale.LINEAR, 200, 0));

        assertThat(Sample.share(0.5, world.values("m", "a"))).isEqualTo(1);
    }

    @Test
    void years_since_the_first_event_are_counted() {
        World world = releases(EventStatistic.YEARS_SINCE_FIRST, ValueFunction.between(Scale.LINEAR, 0, 10));

        assertThat(world.values("m", "a")[0]).isCloseTo(700 / 365.2425 / 10, within(1e-9));
    }

    @Test
    void a_version_is_reached_by_number_and_not_by_letter() {
        ValueFunction yes = ValueFunction.between(Scale.BOOLEAN, 0, 1);

        assertThat(Sample.share(0, releases(EventStatistic.REACHED, yes).values("m", "a")))
                .isEqualTo(1);
        assertThat(Sample.share(
                        1,
                        releases(EventStatistic.REACHED, yes)
                                .event(released("1.0.1", World.TODAY))
                                .values("m", "a")))
                .isEqualTo(1);
        assertThat(Versions.compare("0.10", "0.9")).isPositive();
        assertThat(Versions.compare("1.0", "1.0.0")).isZero();
        assertThat(Versions.compare("2.0rc1", "2.0")).isZero();
    }

    @Test
    void a_window_of_events_ends_with_the_day_their_source_was_read() {
        World world = new World()
                .source("read", World.TODAY.minusDays(100))
                .criterion(Criteria.criterion(
                        "m",
                        events("releases", EventStatistic.COUNT)
                                .window(Period.ofDays(365))
                                .build(),
                        Criteria.logarithmic(10)))
                .weighs("m");
        for (int days : new int[] {110, 400, 464, 465, 500}) {
            world.event(released("v" + days, World.TODAY.minusDays(days)).source(SourceId.of("read")));
        }

        // 465 days ago is the first day outside
        assertThat(quantity(world)).isEqualTo(3);
    }

    private static DatedEvent.Builder advisory(String id, String relation, String outcome) {
        return released(id, World.TODAY.minusDays(30))
                .kind("advisories")
                .relation(relation)
                .outcome(outcome);
    }

    @Test
    void only_the_relations_and_outcomes_named_are_trials_of_a_proportion() {
        World world = world(Criteria.criterion(
                        "m",
                        events("advisories", EventStatistic.PROPORTION)
                                .addRelations("own")
                                .outcome("fixed-in-time")
                                .among(Set.of("fixed-in-time", "fixed-late"))
                                .prior(ProportionPrior.builder().mean(0.92).build())
                                .build(),
                        Criteria.UNIT))
                .draws(20_000)
                .event(advisory("one", "own", "fixed-in-time"))
                .event(advisory("two", "own", "fixed-in-time"))
                .event(advisory("three", "own", "fixed-late"))
                .event(advisory("four", "own", "unknown"))
                .event(advisory("five", "required", "fixed-late"));
        double[] values = world.values("m", "a");
        // Beta(2 + 3.68, 1 + 0.32)
        double mean = 5.68 / 7;

        assertThat(Sample.mean(values)).isCloseTo(mean, within(0.004));
        assertThat(Sample.deviation(values)).isCloseTo(Math.sqrt(mean * (1 - mean) / 8), within(0.004));
        assertThat(World.cell(world.compare(), "m", "a").figure()).contains("2 of 3 fixed-in-time");
    }

    @Test
    void events_of_which_none_is_known_are_unknown_unless_somebody_looked() {
        Criterion.Builder counting = Criteria.criterion(
                "m", events("advisories", EventStatistic.COUNT).build(), Criteria.logarithmic(10));

        assertThat(state(world(counting))).isEqualTo(CellState.UNKNOWN);
        assertThat(state(world(counting).fact("a", "advisories", 0))).isEqualTo(CellState.KNOWN);
    }
}
