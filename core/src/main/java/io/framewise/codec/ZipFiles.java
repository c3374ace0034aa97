package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.error.SourceUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A pack in a zip file, or in a folder of a jar. Bytes are counted while unpacking, whatever the archive declares. */
final class ZipFiles implements PackFiles {
    private final String name;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /**
     * Unpacks an archive into memory.
     *
     * @param archive the zip file or jar
     * @param prefix the folder inside, ending with a slash; empty for the root
     * @param name the name for messages
     */
    ZipFiles(Path archive, String prefix, String name) {
        this.name = name;
        long total = 0;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
                    continue;
                }
                String path = entry.getName().substring(prefix.length());
                if (isHidden(path)) {
                    continue;
                }
                byte[] bytes;
                try (InputStream stream = zip.getInputStream(entry)) {
                    bytes = stream.readNBytes(Limits.FILE_BYTES + 1);
                }
                total += bytes.length;
                if (bytes.length > Limits.FILE_BYTES) {
                    throw Limits.exceeded(place(path), "The size of a file", Limits.FILE_BYTES);
                }
                if (total > Limits.PACK_BYTES) {
                    throw Limits.exceeded(Location.of(name, 0, 0), "The size of a pack", Limits.PACK_BYTES);
                }
                if (files.put(path, bytes) != null) {
                    throw new InvalidDataException(
                            List.of(Issue.error(ErrorCode.FILE, "The archive holds this file twice.")
                                    .at(place(path))));
                }
                if (files.size() > Limits.FILES) {
                    throw Limits.exceeded(Location.of(name, 0, 0), "The number of files", Limits.FILES);
                }
            }
        } catch (ZipException malformed) {
            throw new InvalidDataException(List.of(
                    Issue.error(ErrorCode.SYNTAX, "The file (%s) is not a readable zip file.".formatted(name))));
        } catch (IOException unreadable) {
            throw new SourceUnavailableException(
                    Issue.error(ErrorCode.UNAVAILABLE, "The file (%s) cannot be read.".formatted(name)), unreadable);
        }
    }

    /** Like in a folder, hidden files are not part of a pack; a path that is not one inside the pack is refused. */
    private boolean isHidden(String path) {
        boolean hidden = false;
        for (String step : path.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..") || step.contains("\\")) {
                throw new InvalidDataException(List.of(
                        Issue.error(ErrorCode.FILE, "The path (%s) does not lie inside the pack.".formatted(path))
                                .at(Location.of(name, 0, 0))));
            }
            hidden |= step.startsWith(".");
        }
        return hidden;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String path) {
        return java.util.Objects.requireNonNull(files.get(path));
    }
}
