package io.framewise.codec;

import io.framewise.model.forecast.Frequency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Equally spaced positions in time. Immutable. */
final class PeriodAxis {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;

    private final Frequency frequency;
    private final LocalDate start;

    private PeriodAxis(Frequency frequency, LocalDate start) {
        this.frequency = frequency;
        this.start = start;
    }

    /** An axis of a distance that begins at the earliest of some dates. */
    static PeriodAxis of(Frequency frequency, List<LocalDate> dates) {
        LocalDate first = dates.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate start =
                switch (frequency) {
                    case YEARLY -> first.withDayOfYear(1);
                    case QUARTERLY -> first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % QUARTER);
                    case MONTHLY -> first.withDayOfMonth(1);
                    case WEEKLY, DAILY, HOURLY, OTHER -> first;
                };
        return new PeriodAxis(frequency, start);
    }

    /** The distance that dates of one form have; nothing when they have none. */
    static Optional<Frequency> distance(PeriodText.Form form, List<LocalDate> dates) {
        return switch (form) {
            case YEAR -> Optional.of(Frequency.YEARLY);
            case QUARTER -> Optional.of(Frequency.QUARTERLY);
            case WEEK -> Optional.of(Frequency.WEEKLY);
            case MONTH -> Optional.of(months(dates));
            case DAY -> days(dates);
        };
    }

    private static Frequency months(List<LocalDate> dates) {
        long[] steps = dates.stream()
                .mapToLong(date -> date.getYear() * (long) MONTHS + date.getMonthValue())
                .sorted()
                .distinct()
                .toArray();
        long common = 0;
        for (int i = 1; i < steps.length; i++) {
            common = divisor(common, steps[i] - steps[i - 1]);
        }
        if (common > 0 && common % MONTHS == 0) {
            return Frequency.YEARLY;
        }
        return common > 0 && common % QUARTER == 0 ? Frequency.QUARTERLY : Frequency.MONTHLY;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private static Optional<Frequency> days(List<LocalDate> dates) {
        long[] days = dates.stream()
                .mapToLong(LocalDate::toEpochDay)
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
            return Optional.of(Frequency.DAILY);
        }
        long[] sorted = gaps.clone();
        Arrays.sort(sorted);
        long usual = sorted[sorted.length / 2];
        long different =
                dates.stream().map(date -> date.withDayOfMonth(1)).distinct().count();
        boolean sameDay =
                dates.stream().map(LocalDate::getDayOfMonth).distinct().count() == 1;
        if (usual >= SHORTEST_MONTH && different == days.length && (sameDay || !weeks)) {
            return Optional.of(months(dates));
        }
        if (weeks) {
            return Optional.of(Frequency.WEEKLY);
        }
        return usual == 1 || usual < WEEK - 1 && sorted[0] == 1 ? Optional.of(Frequency.DAILY) : Optional.empty();
    }

    Frequency frequency() {
        return frequency;
    }

    LocalDate start() {
        return start;
    }

    /** The position of a date, from 0; of days between two positions, the one before. */
    long position(LocalDate date) {
        return switch (frequency) {
            case YEARLY -> date.getYear() - (long) start.getYear();
            case QUARTERLY -> Math.floorDiv(months(date), QUARTER);
            case MONTHLY -> months(date);
            case WEEKLY -> Math.floorDiv(ChronoUnit.DAYS.between(start, date), WEEK);
            case DAILY, HOURLY, OTHER -> ChronoUnit.DAYS.between(start, date);
        };
    }

    private long months(LocalDate date) {
        return (date.getYear() - (long) start.getYear()) * MONTHS + date.getMonthValue() - start.getMonthValue();
    }
}
