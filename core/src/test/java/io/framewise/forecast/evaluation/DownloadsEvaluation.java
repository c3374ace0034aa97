package io.framewise.forecast.evaluation;

import io.framewise.forecast.adoption.CountingRepair;
import io.framewise.forecast.adoption.RollingMean;
import io.framewise.forecast.adoption.SharedTrend;
import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.forecast.theta.Theta;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Scores forecasts of downloads: first the published baselines again, then the shared trend, then head to head. */
final class DownloadsEvaluation {
    private static final int[] HORIZONS = {1, 3, 6, 12};
    private static final int YEAR = 12;
    private static final double LEVEL = 95;
    private static final int FIRST_COVERED = 24;
    private static final int RESAMPLES = 1000;
    private static final List<YearMonth> ENDS = List.of(
            YearMonth.of(2020, 11),
            YearMonth.of(2021, 11),
            YearMonth.of(2022, 11),
            YearMonth.of(2023, 11),
            YearMonth.of(2024, 11),
            YearMonth.of(2026, 4));

    private final Downloads data;
    private final SharedTrend shared;
    private final Map<Integer, double[][]> widths = new HashMap<>();
    private final PrintStream out;

    private DownloadsEvaluation(Downloads data, PrintStream out) {
        this.out = out;
        this.data = data;
        this.shared = new SharedTrend(data.counted, Downloads.changes(), YEAR);
    }

    static void run(Path file, PrintStream out) throws IOException {
        DownloadsEvaluation evaluation = new DownloadsEvaluation(Downloads.read(file), out);
        evaluation.describe();
        evaluation.baselines();
        evaluation.windows();
        evaluation.coverage();
        AloneEvaluation.run(evaluation.data, out);
        HeadToHeadEvaluation.run(evaluation.data, out);
    }

    /** What is said of one series at one origin. */
    private interface Said {
        /** Points, lower and upper ends for each step ahead. */
        double[][] at(int series, int origin);
    }

    private void describe() {
        out.printf(
                "%s packages, %s of them of the group web, %s to %s%n",
                data.packages.size(),
                data.web.stream().filter(web -> web).count(),
                Downloads.month(data.begin),
                last());
        if (data.zeros > 0) {
            out.printf("%s zeros count as not listed, since a zero has no logarithm.%n", data.zeros);
        }
        if (!market()) {
            out.printf(
                    "Fewer than %s packages make no market: in the windows, rolling-mean stands in place of shared-trend.%n",
                    SharedTrend.FEWEST_SERIES);
        }
        out.println();
    }

    private YearMonth last() {
        return Downloads.month(data.size - 1);
    }

    /** The windows that the file can fill. */
    private List<YearMonth> ends() {
        return ENDS.stream().filter(end -> unfilled(end).isEmpty()).toList();
    }

    /** Why a window cannot be filled, empty where it can. */
    private String unfilled(YearMonth end) {
        int position = Downloads.position(end);
        if (position >= data.size) {
            return "the file ends in " + last();
        }
        return data.listed(position).isEmpty() ? "no package is listed then with enough values before" : "";
    }

    private void baselines() {
        out.println("Published baselines again (in parentheses the published figures, of 181 packages)");
        out.println("window method sMAPE MASE coverage95 MSIS relative");
        List<SeriesMethod> methods = List.of(
                new Naive(),
                new OnLogs(new Naive()),
                new OnLogs(new Drift()),
                new OnLogs(new Theta()),
                new OnLogs(Ets.simple()),
                new OnLogs(Ets.holt()),
                new OnLogs(Ets.damped()));
        if (ends().isEmpty()) {
            out.println("none: no window can be filled");
        }
        for (YearMonth end : ends().subList(Math.max(0, ends().size() - 2), ends().size())) {
            Figures naive = figures(end, said(methods.get(0)));
            for (SeriesMethod method : methods) {
                Figures mine = figures(end, said(method));
                out.printf(
                        Locale.ROOT,
                        "%s %s %.4f %.4f %.4f %.3f %.4f %s%n",
                        end,
                        method.id(),
                        mine.smape(),
                        mine.mase(),
                        mine.inside(),
                        mine.msis(),
                        mine.relative(naive),
                        PublishedBaselines.of(end, method.id()));
            }
        }
        out.println();
    }

    private void windows() {
        out.println("Relative to naive, in yearly windows by their ends; MSIS and coverage beside");
        out.println("window packages naive-sMAPE theta-log drift-log shared-trend MSIS coverage95");
        for (YearMonth end : ENDS) {
            if (!unfilled(end).isEmpty()) {
                out.printf("%s not scored: %s%n", end, unfilled(end));
            }
        }
        if (ends().isEmpty()) {
            out.println();
            return;
        }
        double[] theta = new double[ends().size()];
        double[] mine = new double[theta.length];
        for (int w = 0; w < theta.length; w++) {
            YearMonth end = ends().get(w);
            Figures naive = figures(end, said(new Naive()));
            theta[w] = figures(end, said(new OnLogs(new Theta()))).relative(naive);
            Figures figures = figures(end, market() ? this::shared : this::alone);
            mine[w] = figures.relative(naive);
            out.printf(
                    Locale.ROOT,
                    "%s %d %.4f %.4f %.4f %.4f %.2f %.4f%n",
                    end,
                    data.listed(Downloads.position(end)).size(),
                    naive.smape(),
                    theta[w],
                    figures(end, said(new OnLogs(new Drift()))).relative(naive),
                    mine[w],
                    figures.msis(),
                    figures.inside());
        }
        int last = Math.max(0, mine.length - 2);
        out.printf(
                Locale.ROOT,
                "mean theta-log %.4f shared-trend %.4f; last two theta-log %.4f shared-trend %.4f%n%n",
                mean(theta),
                mean(mine),
                mean(Arrays.copyOfRange(theta, last, theta.length)),
                mean(Arrays.copyOfRange(mine, last, mine.length)));
    }

