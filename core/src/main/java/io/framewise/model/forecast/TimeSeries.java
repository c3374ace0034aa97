package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Equally spaced values, oldest first, some of them absent. At least one is present, and none is infinite. Immutable, so
 * safe for use by several threads; the {@code with} methods give changed copies.
 */
public final class TimeSeries {
    private final String name;
    private final double[] values;
    private final Frequency frequency;
    private final int period;
    private final int step;
    private final Optional<LocalDateTime> start;
    private final boolean nonNegative;

    private TimeSeries(
            String name,
            double[] values,
            Frequency frequency,
            int period,
            int step,
            Optional<LocalDateTime> start,
            boolean nonNegative) {
        this.name = name;
        this.values = values;
        this.frequency = frequency;
        this.period = period;
        this.step = step;
        this.start = start;
        this.nonNegative = nonNegative;
    }

    /**
     * Makes a series without a name, a date or a season, whose values may be negative.
     *
     * @param values oldest first; NaN where a value is absent
     * @return the series, holding a copy
     * @throws InvalidModelException if a value is infinite or none is present
     */
    public static TimeSeries of(double... values) {
        return new TimeSeries("series", checked(values), Frequency.OTHER, 1, 1, Optional.empty(), false);
    }

    /**
     * Makes a series of which distance and season are known.
     *
     * @param frequency how far apart the values are; its usual period becomes the seasonal period
     * @param values oldest first; NaN where a value is absent
     * @return the series, holding a copy
     * @throws InvalidModelException if a value is infinite or none is present
     */
    public static TimeSeries of(Frequency frequency, double... values) {
        return of(values).withFrequency(frequency);
    }

