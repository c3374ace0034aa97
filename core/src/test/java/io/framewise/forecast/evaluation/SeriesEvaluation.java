package io.framewise.forecast.evaluation;

import io.framewise.error.FramewiseException;
import io.framewise.forecast.BuiltInForecasters;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.spi.Forecaster;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Prints, for each method, {@code method sMAPE MASE OWA coverage95 MSIS failures cpu-ms-per-series} by period and, last, over
 * all: plain means over series; OWA from ratios of means to those of the seasonally adjusted naive method. A refusal, a method that
 * breaks and a forecast that is no number count as failures and are scored as that naive method. Series that never change in
 * training have no scale: MASE and MSIS are means over the others.
 */
final class SeriesEvaluation {
    private static final double LEVEL = 95;
    private static final int RESAMPLES = 2000;
    private static final String OURS = "auto";
    private static final String COMMON = "mean-ses-holt-damped";

    private SeriesEvaluation() {}

    static void run(Path file, Pattern wanted, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        TestSeriesFile input = TestSeries.read(file);
        List<TestSeries> all = input.series();
        List<Forecaster> methods = BuiltInForecasters.all().stream()
                .filter(method -> wanted.matcher(method.id()).matches())
                .toList();
        if (methods.isEmpty()) {
            throw InputTable.failure("No method is named like (%s).".formatted(wanted));
        }
        input.notes().forEach(out::println);
        if (all.isEmpty()) {
            throw InputTable.failure(file + " has no series to score.");
        }
        // The first series warm the machine up, so that the times are those of compiled code.
        for (TestSeries series : all.subList(0, Math.min(30, all.size()))) {
            methods.forEach(method -> evaluate(series, method));
        }
        ExecutorService threads = Executors.newFixedThreadPool(
                Integer.getInteger("threads", Runtime.getRuntime().availableProcessors()));
        List<Future<List<Row>>> rows = new ArrayList<>();
        for (TestSeries series : all) {
            rows.add(threads.submit(() ->
                    methods.stream().map(method -> evaluate(series, method)).toList()));
        }
        threads.shutdown();
        Map<String, List<List<Row>>> byPeriod = new LinkedHashMap<>();
        List<List<Row>> everything = new ArrayList<>();
        for (Future<List<Row>> future : rows) {
            List<Row> one = future.get();
            byPeriod.computeIfAbsent(one.get(0).series.period, period -> new ArrayList<>())
                    .add(one);
            everything.add(one);
        }
        everything.stream()
                .flatMap(List::stream)
                .filter(row -> !row.broken.isEmpty())
                .forEach(row -> out.println(row.broken));
        byPeriod.forEach((period, block) -> print(out, period, methods, block));
        compare(out, methods, everything);
        print(out, "ALL", methods, everything);
    }

    /** The difference of two methods, in {@value #RESAMPLES} resamples of the series, each with the results of both. */
    private static void compare(PrintStream out, List<Forecaster> methods, List<List<Row>> rows) {
        List<String> ids = methods.stream().map(Forecaster::id).toList();
        int mine = ids.indexOf(OURS);
        int other = ids.indexOf(COMMON);
        if (mine < 0 || other < 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(1);
        double[] differences = new double[RESAMPLES];
        for (int b = 0; b < RESAMPLES; b++) {
            List<List<Row>> resample = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                resample.add(rows.get(random.nextInt(rows.size())));
            }
            differences[b] = owa(resample, mine) - owa(resample, other);
        }
        Arrays.sort(differences);
        out.printf(
                Locale.ROOT,
                "%s less %s: OWA %.4f, 2.5 %% to 97.5 %% of %d resamples of the series %.4f to %.4f%n%n",
                OURS,
                COMMON,
                owa(rows, mine) - owa(rows, other),
                RESAMPLES,
                differences[RESAMPLES / 40],
                differences[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    private static double owa(List<List<Row>> block, int method) {
        double smape = 0;
        double mase = 0;
        double yardstickSmape = 0;
        double yardstickMase = 0;
        for (List<Row> rows : block) {
            Row row = rows.get(method);
            smape += row.scores.smape;
            yardstickSmape += row.yardstick.smape;
            if (row.series.hasScale()) {
                mase += row.scores.mase;
                yardstickMase += row.yardstick.mase;
            }
        }
        return (smape / yardstickSmape + mase / yardstickMase) / 2;
    }

    private static void print(PrintStream out, String period, List<Forecaster> methods, List<List<Row>> block) {
        out.printf("%s, %d series%n", period, block.size());
        out.println("method sMAPE MASE OWA coverage95 MSIS failures cpu-ms-per-series");
        for (int i = 0; i < methods.size(); i++) {
            double[] sums = new double[6];
            int scaled = 0;
            for (List<Row> rows : block) {
                Row row = rows.get(i);
                sums[0] += row.scores.smape;
                sums[2] += row.scores.inside;
                if (row.series.hasScale()) {
                    sums[1] += row.scores.mase;
                    sums[3] += row.scores.msis;
                    scaled++;
                }
                sums[4] += row.failed ? 1 : 0;
                sums[5] += row.nanoseconds / 1e6;
            }
            int n = block.size();
            out.printf(
                    Locale.ROOT,
                    "%s %.4f %.4f %.4f %.4f %.3f %.0f %.2f%n",
                    methods.get(i).id(),
                    sums[0] / n,
                    sums[1] / scaled,
                    owa(block, i),
                    sums[2] / n,
                    sums[3] / scaled,
                    sums[4],
                    sums[5] / n);
        }
        out.println();
    }

    private static Row evaluate(TestSeries series, Forecaster method) {
        int horizon = series.test.length;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double[] points = series.yardstick;
        double[] lower = points;
        double[] upper = points;
        boolean failed = false;
        String broken = "";
        try {
            Forecast forecast =
                    method.forecast(ForecastRequest.of(series.training, horizon).withLevels(LEVEL));
            PredictionInterval interval = forecast.intervals().get(0);
            failed = !finite(forecast.points(), interval.lower(), interval.upper());
            if (failed) {
                broken = "%s said no number for the series %s.".formatted(method.id(), series.id);
            } else {
                points = forecast.points();
                lower = interval.lower();
                upper = interval.upper();
            }
        } catch (FramewiseException refusal) {
            failed = true;
        } catch (RuntimeException fault) {
            failed = true;
            broken = "%s broke on the series %s: %s".formatted(method.id(), series.id, fault);
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return new Row(
                series,
                Scores.of(series.test, points, lower, upper, series.scale),
                Scores.of(series.test, series.yardstick, series.yardstick, series.yardstick, series.scale),
                failed,
                broken,
                spent);
    }

    private static boolean finite(double[]... paths) {
        return Arrays.stream(paths).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    private record Row(
            TestSeries series, Scores scores, Scores yardstick, boolean failed, String broken, long nanoseconds) {}
}
