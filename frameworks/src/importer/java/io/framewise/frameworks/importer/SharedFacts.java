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

    /** The node of that name, which must be there. */
    static JsonNode need(JsonNode parent, String name) {
        JsonNode node = parent.get(name);
        if (node == null || node.isNull()) {
            throw new ImportFailure("A value is missing (" + name + ")");
        }
        return node;
    }
}
