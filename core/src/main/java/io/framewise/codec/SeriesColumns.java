package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which columns of a table hold what: one of dates, those of values, and, where a date has several rows, those that name the
 * series of a row. Immutable.
 */
final class SeriesColumns {
    private static final Set<String> DATES = Set.of(
            "date",
            "dates",
            "day",
            "week",
            "month",
            "quarter",
            "year",
            "period",
            "time",
            "timestamp",
            "datetime",
            "ds",
            "datum");
    private static final Set<String> NAMES =
            Set.of("unique_id", "id", "series", "series_id", "item", "item_id", "sku", "framework", "metric");
    private static final Set<String> REMARKS =
            Set.of("warning", "warnings", "note", "notes", "comment", "comments", "remark", "remarks");
    private static final Set<String> MISSING =
            Set.of("", "na", "n/a", "#n/a", "#na", "nan", "null", "none", "-", "--", ".", "?", "\\n");
    private static final String REPAIRED = "repaired";
    private static final int LOOKED_AT = 20;

    private final Document.Table table;
    private final int date;

    /** The column whose cells say which part of a year the date means; -1 when dates stand in one column. */
    private final int part;

    private final List<Integer> names = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();

    private SeriesColumns(Document.Table table) {
        this.table = table;
        this.date = dates(table);
        this.part = title(date).equals("year") ? Math.max(titled("month"), titled("quarter")) : -1;
        boolean repeated = repeats();
        // What this program wrote: of a forecast the past goes on, as it was repaired.
        boolean forecasts = titled("counted") >= 0 && titled(REPAIRED) >= 0 && titled("forecast") >= 0;
        for (int column = 0; column < table.header().size(); column++) {
            if (column == date || column == part || isNothing(column)) {
                continue;
            }
            boolean words = isWords(column);
            boolean named = NAMES.contains(title(column));
            boolean remark = words && REMARKS.contains(title(column));
            if (repeated && named
                    || words && !remark && (repeated || named || table.header().size() == 3)) {
                names.add(column);
            } else if (!remark && (!forecasts || title(column).equals(REPAIRED))) {
                values.add(column);
            }
        }
        if (values.isEmpty() && !names.isEmpty()) {
            values.add(names.remove(names.size() - 1));
        }
    }

    static SeriesColumns of(String file, Document.Table table) {
        SeriesColumns columns = table.header().size() < 2 ? null : new SeriesColumns(table);
        if (columns == null || columns.values.isEmpty()) {
            throw new InvalidDataException(List.of(
                    Issue.error(ErrorCode.MISSING_FIELD, "A table of series needs a column of dates and one of values.")
                            .at(Location.of(file, 1, 1))
                            .hint("Maybe begin with 'date,value'.")));
        }
        if (PeriodText.of(table.header().get(columns.date).strip()).isPresent()) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.MISSING_FIELD,
                            "The first line has the date (%s), but it must name the columns."
                                    .formatted(table.header().get(columns.date).strip()))
                    .at(Location.of(file, 1, columns.date + 1))
                    .hint("Maybe put 'date,value' before it.")));
        }
        return columns;
    }

    /** The first column that is called by a word for dates, or else the first that holds dates, or else the first. */
    private static int dates(Document.Table table) {
        for (int column = 0; column < table.header().size(); column++) {
            if (DATES.contains(title(table, column))) {
                return column;
            }
        }
        for (int column = 0; column < table.header().size(); column++) {
            if (areDates(table, column)) {
                return column;
            }
        }
        return 0;
    }

    private static boolean areDates(Document.Table table, int column) {
        for (Document.Row row :
                table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()))) {
            if (PeriodText.of(row.cells().get(column).strip()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private String title(int column) {
        return title(table, column);
    }

    private static String title(Document.Table table, int column) {
        return table.header().get(column).strip().toLowerCase(Locale.ROOT);
    }

    private int titled(String title) {
        for (int column = 0; column < table.header().size(); column++) {
            if (title(column).equals(title)) {
                return column;
            }
        }
        return -1;
    }

    private boolean repeats() {
        Set<String> seen = new HashSet<>();
        for (Document.Row row : table.rows()) {
            if (!row.cells().get(date).isBlank() && !seen.add(date(row))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column without a title is empty or only counts the rows, as other tools write them. */
    private boolean isNothing(int column) {
        if (!title(column).isEmpty()) {
            return false;
        }
        boolean empty = true;
        boolean counts = true;
        for (int i = 0; i < table.rows().size(); i++) {
            String cell = table.rows().get(i).cells().get(column).strip();
            empty &= isMissing(cell);
            counts &= cell.equals(String.valueOf(i)) || cell.equals(String.valueOf(i + 1));
        }
        return empty || counts;
    }

    private boolean isWords(int column) {
        for (Document.Row row : table.rows()) {
            String cell = row.cells().get(column).strip();
            if (!isMissing(cell)) {
                return !NumberMarks.isNumber(cell);
            }
        }
        return false;
    }

    /** Whether a cell says that there is no value. */
    static boolean isMissing(String cell) {
        return cell.isEmpty() || MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** The column of dates. */
    int date() {
        return date;
    }

    /** The date of a row, of two columns where one has the year and one the month or quarter. */
    String date(Document.Row row) {
        String text = row.cells().get(date).strip();
        if (part < 0) {
            return text;
        }
        String within = row.cells().get(part).strip();
        boolean quarter = title(part).equals("quarter");
        return text + (quarter && !within.startsWith("Q") ? "-Q" : "-") + within;
    }

    /** The columns of values. */
    List<Integer> values() {
        return values;
    }

    /** Whether a row has neither date nor value, as one that only remarks on something. */
    boolean isEmpty(Document.Row row) {
        return row.cells().get(date).isBlank()
                && values.stream()
                        .allMatch(column -> isMissing(row.cells().get(column).strip()));
    }

    /** Whether each row is about a series that it names. */
    boolean isTall() {
        return !names.isEmpty();
    }

    /** The name of the series that a cell belongs to; empty when there is none. */
    String name(Document.Row row, int column) {
        StringBuilder name = new StringBuilder();
        for (int key : names) {
            String cell = row.cells().get(key).strip();
            if (cell.isEmpty()) {
                return "";
            }
            name.append(name.isEmpty() ? "" : " / ").append(cell);
        }
        String title = table.header().get(column).strip();
        if (names.isEmpty() || title.isEmpty()) {
            return title;
        }
        return values.size() == 1 ? name.toString() : name + " / " + title;
    }

    /** The column in which the name of a series stands. */
    int named(int column) {
        return names.isEmpty() ? column : names.get(0);
    }
}
