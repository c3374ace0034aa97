package io.framewise.forecast.evaluation;

import io.framewise.error.FramewiseException;
import io.framewise.forecast.BuiltInForecasters;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.spi.Forecaster;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Prints, for each method, {@code method sMAPE MASE OWA coverage95 MSIS failures cpu-ms-per-series} by period and, last, over
 * all: plain means over series; OWA from ratios of means to those of the seasonally adjusted naive method. A refusal counts as
 * a failure and is scored as that naive method.
 */
final class SeriesEvaluation {
    private static final double LEVEL = 95;

    private SeriesEvaluation() {}

    static void run(Path file, Pattern wanted) throws IOException, InterruptedException, ExecutionException {
        List<TestSeries> all = TestSeries.read(file);
        List<Forecaster> methods = BuiltInForecasters.all().stream()
                .filter(method -> wanted.matcher(method.id()).matches())
                .toList();
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
        byPeriod.forEach((period, block) -> print(period, methods, block));
        print("ALL", methods, everything);
    }

    private static void print(String period, List<Forecaster> methods, List<List<Row>> block) {
        System.out.printf("%s, %d series%n", period, block.size());
        System.out.println("method sMAPE MASE OWA coverage95 MSIS failures cpu-ms-per-series");
        for (int i = 0; i < methods.size(); i++) {
            double[] sums = new double[8];
            for (List<Row> rows : block) {
                Row row = rows.get(i);
                sums[0] += row.scores.smape;
                sums[1] += row.scores.mase;
                sums[2] += row.yardstick.smape;
                sums[3] += row.yardstick.mase;
                sums[4] += row.scores.inside;
                sums[5] += row.scores.msis;
                sums[6] += row.failed ? 1 : 0;
                sums[7] += row.nanoseconds / 1e6;
            }
            int n = block.size();
            System.out.printf(
                    Locale.ROOT,
                    "%s %.4f %.4f %.4f %.4f %.3f %.0f %.2f%n",
                    methods.get(i).id(),
                    sums[0] / n,
                    sums[1] / n,
                    (sums[0] / sums[2] + sums[1] / sums[3]) / 2,
                    sums[4] / n,
                    sums[5] / n,
                    sums[6],
                    sums[7] / n);
        }
        System.out.println();
    }

    private static Row evaluate(TestSeries series, Forecaster method) {
        int horizon = series.test.length;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double[] points = series.yardstick;
        double[] lower = points;
        double[] upper = points;
        boolean failed = false;
        try {
            Forecast forecast =
                    method.forecast(ForecastRequest.of(series.training, horizon).withLevels(LEVEL));
            PredictionInterval interval = forecast.intervals().get(0);
            points = forecast.points();
            lower = interval.lower();
            upper = interval.upper();
        } catch (FramewiseException refusal) {
            failed = true;
        }
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return new Row(
                series,
                Scores.of(series.test, points, lower, upper, series.scale),
                Scores.of(series.test, series.yardstick, series.yardstick, series.yardstick, series.scale),
                failed,
                spent);
    }

    private record Row(TestSeries series, Scores scores, Scores yardstick, boolean failed, long nanoseconds) {}
}
