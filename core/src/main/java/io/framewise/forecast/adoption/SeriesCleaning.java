package io.framewise.forecast.adoption;

import io.framewise.forecast.adoption.OutliersAndShifts.Found;
import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes single wild values and lasting shifts of level out of a series, by {@link OutliersAndShifts}. Outliers become absent; what
 * came before a shift is moved to the level behind it, by a factor where values cannot be below zero and none is zero (the search is
 * on logarithms there), else by adding. A season is taken out for the search, as the median of each of its steps around a running
 * median, if there are three seasons and that makes the steps smaller by a quarter. The last two values stay as they are: a note says when
 * they are unusual. Series of fewer than {@value #FEWEST} values, or with zeros in a quarter of them (demand that comes and
 * goes), are not touched; nor is one in which more than a tenth would be outliers, or with more than
 * three shifts. Immutable.
 */
public final class SeriesCleaning {
    private static final int FEWEST = 8;
    private static final int SEASONS = 3;
    private static final int FEW = 10;
    private static final int FEW_SHIFTS = 3;
    private static final int ZEROS = 4;
    private static final double CLEARLY = 0.75;
    private static final double REST_OF_SEASON = 0.05;

    private final TimeSeries series;
    private final List<String> changes;
    private final List<String> notes;

    private SeriesCleaning(TimeSeries series, List<String> changes, List<String> notes) {
        this.series = series;
        this.changes = changes;
        this.notes = notes;
    }

    /**
     * Cleans a series.
     *
     * @param counted the series
     * @return the cleaned series and what was done
     */
    public static SeriesCleaning of(TimeSeries counted) {
        double[] values = counted.values();
        int present = counted.size() - counted.absent();
        long zeros = Arrays.stream(values).filter(value -> value == 0).count();
        if (present < FEWEST || ZEROS * zeros >= present) {
            return new SeriesCleaning(counted, List.of(), List.of());
        }
        boolean ratios = counted.nonNegative() && counted.smallest() > 0;
        double[] searched = ratios ? Arrays.stream(values).map(StrictMath::log).toArray() : values;
        double[] adjusted = withoutSeason(searched, counted.period());
        // A season is never taken out exactly, so a small part of its steps stays.
        double rest = Arrays.equals(adjusted, searched) ? 0 : REST_OF_SEASON * stepSize(searched);
        OutliersAndShifts found = new OutliersAndShifts(adjusted, rest);
        if (found.outliers().size() > Math.max(1, present / FEW)
                || found.shifts().size() > FEW_SHIFTS) {
            return new SeriesCleaning(
                    counted,
                    List.of(),
                    List.of(
                            "It has too many unusual values (%s) or shifts (%s) to be cleaned of them; it is left as it is."
                                    .formatted(
                                            found.outliers().size(),
                                            found.shifts().size())));
        }
        List<String> changes = new ArrayList<>();
        for (Found outlier : found.outliers()) {
            values[outlier.position()] = Double.NaN;
            changes.add(String.format(
                    Locale.ROOT,
                    "%s taken as absent: an outlier, %.1f times the usual step away from both sides",
                    counted.label(outlier.position()),
                    outlier.steps()));
        }
        for (Found shift : found.shifts()) {
            changes.add(moved(values, shift, ratios, counted));
        }
        List<String> notes = new ArrayList<>();
        int end = found.unusualEnd();
        if (end >= 0) {
            notes.add(
                    "%s is far from the values before it; that is too new to tell an outlier from a new level, so it is left."
                            .formatted(counted.label(end)));
        }
        return new SeriesCleaning(
                changes.isEmpty() ? counted : counted.withValues(values), List.copyOf(changes), List.copyOf(notes));
    }

    private static String moved(double[] values, Found shift, boolean ratios, TimeSeries counted) {
        double by = ratios ? StrictMath.exp(shift.size()) : shift.size();
        for (int t = 0; t < shift.position(); t++) {
            double value = ratios ? values[t] * by : values[t] + by;
            values[t] = counted.nonNegative() && value < 0 ? 0 : value;
        }
        return String.format(
                Locale.ROOT,
                ratios
                        ? "values before %s times %.2f: the level shifts there by %.1f times the usual step"
                        : "values before %s plus %.4g: the level shifts there by %.1f times the usual step",
                counted.label(shift.position()),
                by,
                shift.steps());
    }

    private static double[] withoutSeason(double[] values, int period) {
        if (period < 2 || values.length < SEASONS * period) {
            return values;
        }
        double[] around = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            int half = period / 2;
            double[] window =
                    present(Arrays.copyOfRange(values, Math.max(0, t - half), Math.min(values.length, t + half + 1)));
            around[t] = window.length == 0 ? Double.NaN : values[t] - RobustScale.median(window);
        }
        double[] adjusted = values.clone();
        for (int step = 0; step < period; step++) {
            double[] same = new double[(values.length - step + period - 1) / period];
            for (int k = 0; k < same.length; k++) {
                same[k] = around[step + k * period];
            }
            double[] there = present(same);
            double index = there.length == 0 ? 0 : RobustScale.median(there);
            for (int t = step; t < values.length; t += period) {
                adjusted[t] -= index;
            }
        }
        return stepSize(adjusted) < CLEARLY * stepSize(values) ? adjusted : values;
    }

    /** The ninth decile of the steps' distances from their median: a peak once in a season counts, a few outliers do not. */
    private static double stepSize(double... values) {
        double[] steps = LogChanges.between(values);
        if (steps.length == 0) {
            return 0;
        }
        double[] distances = RobustScale.distances(steps);
        return distances[distances.length * 9 / 10];
    }

    private static double[] present(double... values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    /** {@return the cleaned series; the series itself where nothing was cleaned} */
    public TimeSeries series() {
        return series;
    }

    /** {@return what was done, as sentences} */
    public List<String> changes() {
        return changes;
    }

    /** {@return what was seen and not changed, as sentences} */
    public List<String> notes() {
        return notes;
    }
}
