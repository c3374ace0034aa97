package io.framewise.forecast.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** A CSV file with a header, packed or not; columns are found by their names in any order and case. Errors name the line. */
final class InputTable {
    private static final int[] PACKED = {0x1f, 0x8b};
    private static final int[] MARK = {0xef, 0xbb, 0xbf};

    private final String file;
    private final List<String> header;
    private final List<CsvRecord> records;

    private InputTable(String file, List<String> header, List<CsvRecord> records) {
        this.file = file;
        this.header = header;
        this.records = records;
    }

    /** A row and its place. */
    final class Row {
        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        /** The cell of a column. */
        String cell(String column) {
            return record.getField(header.indexOf(column)).strip();
        }

        /** The cell of a column as something else. */
        <T> T cell(String column, Function<String, T> meaning) {
            String cell = cell(column);
            try {
                return meaning.apply(cell);
            } catch (IllegalArgumentException | java.time.DateTimeException | FramewiseException malformed) {
                throw wrong("the " + column + " (" + shortened(cell) + ") cannot be read");
            }
        }

        InvalidDataException wrong(String what) {
            return failure(place() + ": " + what + ".");
        }

        String place() {
            return file + ":" + record.getStartingLineNumber();
        }
    }

    private static String shortened(String cell) {
        return cell.length() <= 60 ? cell : cell.substring(0, 57) + "...";
    }

    /** Reads a file that must have some columns. */
    static InputTable read(Path path, List<String> columns) throws IOException {
        String file = path.toString();
        List<String> header = List.of();
        List<CsvRecord> records = new ArrayList<>();
        try (InputStream bytes = plain(path);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (header.isEmpty()) {
                    header = record.getFields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                } else if (record.getFieldCount() == header.size()) {
                    records.add(record);
                } else {
                    throw failure("%s:%s has (%s) cells, and the header names (%s)."
                            .formatted(file, record.getStartingLineNumber(), record.getFieldCount(), header.size()));
                }
            }
        } catch (NoSuchFileException missing) {
            throw failure("There is no file " + file + ".");
        } catch (CsvParseException malformed) {
            throw failure(file + " is not well-formed CSV: " + malformed.getMessage() + ".");
        }
        for (String column : columns) {
            if (!header.contains(column)) {
                throw failure("%s has no column (%s), but %s.".formatted(file, column, header));
            }
        }
        return new InputTable(file, header, records);
    }

    /** The bytes, unpacked where they are packed and without the mark that some programs put before them. */
    private static InputStream plain(Path path) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(path));
        if (!beginsWith(bytes, PACKED)) {
            beginsWith(bytes, MARK);
            return bytes;
        }
        bytes.reset();
        BufferedInputStream unpacked = new BufferedInputStream(new GZIPInputStream(bytes));
        beginsWith(unpacked, MARK);
        return unpacked;
    }

    /** Skips some bytes if the file begins with them. */
    private static boolean beginsWith(BufferedInputStream bytes, int... beginning) throws IOException {
        bytes.mark(beginning.length);
        for (int one : beginning) {
            if (bytes.read() != one) {
                bytes.reset();
                return false;
            }
        }
        return true;
    }

    List<Row> rows() {
        return records.stream().map(Row::new).toList();
    }

    boolean has(String column) {
        return header.contains(column);
    }

    static InvalidDataException failure(String message) {
        return new InvalidDataException(List.of(Issue.error(ErrorCode.SYNTAX, message)));
    }
}
