package io.framewise.error;

import java.util.Objects;

/**
 * A place in a file of a pack. Lines and columns count from 1; 0 means that the place inside the file is not known.
 * Immutable.
 */
public final class Location {
    private final String file;
    private final int line;
    private final int column;

    private Location(String file, int line, int column) {
        this.file = Objects.requireNonNull(file, "file");
        this.line = line;
        this.column = column;
    }

    /**
     * Makes a location.
     *
     * @param file the file, relative to its pack where there is one
     * @param line the line from 1, or 0 for the whole file
     * @param column the column from 1, or 0 for the whole line
     * @return the location
     */
    public static Location of(String file, int line, int column) {
        return new Location(file, line, column);
    }

    /** {@return the file} */
    public String file() {
        return file;
    }

    /** {@return the line from 1, or 0} */
    public int line() {
        return line;
    }

    /** {@return the column from 1, or 0} */
    public int column() {
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that && file.equals(that.file) && line == that.line && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, column);
    }

    /** {@return {@code file:line:column}, without the parts that are not known} */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
