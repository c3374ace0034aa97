package io.framewise.forecast.evaluation;

import io.framewise.error.FramewiseException;
import io.framewise.forecast.season.Naive2;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A series of a competition with the values that follow it. */
final class TestSeries {
    private static final List<String> COLUMNS = List.of("id", "period", "frequency", "train", "test");

    final String id;
    final String period;
    final TimeSeries training;
    final double[] test;
    final double scale;
    final double[] yardstick;

    private TestSeries(String id, String period, TimeSeries training, double[] test) {
        this.id = id;
        this.period = period;
        this.training = training;
        this.test = test;
        this.scale = scale(training);
        this.yardstick = yardstick(training, test.length);
    }

    /**
     * The mean absolute seasonal difference of the training values; of plain differences in a series within one period. NaN where
     * there is none.
     */
    private static double scale(TimeSeries training) {
        int lag = training.size() > training.period() ? training.period() : 1;
        double sum = 0;
        int count = 0;
        for (int t = lag; t < training.size(); t++) {
            double change = Math.abs(training.value(t) - training.value(t - lag));
            sum += Double.isNaN(change) ? 0 : change;
            count += Double.isNaN(change) ? 0 : 1;
        }
        return sum / count;
    }

    /** What the seasonally adjusted naive method says, and where it refuses a series with gaps, the last value. */
    private static double[] yardstick(TimeSeries training, int horizon) {
        try {
            return new Naive2()
                    .forecast(ForecastRequest.of(training, horizon).withLevels())
                    .points();
        } catch (FramewiseException refusal) {
            int last = training.size() - 1;
            while (!training.isPresent(last)) {
                last--;
            }
            double[] points = new double[horizon];
            Arrays.fill(points, training.value(last));
            return points;
        }
    }

    /** Whether scaled errors say anything: not of a series that never changed. */
    boolean hasScale() {
        return scale > 0;
    }

    /** Reads a table with a header; columns are found by their names, lists are separated by semicolons. */
    static TestSeriesFile read(Path file) throws IOException {
        List<TestSeries> all = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (InputTable.Row row : InputTable.read(file, COLUMNS).rows()) {
            int frequency = row.cell("frequency", TestSeries::period);
            double[] train = row.cell("train", TestSeries::numbers);
            double[] test = row.cell("test", TestSeries::numbers);
            if (none(train) || none(test)) {
                notes.add("%s: left out, no value in (%s).".formatted(row.place(), none(train) ? "train" : "test"));
            } else {
                TestSeries one = new TestSeries(
                        row.cell("id"),
                        named(row.cell("period")),
                        TimeSeries.of(train).withPeriod(frequency),
                        test);
                if (!one.hasScale()) {
                    notes.add(
                            "%s: its training values never change, so it counts for sMAPE and coverage, not for MASE and MSIS."
                                    .formatted(row.place()));
                }
                all.add(one);
            }
        }
        return new TestSeriesFile(all, notes);
    }

    private static String named(String period) {
        return period.isEmpty() ? "UNNAMED" : period.toUpperCase(Locale.ROOT);
    }

    private static boolean none(double... values) {
        return Arrays.stream(values).allMatch(Double::isNaN);
    }

    private static int period(String cell) {
        int period =
                cell.endsWith(".0") ? Integer.parseInt(cell.substring(0, cell.length() - 2)) : Integer.parseInt(cell);
        if (period < 1) {
            throw new IllegalArgumentException(cell);
        }
        return period;
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .mapToDouble(TestSeries::number)
                .toArray();
    }

    private static double number(String cell) {
        String value = cell.strip();
        double number = value.isEmpty() || value.equalsIgnoreCase("NA") || value.equalsIgnoreCase("NaN")
                ? Double.NaN
                : Double.parseDouble(value);
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException(cell);
        }
        return number;
    }
}
