package io.framewise.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a pack; nothing is not the current folder. */
final class PackPath implements ITypeConverter<Path> {
    PackPath() {}

    @Override
    public Path convert(String value) {
        return path(value, "a pack needs a path; the current folder is '.'");
    }

    private static Path path(String value, String missing) {
        if (value.isBlank()) {
            throw new TypeConversionException(missing);
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException malformed) {
            throw new TypeConversionException("'" + value + "' is not a path");
        }
    }

    /** Reads the path of a file. */
    static final class File implements ITypeConverter<Path> {
        File() {}

        @Override
        public Path convert(String value) {
            return path(value, "a file needs a path");
        }
    }
}
