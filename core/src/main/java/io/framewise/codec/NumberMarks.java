package io.framewise.codec;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which mark stands before the decimals of a table's numbers: a point, or a comma as in much of Europe. The other one, if it
 * is there, parts thousands, as spaces and apostrophes do. Numbers that can only be meant one way settle it for all; where
 * there are none, the way the cells are separated does, and where that tells nothing either, the numbers in doubt are not
 * read. Immutable.
 */
final class NumberMarks {
    private static final Pattern PLAIN = Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern MARKED = Pattern.compile("[-+]?[0-9]*(?:[.,][0-9]+)+[.,]?(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern EITHER = Pattern.compile("[-+]?[1-9][0-9]{0,2}([.,])[0-9]{3}");
    private static final Pattern MANY = Pattern.compile("[-+]?[0-9]{1,3}(?:(?:,[0-9]{3}){2,}|(?:\\.[0-9]{3}){2,})");
    private static final Pattern BY_COMMAS = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]*)?");
    private static final Pattern BY_POINTS = Pattern.compile("[-+]?[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]*)?");
    private static final Pattern GAPS = Pattern.compile("(?<=[0-9])[ \u00a0\u2009\u202f'\u2019_](?=[0-9]{3}(?![0-9]))");
    private static final int THOUSAND = 1000;

    private final Optional<Character> decimal;

    private NumberMarks(Optional<Character> decimal) {
        this.decimal = decimal;
    }

    /** The marks of numbers in cells between which a separator stands. */
    static NumberMarks of(char separator, Iterable<String> cells) {
        boolean comma = false;
        boolean point = false;
        boolean eitherComma = false;
        boolean eitherPoint = false;
        boolean below = false;
        boolean unparted = false;
        for (String cell : cells) {
            String number = tidy(cell);
            if (EITHER.matcher(number).matches()) {
                eitherComma |= number.indexOf(',') >= 0;
                eitherPoint |= number.indexOf('.') >= 0;
            } else if (MARKED.matcher(number).matches()) {
                char last = number.charAt(Math.max(number.lastIndexOf('.'), number.lastIndexOf(',')));
                boolean commaDecides = last == (MANY.matcher(number).matches() ? '.' : ',');
                comma |= commaDecides;
                point |= !commaDecides;
            } else if (PLAIN.matcher(number).matches() && number.length() == cell.length()) {
                double size = Math.abs(Double.parseDouble(number));
                below |= size >= 1 && size < THOUSAND;
                unparted |= size >= THOUSAND;
            }
        }
        if (comma || point) {
            return new NumberMarks(Optional.of(comma && !point ? ',' : '.'));
        }
        if (eitherComma && eitherPoint) {
            return new NumberMarks(Optional.empty());
        }
        if (separator == ',' || !eitherComma && !eitherPoint) {
            return new NumberMarks(Optional.of('.'));
        }
        char mark = eitherComma ? ',' : '.';
        if (unparted || !below && separator == ';' && eitherComma) {
            return new NumberMarks(Optional.of(mark));
        }
        // Numbers of up to three digits without a mark stand beside the others: all are whole.
        return new NumberMarks(below ? Optional.of(other(mark)) : Optional.empty());
    }

    private static char other(char mark) {
        return mark == ',' ? '.' : ',';
    }

    /** Whether a cell looks like a number in some way of writing. */
    static boolean isNumber(String cell) {
        String number = tidy(cell);
        return PLAIN.matcher(number).matches() || MARKED.matcher(number).matches();
    }

    /** Whether a number can be read in two ways, and nothing tells in which. */
    boolean isUnsettled(String cell) {
        return decimal.isEmpty() && EITHER.matcher(tidy(cell)).matches();
    }

    /** A number with a point before decimals and nothing between thousands; nothing if it is none. */
    Optional<String> plain(String cell) {
        String number = tidy(cell);
        char mark = decimal.orElse('.');
        char between = other(mark);
        if (number.indexOf(between) >= 0) {
            if (!(mark == '.' ? BY_COMMAS : BY_POINTS).matcher(number).matches()) {
                return Optional.empty();
            }
            number = number.replace(String.valueOf(between), "");
        }
        return Optional.of(number.replace(',', '.'))
                .filter(written -> PLAIN.matcher(written).matches());
    }

    /** Without spaces and apostrophes between thousands, and with a hyphen for a minus sign. */
    private static String tidy(String cell) {
        return GAPS.matcher(cell.replace('\u2212', '-')).replaceAll("");
    }
}
