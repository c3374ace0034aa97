package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.error.SourceUnavailableException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A pack in a folder. Hidden files are not part of it; symbolic links are refused, since they can lead outside. */
final class FolderFiles implements PackFiles {
    private final Path folder;
    private final String name;
    private final SortedSet<String> paths = new TreeSet<>();

    FolderFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
        try {
            Files.walkFileTree(folder, new Collector());
        } catch (IOException unreadable) {
            throw new SourceUnavailableException(
                    Issue.error(ErrorCode.UNAVAILABLE, "The folder (%s) cannot be read.".formatted(name)), unreadable);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) {
        Path file = folder.resolve(path);
        try {
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw Limits.exceeded(
                        place(path), "A file of (%s) bytes".formatted(Files.size(file)), Limits.FILE_BYTES);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new SourceUnavailableException(
                    Issue.error(ErrorCode.UNAVAILABLE, "The file (%s) cannot be read.".formatted(file(path))),
                    unreadable);
        }
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return hidden(directory) && !directory.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (attributes.isSymbolicLink()) {
                throw new InvalidDataException(
                        List.of(Issue.error(ErrorCode.FILE, "Symbolic links are not allowed in a pack.")
                                .at(place(path))));
            }
            if (!attributes.isRegularFile()) {
                throw new InvalidDataException(List.of(Issue.error(ErrorCode.FILE, "Only files are allowed in a pack.")
                        .at(place(path))));
            }
            paths.add(path);
            if (paths.size() > Limits.FILES) {
                throw Limits.exceeded(Location.of(name, 0, 0), "The number of files", Limits.FILES);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            Path last = path.getFileName();
            return last != null && last.toString().startsWith(".");
        }
    }
}