    private static double[] checked(double[] values) {
        boolean present = false;
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                throw new InvalidModelException(
                        "The value (%s) at position (%s) of a series must be finite, or NaN where it is absent."
                                .formatted(values[i], i + 1));
            }
            present |= !Double.isNaN(values[i]);
        }
        if (!present) {
            throw new InvalidModelException(
                    "A series of (%s) values needs at least one that is present.".formatted(values.length));
        }
        return values.clone();
    }

    /**
     * Names it.
     *
     * @param label what readers call it
     * @return the series with that name
     */
    public TimeSeries withName(String label) {
        return new TimeSeries(label, values, frequency, period, step, start, nonNegative);
    }

    /**
     * Says how far apart the values are, and sets the seasonal period to the usual one.
     *
     * @param distance the distance
     * @return the series with that frequency
     */
    public TimeSeries withFrequency(Frequency distance) {
        return new TimeSeries(name, values, distance, distance.period(), 1, start, nonNegative);
    }

    /**
     * Sets the seasonal period where it is not the usual one of the frequency.
     *
     * @param steps values in a season, 1 without one
     * @return the series with that period
     * @throws InvalidModelException if it is below 1
     */
    public TimeSeries withPeriod(int steps) {
        if (steps < 1) {
            throw new InvalidModelException("The seasonal period (%s) must be at least 1.".formatted(steps));
        }
        return new TimeSeries(name, values, frequency, steps, step, start, nonNegative);
    }

    /**
     * Says that values are several years, quarters, months, weeks, days or hours apart, as half-yearly ones are two quarters, and
     * shortens the usual seasonal period with it.
     *
     * @param distances how many distances of its frequency lie between two values
     * @return the series with that step
     * @throws InvalidModelException if it is below 1
     */
    public TimeSeries withStep(int distances) {
        if (distances < 1) {
            throw new InvalidModelException("The step (%s) must be at least 1.".formatted(distances));
        }
        int usual = frequency.period();
        int steps = usual % distances == 0 ? usual / distances : 1;
        return new TimeSeries(name, values, frequency, steps, distances, start, nonNegative);
    }

    /**
     * Dates it.
     *
     * @param first the date of the first value
     * @return the series with that start
     */
    public TimeSeries withStart(LocalDate first) {
        return withStart(first.atStartOfDay());
    }

    /**
     * Dates it to the hour.
     *
     * @param first the time of the first value
     * @return the series with that start
     */
    public TimeSeries withStart(LocalDateTime first) {
        return new TimeSeries(name, values, frequency, period, step, Optional.of(first), nonNegative);
    }

    /**
     * Says that no value can be below zero, as with counts. Forecasts then stay at or above zero.
     *
     * @return the series with that bound
     * @throws InvalidModelException if a value is negative
     */
    public TimeSeries asNonNegative() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw new InvalidModelException(
                        "The value (%s) at position (%s) of a series that cannot be negative is."
                                .formatted(values[i], i + 1));
            }
        }
        return new TimeSeries(name, values, frequency, period, step, start, true);
    }

    /**
     * Replaces the values, keeping everything else.
     *
     * @param replacement oldest first; NaN where a value is absent
     * @return the series with those values
     * @throws InvalidModelException if a value is infinite or none is present
     */
    public TimeSeries withValues(double... replacement) {
        return new TimeSeries(name, checked(replacement), frequency, period, step, start, nonNegative);
    }

    /**
     * Gives what was known at an earlier time.
     *
     * @param size how many of the first values to keep
     * @return the first values
     * @throws InvalidModelException if none of them is present
     */
    public TimeSeries first(int size) {
        return withValues(Arrays.copyOf(values, size));
    }

    /** {@return what readers call it, {@code series} unless named} */
    public String name() {
        return name;
    }

    /** {@return how many steps it has, absent values included} */
    public int size() {
        return values.length;
    }

    /**
     * Gives one value.
     *
     * @param index from 0
     * @return the value, NaN where it is absent
     */
    public double value(int index) {
        return values[index];
    }

    /**
     * Tells whether a value is there.
     *
     * @param index from 0
     * @return whether it is
     */
    public boolean isPresent(int index) {
        return !Double.isNaN(values[index]);
    }

    /** {@return how many values are absent} */
    public int absent() {
        int count = 0;
        for (double value : values) {
            count += Double.isNaN(value) ? 1 : 0;
        }
        return count;
    }

    /** {@return the smallest value that is present} */
    public double smallest() {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = value < least ? value : least;
        }
        return least;
    }

    /** {@return a copy of the values, NaN where one is absent} */
    public double[] values() {
        return values.clone();
    }

    /** {@return the values from the first that is present on, absent ones interpolated, or the last one at the end} */
    public double[] filled() {
        int first = 0;
        while (!isPresent(first)) {
            first++;
        }
        double[] filled = Arrays.copyOfRange(values, first, values.length);
        int last = 0;
        for (int t = 1; t < filled.length; t++) {
            if (!Double.isNaN(filled[t])) {
                double step = (filled[t] - filled[last]) / (t - last);
                for (int gap = last + 1; gap < t; gap++) {
                    filled[gap] = filled[last] + step * (gap - last);
                }
                last = t;
            }
        }
        Arrays.fill(filled, last, filled.length, filled[last]);
        return filled;
    }

    /** {@return how far apart the values are} */
    public Frequency frequency() {
        return frequency;
    }

    /** {@return steps in a season, 1 without one} */
    public int period() {
        return period;
    }

    /** {@return how many distances of its frequency lie between two values, 1 unless said} */
    public int step() {
        return step;
    }

    /** {@return the date of the first value, where it is known} */
    public Optional<LocalDate> start() {
        return start.map(LocalDateTime::toLocalDate);
    }

    /**
     * Finds the step of a time.
     *
     * @param time any time
     * @return its index, negative before the first value; nothing where no date is known
     */
    public OptionalLong index(LocalDateTime time) {
        return start.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.floorDiv(frequency.between(start.get(), time), step));
    }

    /** {@return whether no value can be below zero} */
    public boolean nonNegative() {
        return nonNegative;
    }

    /**
     * Gives the name of a step.
     *
     * @param index from 0; beyond the last value for steps ahead
     * @return a date such as {@code 2026-04}, a time such as {@code 2026-04-01T05:00} where values are hours apart, or the position
     *     counted from 1 where no date is known
     */
    public String label(int index) {
        if (start.isEmpty()) {
            return "t" + (index + 1);
        }
        LocalDateTime time = frequency.plus(start.get(), (long) index * step);
        return frequency == Frequency.HOURLY
                ? time.truncatedTo(ChronoUnit.MINUTES).toString()
                : frequency.label(time.toLocalDate());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeSeries that
                && name.equals(that.name)
                && Arrays.equals(values, that.values)
                && frequency == that.frequency
                && period == that.period
                && step == that.step
                && start.equals(that.start)
                && nonNegative == that.nonNegative;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(values), frequency, period, step, start, nonNegative);
    }

    @Override
    public String toString() {
        return "TimeSeries{" + name + ", " + values.length + " values, " + frequency + ", period=" + period
                + start.map(first -> ", start=" + label(0)).orElse("") + (nonNegative ? ", non-negative}" : "}");
    }
}
