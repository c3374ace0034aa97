package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes a decision matrix of a CSV file. Columns of places count cells. */
final class MatrixTable {
    private static final Set<String> DIRECTIONS = Set.of("direction", "directions", "objective");
    private static final Set<String> WEIGHTS = Set.of("weight", "weights");

    private static final Set<String> ORDERS = Set.of("weight order", "weight-order");

    private static final String UNKNOWN = "Maybe say what it may be, such as '3..5', or leave out the alternative.";

    private final String file;
    private final Document.Table table;
    /** How numbers are written; those between commas have a point before decimals and nothing between thousands. */
    private final Optional<NumberMarks> marks;

    private final MatrixContents contents;
    private final List<Issue> issues = new ArrayList<>();

    private MatrixTable(String file, Document.Table table, char separator) {
        this.file = file;
        this.table = table;
        this.marks = separator == ',' ? Optional.empty() : Optional.of(NumberMarks.of(separator, cells(table)));
        this.contents = new MatrixContents(file);
    }

    static MatrixDocument read(String file, String text) {
        char separator = TableSeparator.of(text);
        Document.Table table = CsvReader.read(file, "matrix/" + file, TableSeparator.table(text), separator)
                .get(0);
        return new MatrixTable(file, table, separator).document();
    }

    private static List<String> cells(Document.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream().skip(1))
                .map(String::strip)
                .toList();
    }

    private MatrixDocument document() {
        directions();
        List<Document.Row> alternatives = new ArrayList<>();
        once(WEIGHTS, this::weights);
        once(ORDERS, row -> noting(() -> order(row)));
        for (Document.Row row : table.rows()) {
            String first = first(row);
            if (WEIGHTS.contains(first) || ORDERS.contains(first)) {
                continue;
            }
            if (!DIRECTIONS.contains(first)) {
                alternatives.add(row);
            }
        }
        for (Document.Row row : alternatives) {
            noting(() -> {
                contents.alternative(row.cells().get(0).strip(), row.cells().size() - 1, place(row, 0));
                for (int j = 1; j < row.cells().size(); j++) {
                    cell(row, j);
                }
            });
        }
        if (!issues.isEmpty()) {
            throw new InvalidDataException(issues.stream().distinct().sorted().toList());
        }
        int last = table.rows().get(table.rows().size() - 1).line();
        return contents.document(Optional.empty(), Location.of(file, last + 1, 1));
    }

    /** Reads the row of this kind, if there is one; there may be no second. */
    private void once(Set<String> kind, Consumer<Document.Row> reader) {
        List<Document.Row> rows =
                table.rows().stream().filter(row -> kind.contains(first(row))).toList();
        rows.stream().limit(1).forEach(reader);
        rows.stream().skip(1).forEach(row -> issues.add(second(row)));
    }

    private Issue second(Document.Row row) {
        return Issue.error(
                        ErrorCode.DUPLICATE,
                        "The row (%s) stands here a second time."
                                .formatted(row.cells().get(0).strip()))
                .at(place(row, 0));
    }

    private void directions() {
        List<Document.Row> rows = table.rows().stream()
                .filter(row -> DIRECTIONS.contains(first(row)))
                .toList();
        if (rows.isEmpty()) {
            throw new InvalidDataException(List.of(
                    Issue.error(ErrorCode.MISSING_FIELD, "There is no row that says the direction of each criterion.")
                            .at(Location.of(file, 2, 1))
                            .hint("Maybe begin with 'direction,max,min,...' below the header.")));
        }
        rows.stream().skip(1).forEach(row -> issues.add(second(row)));
        Document.Row row = rows.get(0);
        for (int j = 1; j < table.header().size(); j++) {
            String word = row.cells().get(j);
            Location place = place(row, j);
            String name = table.header().get(j).strip();
            Location named = Location.of(file, 1, j + 1);
            noting(() -> contents.criterion(
                    name,
                    MatrixContents.objective(word)
                            .orElseThrow(() -> new InvalidDataException(
                                    List.of(MatrixContents.noDirection(word).at(place)))),
                    named));
        }
        if (!issues.isEmpty()) {
            throw new InvalidDataException(issues);
        }
    }

    private void weights(Document.Row row) {
        for (int j = 1; j < row.cells().size(); j++) {
            int column = j;
            noting(() -> {
                Location place = place(row, column);
                String text = written(row.cells().get(column).strip(), place);
                if (text.isEmpty()) {
                    throw missing("weight", column, place, "Maybe 'free', if nothing is known of it.");
                }
                if (isNumber(text)) {
                    contents.weights().number(parsed(text), place);
                } else {
                    contents.weights().text(text, place);
                }
            });
        }
    }

    /** Ranks of the criteria, 1 for the most important; an empty cell stands outside the order. */
    private void order(Document.Row row) {
        int[] ranks = new int[row.cells().size() - 1];
        for (int j = 1; j <= ranks.length; j++) {
            String text = row.cells().get(j).strip();
            if (!text.matches("[1-9][0-9]{0,5}|")) {
                throw new InvalidDataException(
                        List.of(Issue.error(ErrorCode.VALUE, "A rank of a weight cannot be (%s).".formatted(text))
                                .hint("Maybe 1 for the most important criterion, 2 for the next.")
                                .at(place(row, j))));
            }
            ranks[j - 1] = text.isEmpty() ? -1 : Integer.parseInt(text);
        }
        contents.weights().ranks(place(row, 0), ranks);
    }

    private void cell(Document.Row row, int column) {
        Location place = place(row, column);
        String text = written(row.cells().get(column).strip(), place);
        if (text.isEmpty()) {
            throw missing("value", column, place, UNKNOWN);
        }
        if (isNumber(text)) {
            contents.cell(parsed(text), place);
        } else if (ValueText.isUncertain(text)) {
            contents.cell(ValueText.read(text, place), place);
        } else {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.VALUE,
                            "A value must be a finite number, but on (%s) here is (%s)."
                                    .formatted(table.header().get(column).strip(), text))
                    .hint(
                            Character.isDigit(text.charAt(text.startsWith("-") && text.length() > 1 ? 1 : 0))
                                    ? "Maybe write it without a unit, with a point before decimals and nothing between thousands."
                                    : UNKNOWN)
                    .at(place)));
        }
    }

    /** A number with a point before decimals and nothing between thousands; anything else as it is. */
    private String written(String text, Location place) {
        if (marks.isEmpty() || !NumberMarks.isNumber(text)) {
            return text;
        }
        if (marks.get().isUnsettled(text)) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.VALUE,
                            "The number (%s) can have decimals or thousands, and no other number tells which."
                                    .formatted(text))
                    .hint("Maybe write %s, or %s0.".formatted(text.replaceAll("[.,]", ""), text))
                    .at(place)));
        }
        return marks.get().plain(text).orElse(text);
    }

    private InvalidDataException missing(String what, int column, Location place, String hint) {
        return new InvalidDataException(List.of(Issue.error(
                        ErrorCode.VALUE,
                        "A %s is missing on (%s); no method is defined without it."
                                .formatted(what, table.header().get(column).strip()))
                .hint(hint)
                .at(place)));
    }

    private static boolean isNumber(String text) {
        ScalarNode.Kind kind = ScalarNode.plain(text, 0, 0).kind();
        return (kind == ScalarNode.Kind.INTEGER || kind == ScalarNode.Kind.FLOAT) && Double.isFinite(parsed(text));
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    /** Goes on after a complaint, so that all of them are seen at once. */
    private void noting(Runnable step) {
        try {
            step.run();
        } catch (InvalidDataException rejected) {
            issues.addAll(rejected.issues());
        }
    }

    private static String first(Document.Row row) {
        return row.cells().get(0).strip().toLowerCase(Locale.ROOT);
    }

    private Location place(Document.Row row, int column) {
        return Location.of(file, row.line(), column + 1);
    }
}
