package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.error.SourceUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A single file that a user names. */
final class UserFile {
    private UserFile() {}

    /** Its name in messages, the same on every platform. */
    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Its text, which must be UTF-8 and not too long. */
    static String text(Path path) {
        String file = name(path);
        if (!Files.isRegularFile(path)) {
            throw unavailable(
                    "There is no %s (%s).".formatted(Files.isDirectory(path) ? "file, but a folder," : "file", file),
                    new IOException(file));
        }
        try {
            if (Files.size(path) > Limits.FILE_BYTES) {
                throw Limits.exceeded(Location.of(file, 0, 0), "The size of a file", Limits.FILE_BYTES);
            }
            return PackParser.text(file, Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw unavailable("The file (%s) cannot be read.".formatted(file), unreadable);
        }
    }

    /** What a stream holds, which must be UTF-8 and not too long. */
    static String text(String name, InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw Limits.exceeded(Location.of(name, 0, 0), "The size of a file", Limits.FILE_BYTES);
            }
            return PackParser.text(name, bytes);
        } catch (IOException unreadable) {
            throw unavailable("The input (%s) cannot be read.".formatted(name), unreadable);
        }
    }

    private static SourceUnavailableException unavailable(String message, IOException cause) {
        return new SourceUnavailableException(Issue.error(ErrorCode.UNAVAILABLE, message), cause);
    }
}