    private static double mean(double... values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Coverage at every origin, and how sure it is when months are drawn again. */
    private void coverage() {
        out.println("Coverage of the 95 % interval of shared-trend, counted values, all origins (2.5 % to 97.5 % of "
                + RESAMPLES + " resamples of months)");
        if (!market()) {
            out.printf("none: too few packages to make a market; see below what holds for each alone%n%n");
            return;
        }
        List<double[]> all = new ArrayList<>();
        List<List<double[]>> byStep = new ArrayList<>();
        for (int h = 0; h < YEAR; h++) {
            byStep.add(new ArrayList<>());
        }
        for (int o = FIRST_COVERED; o < data.size - 1; o++) {
            double[][] half = shared.halfWidths(o, LEVEL);
            double[] month = new double[2];
            for (int h = 0; h < YEAR && o + h + 1 < data.size; h++) {
                double[] step = new double[2];
                for (int i = 0; i < half.length; i++) {
                    TimeSeries counted = data.counted.get(i);
                    if (counted.isPresent(o) && counted.isPresent(o + h + 1)) {
                        double error =
                                StrictMath.log(counted.value(o + h + 1)) - shared.level(o, i) - shared.path(o, i)[h];
                        step[0] += Math.abs(error) <= half[i][h] ? 1 : 0;
                        step[1]++;
                    }
                }
                byStep.get(h).add(step);
                month[0] += step[0];
                month[1] += step[1];
            }
            all.add(month);
        }
        out.println("all " + share(all));
        for (int h : HORIZONS) {
            out.println(h + " months " + share(byStep.get(h - 1)));
        }
        out.println();
    }

    static String share(List<double[]> months) {
        if (months.stream().allMatch(month -> month[1] == 0)) {
            return "none: no package has values at an origin and behind it";
        }
        SplittableRandom random = new SplittableRandom(42);
        double[] shares = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            List<double[]> drawn = new ArrayList<>();
            for (int m = 0; m < months.size(); m++) {
                drawn.add(months.get(random.nextInt(months.size())));
            }
            double share = ratio(drawn);
            shares[r] = Double.isNaN(share) ? ratio(months) : share;
        }
        Arrays.sort(shares);
        return String.format(
                Locale.ROOT,
                "%.4f [%.4f, %.4f]",
                ratio(months),
                shares[(int) (0.025 * RESAMPLES)],
                shares[(int) (0.975 * RESAMPLES)]);
    }

    private static double ratio(List<double[]> months) {
        double above = 0;
        double below = 0;
        for (double[] month : months) {
            above += month[0];
            below += month[1];
        }
        return above / below;
    }

    private Said said(Forecaster method) {
        return (series, origin) -> {
            Forecast forecast = method.forecast(ForecastRequest.of(TimeSeries.of(data.known(series, origin)), YEAR)
                    .withLevels(LEVEL));
            PredictionInterval interval = forecast.intervals().get(0);
            return new double[][] {forecast.points(), interval.lower(), interval.upper()};
        };
    }

    private boolean market() {
        return data.packages.size() >= SharedTrend.FEWEST_SERIES;
    }

    /** What is said of a package alone, as where packages are too few to make a market. */
    private double[][] alone(int series, int origin) {
        TimeSeries known = CountingRepair.of(data.counted.get(series).first(origin + 1), Downloads.changes())
                .series();
        Forecast forecast =
                new RollingMean().forecast(ForecastRequest.of(known, YEAR).withLevels(LEVEL));
        PredictionInterval interval = forecast.intervals().get(0);
        return new double[][] {forecast.points(), interval.lower(), interval.upper()};
    }

    private double[][] shared(int series, int origin) {
        double[] path = shared.path(origin, series);
        double[] half = widths.computeIfAbsent(origin, known -> shared.halfWidths(known, LEVEL))[series];
        double[][] said = new double[3][YEAR];
        for (int h = 0; h < YEAR; h++) {
            double center = shared.level(origin, series) + path[h];
            said[0][h] = StrictMath.exp(center);
            said[1][h] = StrictMath.exp(center - half[h]);
            said[2][h] = StrictMath.exp(center + half[h]);
        }
        return said;
    }

    private Figures figures(YearMonth month, Said said) {
        int end = Downloads.position(month);
        double[] sums = new double[4];
        int count = 0;
        for (int origin = end - YEAR; origin < end; origin++) {
            for (int series : data.listed(end)) {
                double[][] all = said.at(series, origin);
                double scale = data.scale(series, origin);
                for (int h : HORIZONS) {
                    if (origin + h <= end) {
                        double actual = data.filled.get(series)[origin + h];
                        Scores scores = Scores.of(
                                new double[] {actual},
                                new double[] {all[0][h - 1]},
                                new double[] {all[1][h - 1]},
                                new double[] {all[2][h - 1]},
                                scale);
                        sums[0] += scores.smape;
                        sums[1] += scores.mase;
                        sums[2] += scores.inside;
                        sums[3] += scores.msis;
                        count++;
                    }
                }
            }
        }
        return new Figures(sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count);
    }

    private record Figures(double smape, double mase, double inside, double msis) {
        double relative(Figures naive) {
            return (smape / naive.smape + mase / naive.mase) / 2;
        }
    }
}
