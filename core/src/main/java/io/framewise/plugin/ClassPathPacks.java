package io.framewise.plugin;

import io.framewise.codec.LoadedPack;
import io.framewise.codec.PackReader;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Packs on a class path: listed by jars in {@value #LIST}, each in a folder of its own, compiled or as files. */
final class ClassPathPacks {
    static final String LIST = "META-INF/framewise.packs";
    static final String ROOT = "META-INF/framewise/";
    private static final String COMPILED = ".index";

    private final ClassLoader loader;

    ClassPathPacks(ClassLoader loader) {
        this.loader = loader;
    }

    /** The folders that all lists name; a list may be appended to by shading. */
    SortedSet<String> listed() {
        SortedSet<String> folders = new TreeSet<>();
        try {
            for (URL url : Collections.list(loader.getResources(LIST))) {
                try (InputStream stream = open(url)) {
                    String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .forEach(line -> folders.add(ROOT + line));
                }
            }
        } catch (IOException unreadable) {
            throw new SourceUnavailableException(
                    Issue.error(ErrorCode.UNAVAILABLE, "The lists of packs (%s) cannot be read.".formatted(LIST)),
                    unreadable);
        }
        return folders;
    }

    /** Reads the pack in a folder: its compiled form where there is one. */
    LoadedPack read(String folder) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        URL compiled = loader.getResource(folder + COMPILED);
        if (compiled != null) {
            try (InputStream stream = open(compiled)) {
                return PackReader.readCompiled(stream, name);
            } catch (IOException unreadable) {
                throw unavailable(folder, unreadable);
            }
        }
        @Nullable URL header = loader.getResource(folder + "/pack.yaml");
        if (header == null) {
            header = loader.getResource(folder + "/pack.json");
        }
        if (header == null) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.FILE, "There is no pack in the folder (%s) of the class path.".formatted(folder))
                    .hint("Maybe pack.yaml is missing there, or the name in " + LIST + " differs from the folder's.")));
        }
        return readFiles(folder, name, header);
    }

    private static LoadedPack readFiles(String folder, String name, URL header) {
        try {
            if (header.getProtocol().equals("file")) {
                Path parent = Path.of(header.toURI()).getParent();
                return PackReader.read(java.util.Objects.requireNonNull(parent), name);
            }
            if (header.openConnection() instanceof JarURLConnection jar) {
                return PackReader.readFromJar(Path.of(jar.getJarFileURL().toURI()), folder + "/", name);
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new SourceUnavailableException(
                    Issue.error(ErrorCode.UNAVAILABLE, "The pack (%s) cannot be read.".formatted(folder)), unreadable);
        }
        throw new InvalidDataException(List.of(Issue.error(
                        ErrorCode.FILE,
                        "The pack (%s) lies where its files cannot be listed (%s)."
                                .formatted(folder, header.getProtocol()))
                .hint("Maybe compile it with io.framewise.codec.PackCompiler to " + folder + COMPILED + ".")));
    }

    /** Opens without the cache of jar connections, which would keep jars locked and stale. */
    private static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static SourceUnavailableException unavailable(String folder, IOException cause) {
        return new SourceUnavailableException(
                Issue.error(ErrorCode.UNAVAILABLE, "The pack (%s) cannot be read.".formatted(folder)), cause);
    }
}
