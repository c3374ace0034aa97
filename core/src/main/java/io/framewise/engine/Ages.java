package io.framewise.engine;

import io.framewise.model.criterion.Staleness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** How old evidence is and what its age adds to its spread (rule 10). */
final class Ages {
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final int MONTHS_PER_YEAR = 12;

    private Ages() {}

    static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_PER_YEAR;
    }

    static double years(Period period) {
        return period.getYears() + period.getMonths() / 12.0 + period.getDays() / DAYS_PER_YEAR;
    }

    /** An age in words that claim no more than a month: {@code 7 months}, {@code 3.4 years}. */
    static String text(LocalDate from, LocalDate to) {
        double years = years(from, to);
        if (years < 2) {
            long months = Math.round(years * MONTHS_PER_YEAR);
            return months == 1 ? "1 month" : months + " months";
        }
        return new BigDecimal(years).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " years";
    }

    /** Years beyond the age up to which nothing is added. */
    static double beyondFresh(Staleness staleness, LocalDate observed, LocalDate asOf) {
        return Math.max(0, years(observed, asOf) - years(staleness.fresh()));
    }

    /** The variance that age adds on the logarithm of a ratio scale. */
    static double variance(Staleness staleness, LocalDate observed, LocalDate asOf) {
        return staleness.tau() * staleness.tau() * beyondFresh(staleness, observed, asOf);
    }

    static boolean expired(Staleness staleness, LocalDate observed, LocalDate asOf) {
        return staleness.expires().isPresent()
                && observed.plus(staleness.expires().orElseThrow()).isBefore(asOf);
    }
}
