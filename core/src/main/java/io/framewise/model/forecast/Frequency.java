package io.framewise.model.forecast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How far apart the values of a series are. */
public enum Frequency {
    /** One value a year. */
    YEARLY(1),
    /** One value a quarter. */
    QUARTERLY(4),
    /** One value a month. */
    MONTHLY(12),
    /** One value a week. */
    WEEKLY(52),
    /** One value a day from Monday to Friday. */
    BUSINESS_DAILY(5),
    /** One value a day. */
    DAILY(7),
    /** One value an hour. */
    HOURLY(24),
    /** Equally spaced in a way that has no name here. */
    OTHER(1);

    private static final long MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int WEEK = 7;
    private static final int BUSINESS_DAYS = 5;
    private static final int SECONDS = 3600;

    private final int period;

    Frequency(int period) {
        this.period = period;
    }

    /** {@return how many values a season usually has, 1 without a season} */
    public int period() {
        return period;
    }

    /**
     * Gives the date of a value.
     *
     * @param start the date of the first value
     * @param steps how many steps later, negative for earlier
     * @return the date; for {@link #HOURLY} the day, for {@link #OTHER} that many days later
     */
    public LocalDate plus(LocalDate start, long steps) {
        return plus(start.atStartOfDay(), steps).toLocalDate();
    }

    /**
     * Gives the time of a value.
     *
     * @param start the time of the first value
     * @param steps how many steps later, negative for earlier
     * @return the time; for {@link #OTHER} that many days later
     */
    public LocalDateTime plus(LocalDateTime start, long steps) {
        return switch (this) {
            case YEARLY -> start.plusYears(steps);
            case QUARTERLY -> start.plusMonths(QUARTER * steps);
            case MONTHLY -> start.plusMonths(steps);
            case WEEKLY -> start.plusWeeks(steps);
            case BUSINESS_DAILY -> {
                long since = start.getDayOfWeek().getValue() - 1 + steps;
                yield start.plusDays(WEEK * Math.floorDiv(since, BUSINESS_DAYS)
                        + Math.floorMod(since, BUSINESS_DAYS)
                        - (start.getDayOfWeek().getValue() - 1));
            }
            case HOURLY -> start.plusHours(steps);
            case DAILY, OTHER -> start.plusDays(steps);
        };
    }

    /**
     * Counts steps, the inverse of {@link #plus(LocalDateTime, long)}.
     *
     * @param start the time of the first value
     * @param time another time
     * @return how many whole steps later it is, negative for earlier; the weekend counts as the Friday before it where only days
     *     from Monday to Friday have values
     */
    public long between(LocalDateTime start, LocalDateTime time) {
        long months = (time.getYear() - start.getYear()) * MONTHS + time.getMonthValue() - start.getMonthValue();
        long days = ChronoUnit.DAYS.between(start.toLocalDate(), time.toLocalDate());
        return switch (this) {
            case YEARLY -> time.getYear() - (long) start.getYear();
            case QUARTERLY -> Math.floorDiv(months, QUARTER);
            case MONTHLY -> months;
            case WEEKLY -> Math.floorDiv(days, WEEK);
            case BUSINESS_DAILY -> businessDays(time) - businessDays(start);
            case DAILY, OTHER -> days;
            case HOURLY -> Math.floorDiv(ChronoUnit.SECONDS.between(start, time), SECONDS);
        };
    }

    /** Days from Monday to Friday since a Monday long ago. */
    private static long businessDays(LocalDateTime time) {
        int day = time.getDayOfWeek().getValue();
        long monday = time.toLocalDate().toEpochDay() - day;
        return Math.floorDiv(monday + 4, WEEK) * BUSINESS_DAYS + Math.min(day, BUSINESS_DAYS);
    }

    /**
     * Writes a date as it is usual for this distance.
     *
     * @param date the date
     * @return such as {@code 2026}, {@code 2026-Q2}, {@code 2026-04} or {@code 2026-04-01}
     */
    public String label(LocalDate date) {
        return switch (this) {
            case YEARLY -> year(date);
            case QUARTERLY -> year(date) + "-Q" + (date.getMonthValue() + 2) / 3;
            case MONTHLY -> YearMonth.from(date).toString();
            case WEEKLY, BUSINESS_DAILY, DAILY, HOURLY, OTHER -> date.toString();
        };
    }

    /** The year in four digits. */
    private static String year(LocalDate date) {
        String month = YearMonth.from(date).toString();
        return month.substring(0, month.lastIndexOf('-'));
    }
}
