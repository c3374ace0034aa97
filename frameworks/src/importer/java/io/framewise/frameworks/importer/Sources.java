package io.framewise.frameworks.importer;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sources that the imported figures cite. */
final class Sources {
    private final SortedMap<String, Map<String, Object>> byId = new TreeMap<>();

    /** Adds a source, whose first field is its id, and gives its id. The same source may be added twice. */
    String add(Fields source) {
        String id = String.valueOf(source.map().get("id"));
        Map<String, Object> known = byId.putIfAbsent(id, source.map());
        if (known != null && !known.equals(source.map())) {
            throw new ImportFailure("Two sources have one id (" + id + ")");
        }
        return id;
    }

    void write(PackFolder pack) {
        pack.yaml("sources/generated.yaml", List.copyOf(byId.values()));
    }
}
