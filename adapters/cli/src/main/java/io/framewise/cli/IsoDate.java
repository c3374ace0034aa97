package io.framewise.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date such as {@code 2026-04-01}. */
final class IsoDate implements ITypeConverter<LocalDate> {
    IsoDate() {}

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("'" + value + "' is not a date such as 2026-04-01");
        }
    }
}
