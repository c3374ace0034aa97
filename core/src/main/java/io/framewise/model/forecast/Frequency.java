package io.framewise.model.forecast;

import java.time.LocalDate;
import java.time.YearMonth;

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
    /** One value a day. */
    DAILY(7),
    /** One value an hour; positions in time are given in hours since the start. */
    HOURLY(24),
    /** Equally spaced in a way that has no name here. */
    OTHER(1);

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
        return switch (this) {
            case YEARLY -> start.plusYears(steps);
            case QUARTERLY -> start.plusMonths(3 * steps);
            case MONTHLY -> start.plusMonths(steps);
            case WEEKLY -> start.plusWeeks(steps);
            case HOURLY -> start.plusDays(Math.floorDiv(steps, 24));
            case DAILY, OTHER -> start.plusDays(steps);
        };
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
            case WEEKLY, DAILY, HOURLY, OTHER -> date.toString();
        };
    }

    /** The year in four digits. */
    private static String year(LocalDate date) {
        String month = YearMonth.from(date).toString();
        return month.substring(0, month.lastIndexOf('-'));
    }
}
