package io.framewise.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The published schemas of the pack format, as core carries them. */
final class PackSchemas {

    private static final String FOLDER = "/META-INF/framewise/schema/1.0/";

    private final JsonNode places = read("index.json").get("places");
    private final Map<String, Schema> schemas = new TreeMap<>();

    PackSchemas() {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (var name : names()) {
            schemas.put(name, registry.getSchema(read(name)));
        }
    }

    static JsonNode read(String name) {
        return resource(FOLDER + name);
    }

    static JsonNode resource(String path) {
        try (var stream = PackSchemas.class.getResourceAsStream(path)) {
            return YamlTree.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedSet<String> names() {
        var names = new TreeSet<String>();
        places.forEach(name -> names.add(name.textValue()));
        return names;
    }

    /** The schema for a place such as {@code criteria/footprint.yaml}. */
    Optional<String> nameFor(String place) {
        var pattern = places.has(place) ? place : place.replaceAll("/[^/]+(?=\\.[a-z]+$)", "/*");
        return Optional.ofNullable(places.get(pattern)).map(JsonNode::textValue);
    }

    /** What a schema finds wrong, each with the place in the file; nothing if the file fits. */
    List<String> faults(String schema, JsonNode file) {
        return schemas.get(schema).validate(file).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }
}
