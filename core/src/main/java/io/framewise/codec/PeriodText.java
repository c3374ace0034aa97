package io.framewise.codec;

import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date or time in one of the forms in which tables of series have them, as the first moment of what it means. */
record PeriodText(Form form, LocalDateTime time, Optional<ZoneOffset> offset, Order order) {
    private static final int FIRST_YEAR = 1000;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /** Years of two digits from here on are of the last century, as POSIX has it. */
    private static final int LAST_CENTURY = 69;

    private static final String NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String NAME = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final Pattern CLOCK =
            Pattern.compile("(.*?[0-9])(?:T|\\s+)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?"
                    + "(?:\\s*([AaPp])[Mm])?\\s*(Z|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?");

    private static final List<Shape> SHAPES = List.of(
            shape(Form.YEAR, "y", "([0-9]{4})"),
            shape(Form.QUARTER, "yq", "([0-9]{4})[-/\\s]?q([1-4])"),
            shape(Form.QUARTER, "qy", "q([1-4])[-/\\s]?([0-9]{4})"),
            shape(Form.MONTH, "ym", "([0-9]{4})[-/m.]?([0-9]{2}|(?<=[-/m.])[0-9])"),
            shape(Form.MONTH, "my", "([0-9]{1,2})[-/.]([0-9]{4})"),
            shape(Form.MONTH, "ny", NAME + "[-/.,\\s]{0,2}('?[0-9]{2}|[0-9]{4})"),
            shape(Form.MONTH, "yn", "([0-9]{4})[-/.,\\s]{0,2}" + NAME),
            shape(Form.WEEK, "yw", "([0-9]{4})-?w([0-9]{1,2})(?:-?[1-7])?"),
            shape(Form.DAY, "y md", "(?=[0-9]{8}$|[0-9]{4}[-/.])([0-9]{4})([-/.]?)([0-9]{1,2})\\2([0-9]{1,2})"),
            shape(Form.DAY, "dmy", "([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})"),
            shape(Form.DAY, "1 2y", "([0-9]{1,2})([-/])([0-9]{1,2})\\2([0-9]{4})"),
            shape(Form.DAY, "dny", "([0-9]{1,2})[-/.\\s]{0,2}" + NAME + "[-/.,\\s]{0,2}('?[0-9]{2}|[0-9]{4})"),
            shape(Form.DAY, "ndy", NAME + "[.\\s]{1,2}([0-9]{1,2}),?\\s+([0-9]{4})"));

    /** What a date can be the name of. */
    enum Form {
        YEAR("a year"),
        QUARTER("a quarter"),
        MONTH("a month"),
        WEEK("a week"),
        DAY("a day"),
        TIME("a time");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** Such as {@code a month}. */
        String words() {
            return words;
        }
    }

    /** Whether the day or the month comes first in {@code 01/02/2024}. */
    enum Order {
        /** It makes no difference. */
        ANY,
        /** It must be, or was said to be, the day. */
        DAY_FIRST,
        /** It must be, or was said to be, the month. */
        MONTH_FIRST,
        /** It can be either; the day was taken. */
        UNCLEAR
    }

    /** A form in letters: what each group is of year, quarter, month, name of a month, week, day, first, second. */
    private record Shape(Form form, String groups, Pattern pattern) {}

    private static Shape shape(Form form, String groups, String pattern) {
        return new Shape(form, groups, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** What a text means by itself; nothing when it is no date. */
    static Optional<PeriodText> of(String text) {
        return of(text, Order.UNCLEAR);
    }

    /** What a text means where it is known how dates are written; nothing when it is no date. */
    static Optional<PeriodText> of(String text, Order known) {
        try {
            Matcher clock = CLOCK.matcher(text);
            if (!clock.matches()) {
                return day(text, known);
            }
            LocalTime time = time(clock);
            Optional<ZoneOffset> offset = Optional.ofNullable(clock.group(6))
                    .map(zone -> zone.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone));
            return day(clock.group(1), known)
                    .filter(day -> day.form == Form.DAY)
                    .map(day -> new PeriodText(Form.TIME, day.time.with(time), offset, day.order));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher clock) {
        int hour = Integer.parseInt(clock.group(2));
        if (clock.group(5) != null) {
            boolean noon = clock.group(5).equalsIgnoreCase("p");
            hour = hour > MONTHS ? -1 : hour % MONTHS + (noon ? MONTHS : 0);
        }
        return LocalTime.of(
                hour, Integer.parseInt(clock.group(3)), clock.group(4) == null ? 0 : Integer.parseInt(clock.group(4)));
    }

    private static Optional<PeriodText> day(String text, Order known) {
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(read(shape, matcher, known)).filter(period -> period.time.getYear() >= FIRST_YEAR);
            }
        }
        return Optional.empty();
    }

    private static PeriodText read(Shape shape, Matcher matcher, Order known) {
        int year = 0;
        int month = 1;
        int day = 1;
        int week = 0;
        int first = 0;
        int second = 0;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String text = matcher.group(group);
            switch (shape.groups.charAt(group - 1)) {
                case 'y' -> year = year(text);
                case 'q' -> month = 3 * Integer.parseInt(text) - 2;
                case 'm' -> month = Integer.parseInt(text);
                case 'n' -> month = NAMES.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
                case 'w' -> week = Integer.parseInt(text);
                case 'd' -> day = Integer.parseInt(text);
                case '1' -> first = Integer.parseInt(text);
                case '2' -> second = Integer.parseInt(text);
                default -> {}
            }
        }
        Order order = first == second ? Order.ANY : order(first, second, known);
        if (first > 0) {
            day = order == Order.MONTH_FIRST ? second : first;
            month = order == Order.MONTH_FIRST ? first : second;
        }
        LocalDate date = week > 0 ? week(year, week) : LocalDate.of(year, month, day);
        return new PeriodText(shape.form, date.atStartOfDay(), Optional.empty(), order);
    }

    private static Order order(int first, int second, Order known) {
        if (first > MONTHS || second > MONTHS) {
            return first > MONTHS ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        return known;
    }

    private static int year(String text) {
        if (text.length() == 4) {
            return Integer.parseInt(text);
        }
        int year = Integer.parseInt(text.substring(text.length() - 2));
        return (year >= LAST_CENTURY ? 19 : 20) * CENTURY + year;
    }

    /** The Monday of a week by ISO 8601, in which the first week has the fourth of January. */
    private static LocalDate week(int year, int week) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).checkValidValue(week, WEEK_OF_WEEK_BASED_YEAR);
        return fourth.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L);
    }

    /** The day of it. */
    LocalDate date() {
        return time.toLocalDate();
    }

    /** The last day of it. */
    LocalDate lastDay() {
        LocalDate next =
                switch (form) {
                    case YEAR -> date().plusYears(1);
                    case QUARTER -> date().plusMonths(3);
                    case MONTH -> date().plusMonths(1);
                    case WEEK -> date().plusWeeks(1);
                    case DAY, TIME -> date().plusDays(1);
                };
        return next.minusDays(1);
    }
}
