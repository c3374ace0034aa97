package io.framewise.codec;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads ISO 8601 dates and months of four-digit years. The platform's formatter reads the same, but setting it up takes a good
 * part of a cold start, and a catalog holds thousands of dates.
 */
final class IsoDates {
    private static final int DATE = "2026-04-15".length();
    private static final int MONTH = "2026-04".length();

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** No year, month or day, so that the platform rejects it. */
    private static final int NO_NUMBER = Integer.MIN_VALUE;

    private IsoDates() {}

    /** A date such as 2026-04-15, or an exception when the text is none. */
    static LocalDate date(String text) {
        if (text.length() != DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        return LocalDate.of(year(text), number(text, 5, 7), number(text, 8, DATE));
    }

    /** A month such as 2026-04, or an exception when the text is none. */
    static YearMonth month(String text) {
        if (text.length() != MONTH || text.charAt(4) != '-') {
            return YearMonth.parse(text);
        }
        return YearMonth.of(year(text), number(text, 5, MONTH));
    }

    /** A year in which something can have been observed; one far ahead would make everything else out of date. */
    private static int year(String text) {
        int year = number(text, 0, 4);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : NO_NUMBER;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
