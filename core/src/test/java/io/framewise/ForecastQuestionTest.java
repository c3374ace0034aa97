package io.framewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.forecast.CountingEvent;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.MethodScore;
import io.framewise.model.forecast.SeriesBacktest;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.model.series.EventKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastQuestionTest {
    private static final Framewise FRAMEWISE = Framewise.create();

    @TempDir
    private Path folder;

    private static TimeSeries series(Frequency frequency, int size) {
        return TimeSeries.of(
                        frequency,
                        IntStream.range(0, size)
                                .mapToDouble(t -> 100 + 3 * t + (t * 7919) % 11)
                                .toArray())
                .withName("sales")
                .withStart(LocalDate.of(2020, 1, 1))
                .asNonNegative();
    }

    @Test
    void a_file_is_forecast_in_five_lines() throws IOException {
        StringBuilder csv = new StringBuilder("date,sales\n");
        for (int t = 0; t < 40; t++) {
            csv.append(2020 + t / 12).append('-').append(t % 12 < 9 ? "0" : "").append(t % 12 + 1);
            csv.append(',').append(100 + 3 * t).append('\n');
        }
        Path file = Files.writeString(folder.resolve("sales.csv"), csv);
        List<SeriesForecast> all =
                FRAMEWISE.forecast(file).overSteps(3).withLevels(90).run();

        Forecast forecast = all.get(0).forecast();
        assertThat(forecast.method()).isEqualTo("auto");
        assertThat(forecast.points()).hasSize(3);
        assertThat(forecast.points()[2]).isBetween(215.0, 235.0);
        assertThat(forecast.interval(90)).isPresent();
        assertThat(forecast.doubt()).isPresent();
    }

    @Test
    void the_horizon_follows_the_frequency_unless_chosen() {
        for (Frequency frequency : Frequency.values()) {
            int steps = FRAMEWISE
                    .forecast(series(frequency, 30))
                    .by("naive")
                    .run()
                    .get(0)
                    .forecast()
                    .points()
                    .length;
            assertThat(steps)
                    .isEqualTo(
                            switch (frequency) {
                                case YEARLY -> 6;
                                case QUARTERLY -> 8;
                                case MONTHLY, OTHER -> 12;
                                case WEEKLY -> 13;
                                case BUSINESS_DAILY -> 10;
                                case DAILY -> 14;
                                case HOURLY -> 24;
                            });
        }
    }

    @Test
    void events_are_repaired_at_their_dates_and_listed() {
        for (Frequency frequency : Frequency.values()) {
            TimeSeries counted = series(frequency, 30);
            LocalDate fifth = frequency.plus(LocalDate.of(2020, 1, 1), frequency == Frequency.HOURLY ? 24 : 5);
            SeriesForecast repaired = FRAMEWISE
                    .forecast(counted)
                    .by("naive")
                    .withEvents(List.of(
                            CountingEvent.builder()
                                    .kind(EventKind.MISSING)
                                    .first(fifth)
                                    .last(fifth)
                                    .why("gone")
                                    .build(),
                            CountingEvent.builder()
                                    .kind(EventKind.MISSING)
                                    .first(fifth)
                                    .last(fifth)
                                    .addSeries("other")
                                    .why("not this one")
                                    .build(),
                            CountingEvent.builder()
                                    .kind(EventKind.CENSORED)
                                    .first(fifth)
                                    .last(fifth)
                                    .why("low")
                                    .build()))
                    .run()
                    .get(0);
            assertThat(repaired.repaired().isPresent(frequency == Frequency.HOURLY ? 24 : 5))
                    .isFalse();
            // All hours of the day that the series has.
            assertThat(repaired.repaired().absent()).isEqualTo(frequency == Frequency.HOURLY ? 6 : 1);
            assertThat(repaired.forecast().changes()).hasSize(1);
        }
    }

    @Test
    void windows_are_brought_to_the_usual_length_and_steps_taken_out() {
        LocalDate june = LocalDate.of(2021, 6, 1);
        TimeSeries counted = series(Frequency.MONTHLY, 30);
        SeriesForecast repaired = FRAMEWISE
                .forecast(counted)
                .by("naive")
                .withEvents(List.of(
                        CountingEvent.builder()
                                .kind(EventKind.WINDOW)
                                .first(june)
                                .last(june)
                                .factor(1.25)
                                .why("short")
                                .build(),
                        CountingEvent.builder()
                                .kind(EventKind.SCOPE_STEP)
                                .first(LocalDate.of(2022, 1, 1))
                                .last(LocalDate.of(2022, 1, 1))
                                .why("wider")
                                .build()))
                .run()
                .get(0);

        assertThat(repaired.forecast().changes().get(0)).isEqualTo("2021-06 times 1.250: short");
        assertThat(repaired.forecast().changes().get(1)).startsWith("values before 2022-01 times ");
        assertThat(repaired.repaired().value(17)
                        / counted.value(17)
                        / (repaired.repaired().value(16) / counted.value(16)))
                .isCloseTo(1.25, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void gaps_are_said() {
        double[] values = series(Frequency.MONTHLY, 30).values();
        for (int t = 3; t < 9; t++) {
            values[t] = Double.NaN;
        }
        Forecast forecast = FRAMEWISE
                .forecast(series(Frequency.MONTHLY, 30).withValues(values))
                .by("drift")
                .run()
                .get(0)
                .forecast();

        assertThat(forecast.warnings()).contains("No value in 6 of 30 steps: 2020-04, 2020-05, 2020-06, 2020-07, ....");
    }

    @Test
    void methods_stand_side_by_side_with_the_best_first_and_refusals_last() {
        double[] values = series(Frequency.OTHER, 30).values();
        values[2] = 0;
        SeriesBacktest backtest = FRAMEWISE
                .forecast(series(Frequency.OTHER, 30).withValues(values))
                .by("naive", "drift", "theta-log")
                .overSteps(4)
                .fromOrigins(7)
                .backtest()
                .get(0);

        assertThat(backtest.scores()).extracting(MethodScore::method).containsExactly("drift", "naive", "theta-log");
        assertThat(backtest.scores().get(0).origins()).isEqualTo(7);
        assertThat(backtest.scores().get(0).coverages()).hasSize(2);
        assertThat(backtest.scores().get(1).relative()).hasValue(1);
        assertThat(backtest.scores().get(2).refusal()).isPresent();
        assertThat(backtest.notes()).isEmpty();
    }

    @Test
    void a_short_series_is_looked_at_over_fewer_steps_and_that_is_said() {
        SeriesBacktest backtest = FRAMEWISE
                .forecast(series(Frequency.OTHER, 12))
                .by("naive")
                .backtest()
                .get(0);

        assertThat(backtest.steps()).isEqualTo(1);
        assertThat(backtest.notes())
                .containsExactly(
                        "The series is too short to look (12) steps ahead; (1) were compared.",
                        "Below (6) origins nothing is said of coverage.");
    }

    @Test
    void what_cannot_be_answered_is_refused() {
        assertThatThrownBy(() -> FRAMEWISE.forecast(series(Frequency.OTHER, 2)).run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("The series (sales) has (2) values; a forecast needs at least (3).");
        assertThatThrownBy(() -> FRAMEWISE.forecast(series(Frequency.OTHER, 7)).backtest())
                .hasMessageContaining("a back-test needs at least (9)");
        assertThatThrownBy(() -> FRAMEWISE.forecast(series(Frequency.OTHER, 9)).by("navie"))
                .hasMessageContaining("There is no forecaster (navie). Maybe 'naive' is meant.");
        assertThatThrownBy(() -> FRAMEWISE.forecast(series(Frequency.OTHER, 9)).by("x-y-z"))
                .hasMessageContaining("Known: ");
    }

    @Test
    void a_cleaned_forecast_lists_what_it_took_out_and_without_it_all_stays_as_counted() {
        double[] values = IntStream.range(0, 48)
                .mapToDouble(t -> 100 + 3 * t + (t * t * 31) % 7)
                .toArray();
        values[30] = 1e6;
        TimeSeries wild = series(Frequency.MONTHLY, 48).withValues(values);
        SeriesForecast plain =
                FRAMEWISE.forecast(wild).overSteps(6).by("drift").run().get(0);
        SeriesForecast cleaned = FRAMEWISE
                .forecast(wild)
                .overSteps(6)
                .by("drift")
                .cleaned()
                .run()
                .get(0);

        assertThat(plain.forecast().changes()).isEmpty();
        assertThat(plain.repaired()).isEqualTo(wild);
        assertThat(cleaned.forecast().changes()).hasSize(1);
        assertThat(cleaned.forecast().changes().get(0)).startsWith("2022-07 taken as absent: an outlier");
        assertThat(cleaned.counted()).isEqualTo(wild);
        assertThat(cleaned.repaired().isPresent(30)).isFalse();
        assertThat(FRAMEWISE
                        .forecast(wild)
                        .overSteps(6)
                        .by("theta")
                        .cleaned()
                        .backtest()
                        .get(0)
                        .scores()
                        .get(0)
                        .mase()
                        .orElseThrow())
                .isLessThan(FRAMEWISE
                        .forecast(wild)
                        .overSteps(6)
                        .by("theta")
                        .backtest()
                        .get(0)
                        .scores()
                        .get(0)
                        .mase()
                        .orElseThrow());
    }
}
