package io.framewise.codec;

import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.TimeSeries;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Equally spaced positions in time, each one or several years, quarters, months, weeks, days or hours after the last. Immutable. */
final class PeriodAxis {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;

    /** Days that span two weekends at the least. */
    private static final int TWO_WEEKENDS = 10;

    private final Frequency frequency;
    private final int step;
    private final LocalDateTime start;

    private PeriodAxis(Frequency frequency, int step, LocalDateTime start) {
        this.frequency = frequency;
        this.step = step;
        this.start = start;
    }

    /** An axis of a distance that begins at the earliest of some times. */
    static PeriodAxis of(Frequency frequency, List<LocalDateTime> times) {
        return of(frequency, 1, times);
    }

    private static PeriodAxis of(Frequency frequency, int step, List<LocalDateTime> times) {
        LocalDateTime first = times.stream().min(LocalDateTime::compareTo).orElseThrow();
        LocalDateTime start =
                switch (frequency) {
                    case YEARLY -> first.withDayOfYear(1);
                    case QUARTERLY -> first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % QUARTER);
                    case MONTHLY -> first.withDayOfMonth(1);
                    case BUSINESS_DAILY ->
                        first.minusDays(Math.max(0, first.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
                    case WEEKLY, DAILY, HOURLY, OTHER -> first;
                };
        return new PeriodAxis(frequency, step, frequency == Frequency.HOURLY ? start : start.with(LocalTime.MIDNIGHT));
    }

    /** The axis on which times of one form stand; nothing when they are not equally far apart. */
    static Optional<PeriodAxis> found(PeriodText.Form form, List<LocalDateTime> times) {
        return switch (form) {
            case YEAR -> Optional.of(years(times));
            case QUARTER -> Optional.of(stepped(Frequency.QUARTERLY, times, time -> months(time) / QUARTER));
            case WEEK -> Optional.of(stepped(Frequency.WEEKLY, times, time -> weeks(time)));
            case MONTH -> Optional.of(months(times));
            case DAY -> days(times);
            case TIME ->
                Optional.of(stepped(
                        Frequency.HOURLY, times, time -> time.toLocalDate().toEpochDay() * 24 + time.getHour()));
        };
    }

    /** An axis with the largest step on which all times stand. */
    private static PeriodAxis stepped(
            Frequency frequency, List<LocalDateTime> times, ToLongFunction<LocalDateTime> number) {
        long common = common(times, number);
        return of(frequency, (int) Math.max(1, common), times);
    }

    private static long common(List<LocalDateTime> times, ToLongFunction<LocalDateTime> number) {
        long[] numbers = times.stream().mapToLong(number).toArray();
        long common = 0;
        for (long other : numbers) {
            common = divisor(common, Math.abs(other - numbers[0]));
        }
        return common;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private static long months(LocalDateTime time) {
        return time.getYear() * (long) MONTHS + time.getMonthValue() - 1;
    }

    private static long weeks(LocalDateTime time) {
        return Math.floorDiv(time.toLocalDate().toEpochDay(), WEEK);
    }

    private static PeriodAxis years(List<LocalDateTime> times) {
        return stepped(Frequency.YEARLY, times, LocalDateTime::getYear);
    }

    private static PeriodAxis months(List<LocalDateTime> times) {
        long common = common(times, PeriodAxis::months);
        if (common > 0 && common % MONTHS == 0) {
            return years(times);
        }
        return common > 0 && common % QUARTER == 0
                ? of(Frequency.QUARTERLY, (int) (common / QUARTER), times)
                : of(Frequency.MONTHLY, (int) Math.max(1, common), times);
    }

    private static Optional<PeriodAxis> days(List<LocalDateTime> times) {
        long[] days = times.stream()
                .mapToLong(time -> time.toLocalDate().toEpochDay())
                .sorted()
                .distinct()
                .toArray();
        long[] gaps = new long[Math.max(0, days.length - 1)];
        boolean weeks = gaps.length > 0;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = days[i + 1] - days[i];
            weeks &= gaps[i] % WEEK == 0;
        }
        if (gaps.length == 0) {
            return Optional.of(of(Frequency.DAILY, times));
        }
        long[] sorted = gaps.clone();
        Arrays.sort(sorted);
        long usual = sorted[sorted.length / 2];
        long different = times.stream().mapToLong(PeriodAxis::months).distinct().count();
        boolean sameDay =
                times.stream().map(LocalDateTime::getDayOfMonth).distinct().count() == 1;
        if (usual >= SHORTEST_MONTH && different == days.length && (sameDay || !weeks)) {
            return Optional.of(months(times));
        }
        if (weeks) {
            return Optional.of(stepped(
                    Frequency.WEEKLY,
                    times,
                    time -> Math.floorDiv(time.toLocalDate().toEpochDay() - days[0], WEEK)));
        }
        if (usual == 1 || usual < WEEK - 1 && sorted[0] == 1) {
            boolean business = days[days.length - 1] - days[0] >= TWO_WEEKENDS
                    && times.stream().noneMatch(PeriodAxis::isWeekend);
            return Optional.of(of(business ? Frequency.BUSINESS_DAILY : Frequency.DAILY, times));
        }
        return Optional.empty();
    }

    private static boolean isWeekend(LocalDateTime time) {
        return time.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    Frequency frequency() {
        return frequency;
    }

    /** How many years, quarters, ... one step is. */
    int step() {
        return step;
    }

    boolean isYearly() {
        return frequency == Frequency.YEARLY;
    }

    /** Whether some times fill it without a gap. */
    boolean isFull(List<LocalDateTime> times) {
        long different = times.stream().mapToLong(this::position).distinct().count();
        return different == times.stream().mapToLong(this::position).max().orElse(0) + 1;
    }

    /** The name of a position. */
    String label(int position) {
        return TimeSeries.of(0)
                .withFrequency(frequency)
                .withStep(step)
                .withStart(start)
                .label(position);
    }

    /** The moment of a position. */
    LocalDateTime time(int position) {
        return frequency.plus(start, (long) position * step);
    }

    /** The position of a time, from 0; of times between two positions, the one before. */
    long position(LocalDateTime time) {
        return Math.floorDiv(frequency.between(start, time), step);
    }
}
