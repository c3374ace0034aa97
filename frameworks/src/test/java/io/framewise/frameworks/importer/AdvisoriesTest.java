package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdvisoriesTest {

    @Test
    void countsRecordsThatShareANameOnce() {
        List<JsonNode> advisories =
                List.of(record("P-1", "CVE-1"), record("P-2", "CVE-2", "G-1"), record("P-3", "G-1"), record("CVE-1"));

        assertThat(Advisories.distinct(advisories))
                .extracting(node -> node.get("id").asText())
                .containsExactly("P-1", "P-2");
    }

    @Test
    void tellsWhetherTheFixWasThereAtPublication() {
        assertThat(Advisories.outcome(fixed("2024-02-05", "2024-02-03"))).isEqualTo("fixed-in-time");
        assertThat(Advisories.outcome(fixed("2024-02-05", "2024-02-05"))).isEqualTo("fixed-in-time");
        assertThat(Advisories.outcome(fixed("2024-02-05", "2024-02-06"))).isEqualTo("fixed-late");
        assertThat(Advisories.outcome(fixed("2024-02-05", null))).isEqualTo("unknown");
    }

    @Test
    void knowsAnAdvisoryWithoutAFix() {
        ObjectNode advisory = fixed("2024-02-05", null);
        ((ArrayNode) advisory.get("fixed_versions")).removeAll();
        assertThat(Advisories.outcome(advisory)).isEqualTo("unfixed");
    }

    private static ObjectNode record(String id, String... aliases) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id);
        ArrayNode names = node.putArray("aliases");
        for (String alias : aliases) {
            names.add(alias);
        }
        return node;
    }

    private static ObjectNode fixed(String published, String released) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("published", published)
                .put("fix_release_date", released);
        node.putArray("fixed_versions").add("1.0");
        return node;
    }
}
