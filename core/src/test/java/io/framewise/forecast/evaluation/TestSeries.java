package io.framewise.forecast.evaluation;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.forecast.season.Naive2;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A series of a competition with the values that follow it. */
final class TestSeries {
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
        this.yardstick = new Naive2()
                .forecast(ForecastRequest.of(training, test.length).withLevels())
                .points();
    }

    /** The mean absolute seasonal difference of the training values; of plain differences in a series within one period. */
    private static double scale(TimeSeries training) {
        int lag = training.size() > training.period() ? training.period() : 1;
        double sum = 0;
        for (int t = lag; t < training.size(); t++) {
            sum += Math.abs(training.value(t) - training.value(t - lag));
        }
        return sum / (training.size() - lag);
    }

    /** Reads a table with a header; columns are found by their names, lists are separated by semicolons. */
    static List<TestSeries> read(Path file) throws IOException {
        List<TestSeries> all = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            List<String> header = List.of(lines.readLine().split(",", -1));
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] cells = line.split(",", -1);
                if (cells.length != header.size()) {
                    throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.SYNTAX,
                            "%s:%d has (%d) columns, not (%d).".formatted(file, number, cells.length, header.size()))));
                }
                int frequency = Integer.parseInt(cells[header.indexOf("frequency")]);
                all.add(new TestSeries(
                        cells[header.indexOf("id")],
                        cells[header.indexOf("period")],
                        TimeSeries.of(numbers(cells[header.indexOf("train")])).withPeriod(frequency),
                        numbers(cells[header.indexOf("test")])));
            }
        }
        return all;
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .mapToDouble(value -> value.isEmpty() || value.equals("NA") ? Double.NaN : Double.parseDouble(value))
                .toArray();
    }
}
