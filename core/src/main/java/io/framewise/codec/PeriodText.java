package io.framewise.codec;

import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in one of the forms in which tables of series have them, as the first day of what it means. */
record PeriodText(Form form, LocalDate date) {
    private static final int FIRST_YEAR = 1000;

    /** What a date can be the name of. */
    enum Form {
        YEAR("a year", "([0-9]{4})"),
        QUARTER("a quarter", "([0-9]{4})[-\\s]?[Qq]([1-4])"),
        MONTH("a month", "([0-9]{4})[-/Mm.]?([0-9]{2}|(?<=[-/Mm.])[0-9])"),
        WEEK("a week", "([0-9]{4})-?[Ww]([0-9]{1,2})(?:-?[1-7])?"),
        DAY(
                "a day",
                "(?=[0-9]{8}$|[0-9]{4}[-/.])([0-9]{4})([-/.]?)([0-9]{1,2})\\2([0-9]{1,2})(?:[T\\s]00:00(?::00(?:\\.0+)?)?(?:Z|[+-]00:?00)?)?");

        private final String words;
        private final Pattern pattern;

        Form(String words, String pattern) {
            this.words = words;
            this.pattern = Pattern.compile(pattern);
        }

        /** Such as {@code a month}. */
        String words() {
            return words;
        }
    }

    /** What a text means; nothing when it is no date. */
    static Optional<PeriodText> of(String text) {
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.matches()) {
                try {
                    return Optional.of(new PeriodText(form, date(form, matcher)))
                            .filter(period -> period.date.getYear() >= FIRST_YEAR);
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static LocalDate date(Form form, Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        return switch (form) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, 3 * Integer.parseInt(matcher.group(2)) - 2, 1);
            case MONTH -> LocalDate.of(year, Integer.parseInt(matcher.group(2)), 1);
            case WEEK -> week(year, Integer.parseInt(matcher.group(2)));
            case DAY -> LocalDate.of(year, Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
        };
    }

    /** The Monday of a week by ISO 8601, in which the first week has the fourth of January. */
    private static LocalDate week(int year, int week) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).checkValidValue(week, WEEK_OF_WEEK_BASED_YEAR);
        return fourth.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L);
    }
}
