package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.codec.MatrixDocument;
import io.framewise.error.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a matrix takes what 'decide' reads and refuses what it refuses. */
class MatrixSchemaTest {
    private static final String PHONES = """
            {
              "criteria": [
                {"name": "price", "direction": "min"},
                {"name": "battery", "direction": "max"},
                {"name": "camera", "direction": "Benefit"}
              ],
              "alternatives": [
                {"name": "Aster", "values": [699, 22, 8.1]},
                {"name": "Birch", "values": [399, {"low": 17, "likely": 19, "high": 22}, {"low": 6, "high": 8}]},
                {"name": "Cedar", "values": ["500..560", {"mean": 27, "deviation": 1}, {"seen": [7, 7.5, 8]}]},
                {"name": "Dahlia", "values": [{"median": 899, "log-deviation": 0.1}, "normal(24; 1)", "{8: 0.2; 9: 0.8}"]},
                {"name": "Elder", "values": [950, 18, {"outcomes": [{"value": 6, "probability": 1}]}]}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private void read(JsonNode matrix) throws IOException {
        MatrixDocument.read(Files.writeString(folder.resolve("matrix.json"), matrix.toString()));
    }

    private static ObjectNode phones(String field, String json) {
        ObjectNode tree = (ObjectNode) Schemas.tree(PHONES);
        tree.set(field, Schemas.tree(json));
        return tree;
    }

    private static ObjectNode criterion(ObjectNode tree, int place) {
        return (ObjectNode) tree.at("/criteria/" + place);
    }

    @Test
    void theSchemaIsOne() {
        assertThat(Schemas.errorsOfSchema("matrix")).isEmpty();
        assertThat(Schemas.errors("matrix", PHONES)).isEmpty();
    }

    @Test
    void everyWayToSayWeightsIsTaken() throws IOException {
        for (List<String> weights : List.of(
                List.of("2", "1", "0"),
                List.of("0.2", "\"free\"", "\"0.1..0.3\""),
                List.of("{\"low\": 0.1, \"high\": 0.4}", "\"FREE\"", "0.2"),
                List.of("1e-3", "0", "3"))) {
            ObjectNode tree = phones("constraints", "[]");
            for (int k = 0; k < weights.size(); k++) {
                criterion(tree, k).set("weight", Schemas.tree(weights.get(k)));
            }
            read(tree);
            assertThat(Schemas.errors("matrix", tree.toString())).isEmpty();
        }
    }

    @Test
    void ordersConstraintsAndWeightingsAreTaken() throws IOException {
        for (ObjectNode tree : new ObjectNode[] {
            phones("weighting", "\"entropy\""),
            phones("weight-order", "\"price > battery, camera\""),
            phones("constraints", "[\"price >= 2*battery\", \"camera <= 0.4\"]")
        }) {
            read(tree);
            assertThat(Schemas.errors("matrix", tree.toString())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"twelve\"",
                "true",
                "\"12 ms\"",
                "[1]",
                "{\"low\":1}",
                "{\"middle\":1}",
                "{\"low\":1,\"hihg\":2}",
                "{\"mean\":1,\"deviation\":-1}",
                "{\"median\":0,\"log-deviation\":1}",
                "{\"seen\":[]}",
                "{\"outcomes\":[{\"value\":1}]}",
                "\"binomial(1; 2)\""
            })
    void whatIsNoValueIsRefusedByBoth(String value) {
        ObjectNode tree = phones("constraints", "[]");
        ((com.fasterxml.jackson.databind.node.ArrayNode) tree.at("/alternatives/0/values")).set(0, Schemas.tree(value));
        assertThatThrownBy(() -> read(tree)).isInstanceOf(InvalidDataException.class);
        assertThat(Schemas.errors("matrix", tree.toString())).isNotEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedByBoth() {
        ObjectNode some = phones("constraints", "[]");
        criterion(some, 1).put("weight", 2);
        ObjectNode both = phones("weighting", "\"entropy\"");
        both.put("weight-order", "price > battery");
        ObjectNode negative = phones("constraints", "[]");
        for (int k = 0; k < 3; k++) {
            criterion(negative, k).put("weight", k - 1);
        }
        ObjectNode unknown = phones("wieghting", "\"entropy\"");
        ObjectNode undirected = phones("constraints", "[]");
        criterion(undirected, 0).put("direction", "up");
        for (ObjectNode tree : new ObjectNode[] {
            some, both, negative, unknown, undirected, phones("alternatives", "[]"), phones("criteria", "[]")
        }) {
            assertThatThrownBy(() -> read(tree)).isInstanceOf(InvalidDataException.class);
            assertThat(Schemas.errors("matrix", tree.toString())).isNotEmpty();
        }
    }
}
