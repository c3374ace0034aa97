package io.framewise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.framewise.error.InvalidModelException;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.SourceId;
import io.framewise.model.series.EventKind;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import io.framewise.model.trend.HeadToHead;
import io.framewise.model.trend.Trend;
import io.framewise.model.trend.TrendReport;
import io.framewise.model.trend.TrendRequest;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TrendEngineTest {
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final YearMonth STEP = YearMonth.of(2025, 6);
    private static final MetricId DOWNLOADS = MetricId.of("downloads");

    /** A grows by 3 % a month around 100, b stays at 200 at first; both with noise; a has less history. */
    private static World world() {
        return new World()
                .metric("downloads", "1/month")
                .metric("stars", "stars")
                .criterion(Criteria.criterion(
                        "growth",
                        SeriesDerivation.builder()
                                .series(DOWNLOADS)
                                .statistic(SeriesStatistic.GROWTH)
                                .window(Period.ofMonths(12))
                                .market(MetricId.of("market-ratio"))
                                .build(),
                        ValueFunction.between(Scale.LINEAR, -1, 1)))
                .series(series("a", 40, 100, 0.03))
                .series(series("b", 60, 200, 0))
                .series(stepped("market", "market-ratio", 60, 1, 0, 1));
    }

    private static Series series(String subject, int months, double start, double pace) {
        return stepped(subject, "downloads", months, start, pace, 1);
    }

    private static Series stepped(String subject, String metric, int months, double start, double pace, double factor) {
        SplittableRandom random = new SplittableRandom(subject.charAt(0));
        Series.Builder series =
                Series.builder().subject(subject).metric(MetricId.of(metric)).origin(World.ORIGIN);
        for (int i = months - 1; i >= 0; i--) {
            YearMonth month = LAST.minusMonths(i);
            double noise = pace == 0 && start == 1 ? 0 : 0.06 * (random.nextDouble() - 0.5);
            double value = start * StrictMath.exp(pace * (months - 1 - i) + noise);
            series.addObservation(Observation.builder()
                    .period(month)
                    .knownOn(month.atDay(1))
                    .value(month.isBefore(STEP) ? value : value * factor)
                    .source(SourceId.of("s"))
                    .build());
        }
        return series.build();
    }

    private static TrendReport trend(World world, UnaryOperator<TrendRequest.Builder> change) {
        return new TrendEngine(world.catalog())
                .trend(change.apply(TrendRequest.builder()
                                .addFramework(FrameworkId.of("a"))
                                .addFramework(FrameworkId.of("b"))
                                .asOf(World.TODAY))
                        .build());
    }

    @Test
    void the_series_of_the_growth_criterion_is_continued_for_each_framework() {
        TrendReport report = trend(world(), request -> request);
        assertThat(report.metric().id()).isEqualTo(DOWNLOADS);
        assertThat(report.horizon()).isEqualTo(12);
        assertThat(report.trends())
                .extracting(trend -> trend.framework().value())
                .containsExactly("a", "b");
        Trend first = report.trends().get(0);
        assertThat(first.title()).isEqualTo("Framework a");
        assertThat(first.counted().size()).isEqualTo(40);
        assertThat(first.counted().label(39)).isEqualTo("2025-12");
        assertThat(first.forecast().points()).hasSize(12);
        assertThat(first.forecast().points()[11]).isGreaterThan(first.counted().value(39));
        assertThat(first.growth().orElseThrow().gross()).isEqualTo(0.36, within(0.1));
        assertThat(first.growth().orElseThrow().market()).hasValue(0);
        assertThat(first.sources()).containsExactly(SourceId.of("s"));
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void the_one_ahead_now_is_the_leader_whatever_the_order_of_the_request() {
        HeadToHead pair = trend(world(), request -> request).pairs().get(0);
        assertThat(pair.leader()).isEqualTo(FrameworkId.of("a"));
        assertThat(pair.follower()).isEqualTo(FrameworkId.of("b"));
        assertThat(pair.last()).isEqualTo(LAST);
        assertThat(pair.ratio()).isGreaterThan(1);
        assertThat(pair.probability()).isGreaterThan(0.5);
        TrendReport swapped =
                trend(world(), request -> request.frameworks(List.of(FrameworkId.of("b"), FrameworkId.of("a"))));
        HeadToHead mirrored = swapped.pairs().get(0);
        assertThat(mirrored.leader()).isEqualTo(pair.leader());
        assertThat(mirrored.probability()).isEqualTo(pair.probability(), within(1e-12));
        assertThat(mirrored.ratio()).isEqualTo(pair.ratio(), within(1e-12));
        assertThat(pair.backTest().orElseThrow().origins()).isGreaterThan(6);
    }

    @Test
    void a_lasting_shift_that_nobody_dated_is_taken_out_and_listed_only_when_asked_for() {
        World shifted = new World()
                .metric("downloads", "1/month")
                .series(stepped("a", "downloads", 40, 100, 0.03, 4))
                .series(series("b", 60, 200, 0));
        Trend counted =
                trend(shifted, request -> request.metric(DOWNLOADS)).trends().get(0);
        assertThat(counted.repairs()).isEmpty();
        Trend cleaned = trend(shifted, request -> request.metric(DOWNLOADS).cleaning(true))
                .trends()
                .get(0);
        assertThat(cleaned.repairs()).hasSize(1);
        assertThat(cleaned.repairs().get(0)).startsWith("values before 2025-06 times ");
        assertThat(cleaned.counted()).isEqualTo(counted.counted());
        assertThat(cleaned.repaired().value(0) / counted.repaired().value(0)).isEqualTo(4, within(0.3));
    }

    @Test
    void without_forecasts_the_pairs_are_the_same() {
        TrendReport report = trend(world(), request -> request.forecasting(false));
        assertThat(report.trends()).isEmpty();
        assertThat(report.pairs()).isEqualTo(trend(world(), request -> request).pairs());
        assertThat(report.pairs().get(0).metric()).isEqualTo(DOWNLOADS);
    }

    @Test
    void what_is_said_of_a_pair_and_of_first_places_comes_from_one_model() {
        World close = new World()
                .metric("downloads", "1/month")
                .series(series("a", 40, 100, 0.002))
                .series(series("b", 60, 103, 0));
        TrendReport report = trend(close, request -> request.metric(DOWNLOADS).horizon(6));
        HeadToHead pair = report.pairs().get(0);
        assertThat(pair.probability()).isBetween(0.5, 0.97);
        double first = report.firsts().stream()
                .filter(place -> place.framework().equals(pair.leader()))
                .findFirst()
                .orElseThrow()
                .probability();
        assertThat(first).isEqualTo(pair.probability(), within(0.03));
        assertThat(report.overtakings().get(0).leader()).isEqualTo(pair.leader());
        assertThat(report.overtakings().get(0).within()).isGreaterThanOrEqualTo(1 - first);
    }

    @Test
    void nothing_known_after_the_date_is_seen() {
        TrendReport early = trend(world(), request -> request.asOf(STEP.atDay(1).minusDays(1)));
        Trend first = early.trends().get(0);
        assertThat(first.counted().label(first.counted().size() - 1)).isEqualTo("2025-05");
    }

    @Test
    void a_step_of_scope_is_taken_out_before_anything_is_continued() {
        World stepped = new World()
                .metric("downloads", "1/month")
                .series(stepped("a", "downloads", 40, 100, 0.03, 2))
                .series(series("b", 60, 200, 0))
                .counting(MeasurementEvent.builder()
                        .id("more")
                        .kind(EventKind.SCOPE_STEP)
                        .first(STEP)
                        .last(STEP)
                        .addMetrics(DOWNLOADS)
                        .source(SourceId.of("s"))
                        .why("More is counted.")
                        .origin(World.ORIGIN)
                        .build());
        Trend trend =
                trend(stepped, request -> request.metric(DOWNLOADS)).trends().get(0);
        assertThat(trend.repairs()).singleElement().asString().contains("More is counted.");
        int step = 40 - 7;
        assertThat(trend.repaired().value(step) / trend.repaired().value(step - 1))
                .isBetween(0.9, 1.2);
        assertThat(trend.counted().value(step) / trend.counted().value(step - 1))
                .isGreaterThan(1.7);
        assertThat(trend.growth()).isPresent();
        assertThat(trend.growth().orElseThrow().last()).isBefore(STEP);
    }

    @Test
    void a_framework_without_the_series_is_noted_and_the_others_go_on() {
        TrendReport report = trend(world().framework("c"), request -> request.addFramework(FrameworkId.of("c")));
        assertThat(report.trends()).hasSize(2);
        assertThat(report.notes()).containsExactly("Framework c has no series of downloads as of 2026-01-01.");
    }

    @Test
    void a_pair_with_too_little_in_common_is_noted() {
        World world = new World()
                .metric("downloads", "1/month")
                .series(series("a", 5, 100, 0))
                .series(series("b", 60, 200, 0));
        TrendReport report = trend(world, request -> request.metric(DOWNLOADS));
        assertThat(report.pairs()).isEmpty();
        assertThat(report.notes())
                .containsExactly("a and b were counted together too seldom to set them head to head.");
    }

    @Test
    void what_is_unknown_is_refused_with_what_may_have_been_meant() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> trend(world(), request -> request.metric(MetricId.of("downlaods"))))
                .withMessageContaining("There is no metric (downlaods)")
                .withMessageContaining("downloads");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> trend(world(), request -> request.addFramework(FrameworkId.of("z"))))
                .withMessageContaining("There is no framework (z)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> trend(world(), request -> request.method("oracle")))
                .withMessageContaining("There is no forecaster (oracle)");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> trend(world(), request -> request.metric(MetricId.of("stars"))))
                .withMessageContaining("None of [a, b] has a series of (stars)")
                .withMessageContaining("Series that they have: downloads.");
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> trend(new World().metric("downloads", "1"), request -> request))
                .withMessageContaining("a trend needs a metric");
    }

    @Test
    void where_many_frameworks_have_the_series_they_are_continued_together() {
        World world = new World().metric("downloads", "1/month").metric("stars", "stars");
        for (char subject = 'a'; subject < 'l'; subject++) {
            if (subject > 'b') {
                world.framework(String.valueOf(subject));
            }
            world.series(series(String.valueOf(subject), 60, 100 + 10 * subject, 0.03 + 0.001 * (subject - 'a')));
        }
        TrendReport together = trend(world, request -> request.metric(DOWNLOADS));
        Trend trend = together.trends().get(0);

        assertThat(trend.forecast().method()).isEqualTo("shared-trend");
        assertThat(trend.forecast().weights()).containsOnlyKeys("naive", "theta", "half-robust-drift");
        assertThat(trend.forecast().coverages()).hasSize(2);
        assertThat(trend.forecast().doubt().orElseThrow()).contains("It follows the whole market");
        assertThat(trend.forecast().points()[11] / trend.counted().value(59)).isBetween(1.2, 1.7);
    }

    @Test
    void shares_say_who_will_be_first_and_when_places_change() {
        World world = new World()
                .metric("downloads", "1/month")
                .framework("c")
                .series(series("a", 60, 100, 0.02))
                .series(series("b", 60, 250, 0))
                .series(series("c", 60, 10, 0));
        TrendReport report = trend(world, request -> request.metric(DOWNLOADS).addFramework(FrameworkId.of("c")));

        assertThat(report.firsts())
                .extracting(first -> first.framework().value())
                .containsExactly("a", "b", "c");
        assertThat(report.firsts().stream().mapToDouble(first -> first.share()).sum())
                .isEqualTo(1, within(1e-9));
        assertThat(report.firsts().get(0).probability()).isGreaterThan(0.9);
        assertThat(report.firsts().get(2).probability()).isEqualTo(0.02);
        assertThat(report.overtakings()).hasSize(3);
        assertThat(trend(world, request -> request.metric(DOWNLOADS).forecasting(false))
                        .firsts())
                .isEmpty();
    }

    @Test
    void a_request_out_of_range_cannot_be_made() {
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> TrendRequest.builder().build())
                .withMessageContaining("at least one framework");
        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(() -> trend(world(), request -> request.horizon(61)))
                .withMessageContaining("(61) must lie between 1 and 60");
    }
}
