package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which columns of a table hold what: one of dates, and either one for each series, or one of names and one of values.
 * Immutable.
 */
final class SeriesColumns {
    private static final Set<String> DATES = Set.of(
            "date", "dates", "day", "week", "month", "quarter", "year", "period", "time", "timestamp", "ds", "datum");
    private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "none", "-", ".", "?");

    private final int date;
    private final int name;
    private final int value;

    private SeriesColumns(int date, int name, int value) {
        this.date = date;
        this.name = name;
        this.value = value;
    }

    static SeriesColumns of(String file, Document.Table table) {
        List<String> header = table.header();
        int date = 0;
        for (int column = header.size() - 1; column >= 0; column--) {
            if (DATES.contains(header.get(column).strip().toLowerCase(Locale.ROOT))) {
                date = column;
            }
        }
        if (header.size() < 2) {
            throw new InvalidDataException(List.of(
                    Issue.error(ErrorCode.MISSING_FIELD, "A table of series needs a column of dates and one of values.")
                            .at(Location.of(file, 1, 1))
                            .hint(
                                    header.get(0).contains(";") || header.get(0).contains("\t")
                                            ? "Maybe separate the columns by commas."
                                            : "Maybe begin with 'date,value'.")));
        }
        int words = -1;
        int numbers = -1;
        int wordy = 0;
        for (int column = 0; column < header.size(); column++) {
            if (column != date && isWords(table, column)) {
                words = column;
                wordy++;
            } else if (column != date) {
                numbers = column;
            }
        }
        boolean tall = wordy == 1 && header.size() == 3;
        return new SeriesColumns(date, tall ? words : -1, tall ? numbers : -1);
    }

    private static boolean isWords(Document.Table table, int column) {
        for (Document.Row row : table.rows()) {
            String cell = row.cells().get(column).strip();
            if (!isMissing(cell)) {
                ScalarNode.Kind kind = ScalarNode.plain(cell, 0, 0).kind();
                return kind != ScalarNode.Kind.INTEGER && kind != ScalarNode.Kind.FLOAT;
            }
        }
        return false;
    }

    /** Whether a cell says that there is no value. */
    static boolean isMissing(String cell) {
        return MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** The column of dates. */
    int date() {
        return date;
    }

    /** Whether each row is one value of a series that the row names. */
    boolean isTall() {
        return name >= 0;
    }

    /** The column of names, in a tall table. */
    int name() {
        return name;
    }

    /** The column of values, in a tall table. */
    int value() {
        return value;
    }
}
