package io.framewise.forecast.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.framewise.forecast.simple.Drift;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesCleaningTest {
    private static final int SIZE = 60;

    private static double[] values(int size, IntToDoubleFunction value) {
        return IntStream.range(0, size).mapToDouble(value).toArray();
    }

    /** Grows by about 3 % a month, with noise of 2 %. */
    private static double[] growing(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return values(SIZE, t -> 1000 * StrictMath.exp(0.03 * t + 0.02 * random.nextGaussian()));
    }

    private static TimeSeries monthly(double... values) {
        return TimeSeries.of(Frequency.MONTHLY, values)
                .withStart(LocalDate.of(2020, 1, 1))
                .withPeriod(1)
                .asNonNegative();
    }

    private static double[] walk(SplittableRandom random, int size) {
        double[] walk = new double[size];
        for (int t = 1; t < size; t++) {
            walk[t] = walk[t - 1] + random.nextGaussian();
        }
        return walk;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 40, 57})
    void one_wild_value_becomes_absent_and_is_named(int position) {
        double[] values = growing(1);
        values[position] = 1e6;
        SeriesCleaning cleaning = SeriesCleaning.of(monthly(values));
        double[] expected = values.clone();
        expected[position] = Double.NaN;
        assertThat(cleaning.series().values()).containsExactly(expected);
        assertThat(cleaning.changes()).hasSize(1);
        assertThat(cleaning.changes().get(0))
                .startsWith(monthly(values).label(position) + " taken as absent: an outlier, ");
        assertThat(cleaning.notes()).isEmpty();
    }

    @Test
    void one_wild_value_among_equal_ones_is_found() {
        double[] values = values(30, t -> t == 11 ? 1e6 : 5);
        assertThat(SeriesCleaning.of(TimeSeries.of(values)).series().isPresent(11))
                .isFalse();
        assertThat(SeriesCleaning.of(TimeSeries.of(values)).series().absent()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 30, 54, 57})
    void a_lasting_shift_moves_what_came_before_it_to_the_new_level(int position) {
        double[] smooth = growing(2);
        double[] values = values(SIZE, t -> smooth[t] * (t < position ? 1 : 0.5));
        SeriesCleaning cleaning = SeriesCleaning.of(monthly(values));
        assertThat(cleaning.changes()).hasSize(1);
        assertThat(cleaning.changes().get(0))
                .startsWith("values before " + monthly(values).label(position) + " times 0.5");
        double[] repaired = cleaning.series().values();
        for (int t = 0; t < SIZE; t++) {
            assertThat(repaired[t]).isEqualTo(smooth[t] / 2, within(0.05 * smooth[t]));
        }
        assertThat(Arrays.copyOfRange(repaired, position, SIZE))
                .containsExactly(Arrays.copyOfRange(values, position, SIZE));
    }

    @Test
    void a_shift_of_values_that_may_be_negative_is_added() {
        SplittableRandom random = new SplittableRandom(3);
        double[] values = values(40, t -> random.nextGaussian() + (t < 20 ? 0 : 50));
        SeriesCleaning cleaning = SeriesCleaning.of(TimeSeries.of(values));
        assertThat(cleaning.changes()).hasSize(1);
        assertThat(cleaning.changes().get(0)).startsWith("values before t21 plus ");
        assertThat(cleaning.series().value(0)).isEqualTo(values[0] + 50, within(2.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {58, 59})
    void what_happens_in_the_last_two_values_is_said_and_not_changed(int position) {
        double[] values = growing(4);
        for (int t = position; t < SIZE; t++) {
            values[t] *= 0.3;
        }
        SeriesCleaning cleaning = SeriesCleaning.of(monthly(values));
        assertThat(cleaning.series()).isEqualTo(monthly(values));
        assertThat(cleaning.changes()).isEmpty();
        assertThat(cleaning.notes()).hasSize(1);
        assertThat(cleaning.notes().get(0)).startsWith(position == 58 ? "2024-11 is far" : "2024-12 is far");
    }

    @Test
    void lines_and_seasons_and_growth_are_left_as_they_are() {
        SplittableRandom random = new SplittableRandom(8);
        for (double[] clean : new double[][] {
            values(50, t -> 3.0 * t - 20),
            values(50, t -> 7),
            values(72, t -> 100 + 0.5 * t + 40 * StrictMath.sin(t * Math.PI / 6)),
            values(84, t -> (t % 12 == 11 ? 500 : 100) + 10 * random.nextGaussian()),
            values(50, t -> StrictMath.exp(0.1 * t))
        }) {
            TimeSeries series = TimeSeries.of(Frequency.MONTHLY, clean);
            assertThat(SeriesCleaning.of(series).series()).isEqualTo(series);
            assertThat(SeriesCleaning.of(series).notes())
                    .describedAs("%s", series)
                    .isEmpty();
        }
    }

    @Test
    void random_walks_and_noise_are_seldom_touched() {
        SplittableRandom random = new SplittableRandom(5);
        int walks = 0;
        int noise = 0;
        int notes = 0;
        for (int run = 0; run < 1000; run++) {
            SeriesCleaning walk = SeriesCleaning.of(TimeSeries.of(walk(random, 100)));
            walks += walk.changes().isEmpty() ? 0 : 1;
            notes += walk.notes().isEmpty() ? 0 : 1;
            noise += SeriesCleaning.of(TimeSeries.of(values(100, t -> random.nextGaussian())))
                            .changes()
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat(walks).isLessThanOrEqualTo(2);
        assertThat(noise).isLessThanOrEqualTo(2);
        assertThat(notes).isLessThanOrEqualTo(2);
    }

    @Test
    void another_unit_and_another_zero_change_nothing_but_unit_and_zero() {
        double[] values = walk(new SplittableRandom(6), SIZE);
        values[20] += 40;
        for (int t = 40; t < SIZE; t++) {
            values[t] -= 60;
        }
        SeriesCleaning plain = SeriesCleaning.of(TimeSeries.of(values));
        SeriesCleaning other = SeriesCleaning.of(
                TimeSeries.of(Arrays.stream(values).map(v -> 1024 * v + 1000).toArray()));
        assertThat(plain.changes()).hasSize(2);
        assertThat(other.changes()).hasSize(2);
        for (int t = 0; t < SIZE; t++) {
            assertThat(other.series().isPresent(t)).isEqualTo(plain.series().isPresent(t));
            if (plain.series().isPresent(t)) {
                assertThat(other.series().value(t))
                        .isEqualTo(1024 * plain.series().value(t) + 1000, within(1e-6));
            }
        }
        double[] growing = growing(6);
        growing[30] *= 4;
        double[] once = SeriesCleaning.of(monthly(growing)).series().values();
        double[] scaled = SeriesCleaning.of(
                        monthly(Arrays.stream(growing).map(v -> 8 * v).toArray()))
                .series()
                .values();
        assertThat(scaled).containsExactly(Arrays.stream(once).map(v -> 8 * v).toArray());
    }

    @Test
    void demand_that_comes_and_goes_short_series_and_wild_ones_are_left_alone() {
        double[] demand = values(40, t -> t % 4 == 0 ? 9 : 0);
        assertThat(SeriesCleaning.of(TimeSeries.of(demand)).changes()).isEmpty();
        assertThat(SeriesCleaning.of(TimeSeries.of(1, 2, 1, 900, 1, 2, 1)).changes())
                .isEmpty();
        double[] wild = values(40, t -> t % 7 == 3 ? 1000 : t % 2);
        SeriesCleaning cleaning = SeriesCleaning.of(TimeSeries.of(wild));
        assertThat(cleaning.series()).isEqualTo(TimeSeries.of(wild));
    }

    @Test
    void a_cleaned_method_knows_nothing_of_later_values_and_lists_what_was_changed() {
        double[] values = growing(7);
        values[25] = 1e6;
        ForecastRequest request = ForecastRequest.of(monthly(Arrays.copyOf(values, 40)), 6);
        Forecast forecast = new Cleaned(new Drift()).forecast(request);
        double[] scrambled = values.clone();
        for (int t = 40; t < SIZE; t++) {
            scrambled[t] = 1e9 / (t + 1);
        }
        Forecast same = new Cleaned(new Drift())
                .forecast(request.withSeries(monthly(scrambled).first(40)));
        assertThat(same).isEqualTo(forecast);
        assertThat(forecast.changes()).hasSize(1);
        assertThat(forecast.changes().get(0)).startsWith("2022-02 taken as absent");
        assertThat(new Drift().forecast(request).changes()).isEmpty();
    }
}
