package io.framewise.codec;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a CSV file into tables, one for each subject: of the column framework for runs, of the file's name otherwise. */
final class CsvReader {
    private static final Pattern LINE = Pattern.compile("(.*) \\(.*line ([0-9]+)\\)");

    /** What other tools put between cells. */
    private static final Pattern SEPARATED = Pattern.compile("[;\t|]");

    private CsvReader() {}

    /** Reads a file whose cells are separated by commas. */
    static List<Document.Table> read(String file, String path, String text) {
        return read(file, path, text, ',');
    }

    /**
     * Reads a file.
     *
     * @param file its name, for places
     * @param path its path in the pack
     * @param text its text
     * @param separator what stands between cells
     * @return one table for each subject, in order of appearance
     * @throws InvalidDataException if it is malformed, ragged, empty or over the {@link Limits}
     */
    static List<Document.Table> read(String file, String path, String text, char separator) {
        List<String> header = List.of();
        Map<String, List<Document.Row>> rows = new LinkedHashMap<>();
        boolean runs = path.startsWith("runs/");
        String subject = subjectOf(path);
        try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> reader =
                builder().fieldSeparator(separator).ofCsvRecord(text)) {
            int count = 0;
            int framework = 0;
            for (CsvRecord record : reader) {
                int line = (int) record.getStartingLineNumber();
                Location place = Location.of(file, line, 0);
                if (header.isEmpty()) {
                    header = header(file, line, record.getFields());
                    framework = runs ? frameworkColumn(header, place) : 0;
                    continue;
                }
                if (++count > Limits.ROWS) {
                    throw Limits.exceeded(place, "The number of rows", Limits.ROWS);
                }
                if (record.getFieldCount() != header.size()) {
                    throw new InvalidDataException(List.of(Issue.error(
                                    ErrorCode.SYNTAX,
                                    "The row has (%s) cells, but the header names (%s)."
                                            .formatted(record.getFieldCount(), header.size()))
                            .at(place)));
                }
                for (String cell : record.getFields()) {
                    Limits.checked(cell, place);
                }
                rows.computeIfAbsent(runs ? record.getField(framework) : subject, key -> new ArrayList<>())
                        .add(new Document.Row(line, List.copyOf(record.getFields())));
            }
        } catch (CsvParseException malformed) {
            Matcher message = LINE.matcher(String.valueOf(malformed.getMessage()));
            boolean placed = message.matches();
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.SYNTAX,
                            placed
                                    ? "This is not well-formed CSV: %s.".formatted(message.group(1))
                                    : "This is not well-formed CSV.")
                    .at(Location.of(file, placed ? Integer.parseInt(message.group(2)) : 0, 0))));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        if (header.isEmpty()) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.FILE, "The file is empty.").at(Location.of(file, 1, 1))));
        }
        if (rows.isEmpty() && !runs) {
            rows.put(subject, List.of());
        }
        List<Document.Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<Document.Row>> entry : rows.entrySet()) {
            tables.add(new Document.Table(path, Optional.of(entry.getKey()), header, entry.getValue()));
        }
        return tables;
    }

    private static List<String> header(String file, int line, List<String> names) {
        if (names.size() == 1 && SEPARATED.matcher(names.get(0)).find()) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.SYNTAX, "The header has a single cell (%s).".formatted(names.get(0)))
                            .hint("Maybe save it with commas between cells and points before decimals.")
                            .at(Location.of(file, line, 1))));
        }
        for (int i = 0; i < names.size(); i++) {
            Limits.checked(names.get(i), Location.of(file, line, i + 1));
            if (!names.get(i).isBlank() && names.indexOf(names.get(i)) < i) {
                throw new InvalidDataException(List.of(Issue.error(
                                ErrorCode.SYNTAX, "The column (%s) stands here a second time.".formatted(names.get(i)))
                        .at(Location.of(file, line, i + 1))));
            }
        }
        return List.copyOf(names);
    }

    private static int frameworkColumn(List<String> header, Location place) {
        int column = header.indexOf("framework");
        if (column < 0) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.MISSING_FIELD, "The column (framework) is missing.")
                            .at(place)
                            .hint(DidYouMean.closest("framework", header)
                                    .map(near -> "Maybe '" + near + "' is meant to be 'framework'."))));
        }
        return column;
    }

    private static String subjectOf(String path) {
        String name = path.substring(path.indexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static CsvReaderBuilder builder() {
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
