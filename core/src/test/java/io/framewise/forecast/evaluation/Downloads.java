package io.framewise.forecast.evaluation;

import io.framewise.forecast.adoption.CountingChange;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Monthly downloads of packages from 2018-09 on, a table with the columns {@code month, package, downloads_30d, group}, and what
 * is known to have changed in counting.
 */
final class Downloads {
    static final YearMonth START = YearMonth.of(2018, 9);
    static final YearMonth SCOPE_STEP = YearMonth.of(2024, 12);

    final List<String> packages = new ArrayList<>();
    final List<Boolean> web = new ArrayList<>();
    final List<TimeSeries> counted = new ArrayList<>();
    /** The same with gaps interpolated on the log scale, as the published baselines have it; NaN outside of its listing. */
    final List<double[]> filled = new ArrayList<>();

    final int size;

    private Downloads(Map<String, Map<YearMonth, Double>> values, Map<String, String> groups) {
        YearMonth last = values.values().stream()
                .flatMap(months -> months.keySet().stream())
                .max(YearMonth::compareTo)
                .orElseThrow();
        size = position(last) + 1;
        values.forEach((name, months) -> {
            double[] series = new double[size];
            Arrays.fill(series, Double.NaN);
            months.forEach((month, value) -> series[position(month)] = value);
            packages.add(name);
            web.add("web".equals(groups.get(name)));
            counted.add(TimeSeries.of(Frequency.MONTHLY, series)
                    .withName(name)
                    .withStart(START.atDay(1))
                    .asNonNegative());
            filled.add(filled(series));
        });
    }

    static int position(YearMonth month) {
        return (int) START.until(month, ChronoUnit.MONTHS);
    }

    static Downloads read(Path file) throws IOException {
        Map<String, Map<YearMonth, Double>> values = new TreeMap<>();
        Map<String, String> groups = new TreeMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String value = cells[header.indexOf("downloads_30d")];
            YearMonth month = YearMonth.parse(cells[header.indexOf("month")]);
            String name = cells[header.indexOf("package")];
            groups.put(name, cells[header.indexOf("group")]);
            if (!value.isEmpty() && !month.isBefore(START)) {
                values.computeIfAbsent(name, none -> new TreeMap<>()).put(month, Double.valueOf(value));
            }
        }
        return new Downloads(values, groups);
    }

    /** The dated events that the file's description lists. */
    static List<CountingChange> changes() {
        return List.of(
                lost(YearMonth.of(2021, 2), YearMonth.of(2021, 4), "the source table starved"),
                lost(YearMonth.of(2021, 12), YearMonth.of(2021, 12), "incident of the pipeline"),
                lost(YearMonth.of(2024, 6), YearMonth.of(2024, 6), "incident of the pipeline"),
                lost(YearMonth.of(2024, 8), YearMonth.of(2024, 8), "late snapshot"),
                CountingChange.step(position(SCOPE_STEP), "all installers"));
    }

    private static CountingChange lost(YearMonth first, YearMonth last, String why) {
        return CountingChange.unusable(position(first), position(last), why);
    }

    /** The packages listed in a month, with at least 60 values by then, or four fifths of the months where those are fewer. */
    List<Integer> listed(int end) {
        List<Integer> listed = new ArrayList<>();
        for (int i = 0; i < packages.size(); i++) {
            TimeSeries known = counted.get(i);
            int present = 0;
            for (int t = 0; t <= end; t++) {
                present += known.isPresent(t) ? 1 : 0;
            }
            if (known.isPresent(end) && present >= Math.min(60, Math.ceil(0.8 * (end + 1)))) {
                listed.add(i);
            }
        }
        return listed;
    }

    private static double[] filled(double[] series) {
        double[] filled = series.clone();
        int last = -1;
        for (int t = 0; t < series.length; t++) {
            if (!Double.isNaN(series[t])) {
                for (int gap = last + 1; last >= 0 && gap < t; gap++) {
                    double share = (gap - last) / (double) (t - last);
                    filled[gap] = StrictMath.exp(
                            StrictMath.log(series[last]) * (1 - share) + StrictMath.log(series[t]) * share);
                }
                last = t;
            }
        }
        return filled;
    }

    /** The filled values up to a month, from the first one on. */
    double[] known(int series, int origin) {
        double[] all = filled.get(series);
        int first = 0;
        while (Double.isNaN(all[first])) {
            first++;
        }
        return Arrays.copyOfRange(all, first, origin + 1);
    }

    /** The mean absolute monthly change up to a month. */
    double scale(int series, int origin) {
        double[] known = known(series, origin);
        double sum = 0;
        for (int t = 1; t < known.length; t++) {
            sum += Math.abs(known[t] - known[t - 1]);
        }
        return sum / (known.length - 1);
    }
}
