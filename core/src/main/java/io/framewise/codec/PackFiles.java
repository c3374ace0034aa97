package io.framewise.codec;

import io.framewise.error.Location;
import java.util.SortedSet;

/** The files of one pack, wherever they are. Reading the same path twice gives the same bytes. */
interface PackFiles {
    /** {@return the name to put before paths in messages, such as a folder; empty for none} */
    String name();

    /** {@return the paths of all files, with forward slashes, in natural order} */
    SortedSet<String> paths();

    /**
     * Reads a file.
     *
     * @param path one of {@link #paths()}
     * @return its bytes
     * @throws io.framewise.error.FramewiseException if it is too large or cannot be read
     */
    byte[] read(String path);

    /** {@return the name of a file in messages: its path with the pack's name in front} */
    default String file(String path) {
        return name().isEmpty() ? path : name() + "/" + path;
    }

    /** {@return a whole file as a place} */
    default Location place(String path) {
        return Location.of(file(path), 0, 0);
    }
}
