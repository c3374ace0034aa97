package io.framewise.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published schemas, and documents judged by them. */
final class Schemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Schemas() {}

    static List<Error> errors(String schema, String document) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(text(schema)).validate(document, InputFormat.JSON);
    }

    static List<Error> errorsOfSchema(String schema) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema meta = registry.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return meta.validate(text(schema), InputFormat.JSON);
    }

    static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static String text(String schema) {
        String path = "/META-INF/framewise/schema/" + schema + "-1.0.schema.json";
        try (InputStream stream = Schemas.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
