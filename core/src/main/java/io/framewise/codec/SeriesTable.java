package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.TimeSeries;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes series of a CSV file. Columns of places count cells. Not safe for use by several threads. */
final class SeriesTable {
    private static final int LONGEST = 100_000;
    private static final int MOST_ISSUES = 20;
    private static final Pattern UNITS = Pattern.compile("[^-+0-9.,]{0,4}([-+]?[0-9][0-9.,]*)[^-+0-9.,]{0,8}");

    private final String file;
    private final Document.Table table;
    private final SeriesColumns columns;
    private final NumberMarks marks;
    private final List<Issue> issues = new ArrayList<>();

    private SeriesTable(String file, Document.Table table, SeriesColumns columns, char separator) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        List<String> numbers = new ArrayList<>();
        for (Document.Row row : table.rows()) {
            for (int column : columns.values()) {
                numbers.add(cell(row, column));
            }
        }
        this.marks = NumberMarks.of(separator, numbers);
    }

    static SeriesContents read(String file, String text, Optional<Frequency> frequency) {
        char separator = TableSeparator.of(text);
        Document.Table all = CsvReader.read(file, "table/" + file, TableSeparator.table(text), separator)
                .get(0);
        all = only(all, row -> !row.cells().stream().allMatch(String::isBlank));
        SeriesColumns columns = SeriesColumns.of(file, all);
        Document.Table table = only(all, row -> !columns.isEmpty(row));
        if (table.rows().isEmpty()) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.MISSING_FIELD, "The file has a header, but no values.")
                            .at(Location.of(file, 2, 1))
                            .hint("Maybe go on with '2024-01,123'.")));
        }
        return new SeriesTable(file, table, columns, separator).series(frequency);
    }

    private static Document.Table only(Document.Table table, Predicate<Document.Row> wanted) {
        List<Document.Row> rows = table.rows().stream().filter(wanted).toList();
        return new Document.Table(table.path(), table.subject(), table.header(), rows);
    }

    private SeriesContents series(Optional<Frequency> wanted) {
        PeriodColumn column = new PeriodColumn(file, table, columns, issues);
        PeriodColumn.Dates read = column.read();
        double[][] cells = cells();
        complain();
        List<LocalDateTime> dates = read.times();
        PeriodAxis axis = wanted.map(frequency -> PeriodAxis.of(frequency, dates))
                .or(() -> PeriodAxis.found(read.form(), dates))
                .orElseThrow(column::unequal);
        long length = 1;
        for (int i = 0; i < dates.size(); i++) {
            long needed = axis.position(dates.get(i)) + 1;
            if (needed > LONGEST) {
                throw new InvalidDataException(List.of(Issue.error(
                                ErrorCode.LIMIT,
                                "From (%s) to (%s) there are more than (%s) values."
                                        .formatted(
                                                axis.label(0),
                                                columns.date(table.rows().get(i)),
                                                LONGEST))
                        .at(place(table.rows().get(i), columns.date()))
                        .hint("Maybe a date is mistyped.")));
            }
            length = Math.max(length, needed);
        }
        Map<String, double[]> values = new LinkedHashMap<>();
        Map<String, int[]> lines = new LinkedHashMap<>();
        Map<String, Location> places = new HashMap<>();
        for (int i = 0; i < dates.size(); i++) {
            Document.Row row = table.rows().get(i);
            int position = (int) axis.position(dates.get(i));
            for (int value : columns.values()) {
                String name = columns.name(row, value);
                int line = columns.isTall() ? row.line() : 1;
                Location place = Location.of(file, line, columns.named(value) + 1);
                if (name.isEmpty()) {
                    issues.add(Issue.error(ErrorCode.VALUE, "A series has no name.")
                            .at(place));
                }
                places.putIfAbsent(name, place);
                int size = (int) length;
                double[] all = values.computeIfAbsent(name, none -> empty(size));
                int[] seen = lines.computeIfAbsent(name, none -> new int[size]);
                if (seen[position] > 0) {
                    twice(row, name, axis.label(position), seen[position]);
                } else {
                    all[position] = cells[i][value];
                    seen[position] = row.line();
                }
            }
        }
        complain();
        List<TimeSeries> series = new ArrayList<>();
        List<LeftOutSeries> empty = new ArrayList<>();
        values.forEach((name, all) ->
                trimmed(name, all, axis).ifPresentOrElse(series::add, () -> empty.add(none(name, places))));
        return new SeriesContents(series, empty, places);
    }

    private static LeftOutSeries none(String name, Map<String, Location> places) {
        Issue none = Issue.error(ErrorCode.VALUE, "The series (%s) has no value.".formatted(name));
        return LeftOutSeries.builder()
                .name(name)
                .issue(Optional.ofNullable(places.get(name)).map(none::at).orElse(none))
                .build();
    }

    private double[][] cells() {
        double[][] cells = new double[table.rows().size()][table.header().size()];
        for (int i = 0; i < cells.length; i++) {
            for (int column : columns.values()) {
                cells[i][column] = number(table.rows().get(i), column);
            }
        }
        return cells;
    }

    private static double[] empty(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private void twice(Document.Row row, String name, String date, int line) {
        issues.add(Issue.error(
                        ErrorCode.DUPLICATE,
                        "The series (%s) has a second value for (%s); the first stands on line (%s)."
                                .formatted(name, date, line))
                .at(place(row, columns.date()))
                .hint(
                        columns.isTall() || table.header().size() == 2
                                ? "Maybe add them up first, or give a finer --frequency."
                                : "Maybe give a finer --frequency."));
    }

    private double number(Document.Row row, int column) {
        String text = cell(row, column);
        if (SeriesColumns.isMissing(text)) {
            return Double.NaN;
        }
        Optional<String> plain = marks.plain(text);
        if (marks.isUnsettled(text)) {
            issues.add(Issue.error(
                            ErrorCode.VALUE,
                            "The number (%s) can have decimals or thousands, and no other number tells which."
                                    .formatted(text))
                    .at(place(row, column))
                    .hint("Maybe write %s, or %s0.".formatted(text.replaceAll("[.,]", ""), text)));
        } else if (plain.isPresent() && Double.isFinite(Double.parseDouble(plain.get()))) {
            try {
                return Limits.checked(Double.parseDouble(plain.get()), place(row, column));
            } catch (InvalidDataException size) {
                issues.addAll(size.issues());
            }
        } else {
            issues.add(Issue.error(
                            ErrorCode.VALUE,
                            "The column (%s) needs a finite number or nothing, not (%s)."
                                    .formatted(table.header().get(column).strip(), text))
                    .at(place(row, column))
                    .hint(advice(text)));
        }
        return Double.NaN;
    }

    /** A number without its unit or currency, where there is one. */
    private String advice(String text) {
        Matcher units = UNITS.matcher(text);
        return units.matches() && marks.plain(units.group(1)).isPresent()
                ? "Maybe write " + units.group(1) + "."
                : "Maybe leave the cell empty, or keep only columns of date, series and value.";
    }

    /** From the first value to the last; nothing without any. */
    private static Optional<TimeSeries> trimmed(String name, double[] values, PeriodAxis axis) {
        int first = 0;
        while (first < values.length && Double.isNaN(values[first])) {
            first++;
        }
        if (first == values.length) {
            return Optional.empty();
        }
        int end = values.length;
        while (Double.isNaN(values[end - 1])) {
            end--;
        }
        TimeSeries series = TimeSeries.of(axis.frequency(), Arrays.copyOfRange(values, first, end))
                .withStep(axis.step())
                .withName(name)
                .withStart(axis.time(first));
        return Optional.of(series.smallest() < 0 ? series : series.asNonNegative());
    }

    private void complain() {
        if (!issues.isEmpty()) {
            List<Issue> sorted = issues.stream().distinct().sorted().toList();
            List<Issue> shown = new ArrayList<>(sorted.subList(0, Math.min(MOST_ISSUES, sorted.size())));
            if (sorted.size() > MOST_ISSUES) {
                shown.add(Issue.error(
                                ErrorCode.VALUE,
                                String.format(Locale.ROOT, "There are (%d) more.", sorted.size() - MOST_ISSUES))
                        .at(Location.of(file, 0, 0)));
            }
            throw new InvalidDataException(shown);
        }
    }

    private static String cell(Document.Row row, int column) {
        return row.cells().get(column).strip();
    }

    private Location place(Document.Row row, int column) {
        return Location.of(file, row.line(), column + 1);
    }
}
