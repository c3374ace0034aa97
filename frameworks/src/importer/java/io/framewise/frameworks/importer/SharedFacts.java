package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder of facts that the importer reads, and the folder of its own settings. */
record SharedFacts(Path folder, Path settings) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    JsonNode json(String path) {
        try {
            return JSON.readTree(folder.resolve(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the facts by its topic. */
    JsonNode evidence(String topic) {
        return json("evidence/" + topic + ".json");
    }

    /** What such a file says about a framework; an empty node if it says nothing. */
    JsonNode framework(String topic, String framework) {
        return evidence(topic).path("frameworks").path(framework);
    }

    /** What the settings say about a source. */
    String sourceSetting(String id, String name) {
        return need(setting("sources.yaml").path(id).get(name), id + "." + name).asText();
    }

    /** The day by which everything was read, for sources whose own day of reading is not recorded. */
    LocalDate gatheredBy() {
        return LocalDate.parse(
                need(setting("sources.yaml").get("gatheredBy"), "gatheredBy").asText());
    }

    JsonNode setting(String name) {
        try {
            return YAML.readTree(settings.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> csv(String path) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(path))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the frameworks to import: the one place that names them. */
    List<String> frameworks() {
        return setting("frameworks.yaml").valueStream().map(JsonNode::asText).toList();
    }

    static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asText());
    }

    /** That value, which must be there. */
    static <T> T need(@Nullable T value, String what) {
        if (value == null) {
            throw new ImportFailure("A value is missing (" + what + ")");
        }
        return value;
    }
}
