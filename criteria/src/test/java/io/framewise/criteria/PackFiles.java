package io.framewise.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a pack on the class path, by their place in it. */
final class PackFiles {

    private static final String BUILT_IN = "/META-INF/framewise/io.framewise.criteria";

    private final SortedMap<String, JsonNode> files;

    private PackFiles(SortedMap<String, JsonNode> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    static PackFiles builtIn() {
        return at(BUILT_IN);
    }

    static PackFiles at(String folder) {
        var files = new TreeMap<String, JsonNode>();
        try {
            var root = Path.of(PackFiles.class.getResource(folder).toURI());
            try (var paths = Files.walk(root)) {
                for (var path : paths.filter(Files::isRegularFile).toList()) {
                    var place = root.relativize(path).toString().replace('\\', '/');
                    files.put(place, YamlTree.read(Files.readString(path)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new PackFiles(files);
    }

    SortedMap<String, JsonNode> all() {
        return files;
    }

    JsonNode get(String place) {
        return files.get(place);
    }

    /** The files of a folder by their name without extension, such as {@code criteria}. */
    SortedMap<String, JsonNode> in(String folder) {
        var found = new TreeMap<String, JsonNode>();
        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            if (file.getKey().startsWith(folder + "/")) {
                found.put(file.getKey().substring(folder.length() + 1).replace(".yaml", ""), file.getValue());
            }
        }
        return found;
    }
}
