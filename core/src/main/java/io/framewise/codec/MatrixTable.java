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

/** Makes a decision matrix of a CSV file. Columns of places count cells. */
final class MatrixTable {
    private static final Set<String> DIRECTIONS = Set.of("direction", "directions", "objective");
    private static final Set<String> WEIGHTS = Set.of("weight", "weights");

    private final String file;
    private final Document.Table table;
    private final MatrixContents contents;
    private final List<Issue> issues = new ArrayList<>();

    private MatrixTable(String file, Document.Table table) {
        this.file = file;
        this.table = table;
        this.contents = new MatrixContents(file);
    }

    static MatrixDocument read(String file, String text) {
        return new MatrixTable(
                        file, CsvReader.read(file, "matrix/" + file, text).get(0))
                .document();
    }

    private MatrixDocument document() {
        directions();
        List<Document.Row> alternatives = new ArrayList<>();
        for (Document.Row row : table.rows()) {
            String first = first(row);
            if (WEIGHTS.contains(first)) {
                weights(row);
            } else if (!DIRECTIONS.contains(first)) {
                alternatives.add(row);
            }
        }
        for (Document.Row row : alternatives) {
            noting(() -> {
                contents.alternative(row.cells().get(0).strip(), row.cells().size() - 1, place(row, 0));
                for (int j = 1; j < row.cells().size(); j++) {
                    contents.cell(number(row, j, "value"), place(row, j));
                }
            });
        }
        if (!issues.isEmpty()) {
            throw new InvalidDataException(issues.stream().distinct().sorted().toList());
        }
        return contents.document(Optional.empty());
    }

    private void directions() {
        List<Document.Row> rows = table.rows().stream()
                .filter(row -> DIRECTIONS.contains(first(row)))
                .toList();
        if (rows.size() != 1) {
            String problem = rows.isEmpty()
                    ? "There is no row that says the direction of each criterion."
                    : "There is more than one row of directions.";
            throw new InvalidDataException(List.of(Issue.error(ErrorCode.MISSING_FIELD, problem)
                    .at(Location.of(file, rows.isEmpty() ? 2 : rows.get(1).line(), 1))
                    .hint("Maybe begin with 'direction,max,min,...' below the header.")));
        }
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
        List<Double> weights = new ArrayList<>();
        for (int j = 1; j < row.cells().size(); j++) {
            int column = j;
            noting(() -> {
                double weight = number(row, column, "weight");
                if (!(weight >= 0)) {
                    throw MatrixContents.rejected(
                            ErrorCode.VALUE,
                            "A weight must be at least 0, but here is (%s).".formatted(weight),
                            place(row, column));
                }
                weights.add(weight);
            });
        }
        contents.weights(weights);
    }

    private double number(Document.Row row, int column, String what) {
        String text = row.cells().get(column).strip();
        ScalarNode scalar = ScalarNode.plain(text, row.line(), column + 1);
        boolean number = scalar.kind() == ScalarNode.Kind.INTEGER || scalar.kind() == ScalarNode.Kind.FLOAT;
        if (!number || !Double.isFinite(parsed(text))) {
            throw MatrixContents.rejected(
                    ErrorCode.VALUE,
                    text.isEmpty()
                            ? "A %s is missing on (%s); no method is defined without it."
                                    .formatted(what, table.header().get(column).strip())
                            : "A %s must be a finite number, but on (%s) here is (%s)."
                                    .formatted(what, table.header().get(column).strip(), text),
                    place(row, column));
        }
        return parsed(text);
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
