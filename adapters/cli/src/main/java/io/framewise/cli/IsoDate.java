package io.framewise.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date such as {@code 2026-04-01}. */
final class IsoDate implements ITypeConverter<LocalDate> {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    IsoDate() {}

    /** The date, if that is one and in the years that count. */
    static @Nullable LocalDate orNull(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            return isInRange(date) ? date : null;
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static boolean isInRange(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    @Override
    public LocalDate convert(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (!isInRange(date)) {
                throw new TypeConversionException(
                        "'" + value + "' is not in the years " + FIRST_YEAR + " to " + LAST_YEAR);
            }
            return date;
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("'" + value + "' is not a date such as 2026-04-01");
        }
    }
}
