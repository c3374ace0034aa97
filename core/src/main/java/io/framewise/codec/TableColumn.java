package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table. A cell that says the same as the one above it is not read again: most columns of long tables repeat
 * few texts. Confined to one thread.
 */
final class TableColumn<T> {
    /** So many digits are a whole number that a double holds exactly. */
    private static final int EXACT_DIGITS = 15;

    private final Binding binding;
    private final String name;
    private final int index;
    private final Function<String, T> reader;
    private String above = "";
    private Optional<T> known = Optional.empty();

    /** With a negative index, the column is not there and all of its cells are empty. */
    TableColumn(Binding binding, String name, int index, Function<String, T> reader) {
        this.binding = binding;
        this.name = name;
        this.index = index;
        this.reader = reader;
    }

    boolean isEmpty(Document.Row row) {
        return text(row).isEmpty();
    }

    private String text(Document.Row row) {
        return index < 0 ? "" : row.cells().get(index);
    }

    private String needed(Document.Row row) {
        String text = text(row);
        if (text.isEmpty()) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.MISSING_FIELD, "The cell (%s) is empty.".formatted(name))
                            .at(place(row))));
        }
        return text;
    }

    Optional<T> optional(Document.Row row) {
        String text = text(row);
        if (text.isEmpty() || text.equals(above)) {
            return text.isEmpty() ? Optional.empty() : known;
        }
        try {
            known = Optional.of(reader.apply(text));
        } catch (FramewiseException complaint) {
            throw new InvalidDataException(complaint.issues().stream()
                    .map(issue -> issue.at(place(row)))
                    .toList());
        }
        above = text;
        return known;
    }

    T value(Document.Row row) {
        needed(row);
        return optional(row).orElseThrow();
    }

    double number(Document.Row row) {
        String text = needed(row);
        long whole = digits(text);
        if (whole >= 0) {
            return Limits.checked((double) whole, place(row));
        }
        ScalarNode.Kind kind = ScalarNode.plain(text, row.line(), 0).kind();
        if (kind != ScalarNode.Kind.INTEGER && kind != ScalarNode.Kind.FLOAT) {
            throw rejected(row, "a finite number", text);
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return Limits.checked(number, place(row));
            }
        } catch (NumberFormatException infinite) {
            throw rejected(row, "a finite number", text);
        }
        throw rejected(row, "a finite number", text);
    }

    /** The whole number that nothing but a few digits write; -1 for any other text. */
    private static long digits(String text) {
        long number = text.length() > EXACT_DIGITS ? -1 : 0;
        for (int i = 0; i < text.length() && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    int integer(Document.Row row) {
        double number = number(row);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw rejected(row, "a whole number", needed(row));
        }
        return (int) number;
    }

    LocalDate date(Document.Row row) {
        String text = needed(row);
        try {
            return IsoDates.date(text);
        } catch (DateTimeException malformed) {
            throw rejected(row, "a date such as 2026-04-15", text);
        }
    }

    YearMonth month(Document.Row row) {
        String text = needed(row);
        try {
            return IsoDates.month(text);
        } catch (DateTimeException malformed) {
            throw rejected(row, "a month such as 2026-04", text);
        }
    }

    private InvalidDataException rejected(Document.Row row, String needed, String text) {
        return new InvalidDataException(List.of(
                Issue.error(ErrorCode.VALUE, "The column (%s) needs %s, not (%s).".formatted(name, needed, text))
                        .at(place(row))));
    }

    Location place(Document.Row row) {
        return Location.of(binding.file(), row.line(), index + 1);
    }
}
