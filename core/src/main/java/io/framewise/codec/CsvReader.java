package io.framewise.codec;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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

/** Reads a CSV file into tables, one for each subject: of the first column for runs, of the file's name otherwise. */
final class CsvReader {
    private CsvReader() {}

    /**
     * Reads a file.
     *
     * @param path its path in the pack
     * @param text its text
     * @return one table for each subject, in order of appearance
     * @throws InvalidDataException if it is malformed, ragged, empty or over the {@link Limits}
     */
    static List<Document.Table> read(String path, String text) {
        List<String> header = List.of();
        Map<String, List<Document.Row>> rows = new LinkedHashMap<>();
        boolean byFirstColumn = path.startsWith("runs/");
        String subject = subjectOf(path);
        try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> reader = builder().ofCsvRecord(text)) {
            int count = 0;
            for (CsvRecord record : reader) {
                int line = (int) record.getStartingLineNumber();
                Location place = Location.of(path, line, 0);
                if (header.isEmpty()) {
                    header = List.copyOf(record.getFields());
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
                rows.computeIfAbsent(byFirstColumn ? record.getField(0) : subject, key -> new ArrayList<>())
                        .add(new Document.Row(line, List.copyOf(record.getFields())));
            }
        } catch (CsvParseException malformed) {
            throw new InvalidDataException(List.of(Issue.error(ErrorCode.SYNTAX, "This is not well-formed CSV.")
                    .at(Location.of(path, 0, 0))));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        if (header.isEmpty()) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.FILE, "The file is empty.").at(Location.of(path, 1, 1))));
        }
        List<Document.Table> tables = new ArrayList<>();
        for (Map.Entry<String, List<Document.Row>> entry : rows.entrySet()) {
            tables.add(new Document.Table(path, Optional.of(entry.getKey()), header, entry.getValue()));
        }
        return tables;
    }

    private static String subjectOf(String path) {
        String name = path.substring(path.indexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static CsvReaderBuilder builder() {
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
