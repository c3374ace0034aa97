package io.framewise.forecast.evaluation;

import io.framewise.forecast.adoption.CountingChange;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
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
    private static final List<String> COLUMNS = List.of("month", "package", "downloads_30d", "group");
    private static final int YEAR = 12;
    static final YearMonth SCOPE_STEP = YearMonth.of(2024, 12);

    final List<String> packages = new ArrayList<>();
    final List<Boolean> web = new ArrayList<>();
    final List<TimeSeries> counted = new ArrayList<>();
    /** The same with gaps interpolated on the log scale, as the published baselines have it; NaN outside of its listing. */
    final List<double[]> filled = new ArrayList<>();

    final int size;
    /** The first month with a value. */
    final int begin;
    /** How many values were zero. */
    final int zeros;

    private Downloads(Map<String, Map<YearMonth, Double>> values, Map<String, String> groups, int zeros) {
        this.zeros = zeros;
        YearMonth last = values.values().stream()
                .flatMap(months -> months.keySet().stream())
                .max(YearMonth::compareTo)
                .orElseThrow();
        size = position(last) + 1;
        begin = values.values().stream()
                .flatMap(months -> months.keySet().stream())
                .mapToInt(Downloads::position)
                .min()
                .orElseThrow();
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

    /** Reads a table; zeros, which have no logarithm, count as not listed. */
    static Downloads read(Path file) throws IOException {
        Map<String, Map<YearMonth, Double>> values = new TreeMap<>();
        Map<String, String> groups = new TreeMap<>();
        int zeros = 0;
        for (InputTable.Row row : InputTable.read(file, COLUMNS).rows()) {
            YearMonth month = row.cell("month", YearMonth::parse);
            String name = row.cell("package");
            double value = row.cell("downloads_30d", Downloads::number);
            groups.put(name, row.cell("group"));
            zeros += value == 0 ? 1 : 0;
            if (value > 0
                    && !month.isBefore(START)
                    && values.computeIfAbsent(name, none -> new TreeMap<>()).put(month, value) != null) {
                throw row.wrong("the package (" + name + ") has a second value in " + month);
            }
        }
        if (values.isEmpty()) {
            throw InputTable.failure("%s has no value from %s on.".formatted(file, START));
        }
        return new Downloads(values, groups, zeros);
    }

    private static double number(String cell) {
        double value = cell.isEmpty() || cell.equalsIgnoreCase("NA") ? Double.NaN : Double.parseDouble(cell);
        if (value < 0 || Double.isInfinite(value)) {
            throw new IllegalArgumentException(cell);
        }
        return value;
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

    static YearMonth month(int position) {
        return START.plusMonths(position);
    }

    /**
     * The packages listed in a month, with at least 60 values by then, or four fifths of the months where those are fewer; none where
     * the year to that month has not a year before it.
     */
    List<Integer> listed(int end) {
        List<Integer> listed = new ArrayList<>();
        if (end - begin < 2 * YEAR - 1) {
            return listed;
        }
        for (int i = 0; i < packages.size(); i++) {
            TimeSeries known = counted.get(i);
            int present = 0;
            for (int t = 0; t <= end; t++) {
                present += known.isPresent(t) ? 1 : 0;
            }
            if (known.isPresent(end) && present >= Math.min(60, Math.ceil(0.8 * (end - begin + 1)))) {
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
