package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogJsonTest {
    private static final String DOCUMENT = CatalogJson.write(SampleCatalog.full());

    @Test
    void theSchemaIsASchema() {
        assertThat(Schemas.errorsOfSchema("catalog")).isEmpty();
        assertThat(Schemas.tree(Schemas.text("catalog")).get("$id").textValue()).isEqualTo(CatalogJson.SCHEMA);
    }

    @Test
    void aCatalogWithOneOfEverythingFollowsTheSchema() {
        assertThat(Schemas.errors("catalog", DOCUMENT)).isEmpty();
    }

    @Test
    void everyKindOfDerivationIsWritten() {
        List<String> kinds = Schemas.tree(DOCUMENT).get("criteria").findValuesAsText("kind");

        assertThat(kinds)
                .contains(
                        "metric",
                        "any",
                        "ratio",
                        "feature-share",
                        "feature-level",
                        "series",
                        "events",
                        "mix",
                        "custom");
    }

    @Test
    void aFrameworkIsWrittenWithEverythingSaidOfIt() {
        JsonNode framework = Schemas.tree(DOCUMENT).at("/frameworks/0");

        assertThat(framework.at("/name").textValue()).isEqualTo("Fast \u201cone\u201d\n");
        assertThat(framework.at("/summary/text").textValue()).isEqualTo("It is fast.");
        assertThat(framework.at("/strengths/0/criteria/0").textValue()).isEqualTo("speed");
        assertThat(framework.at("/challenges/0/text").textValue()).isEqualTo("Size.");
        assertThat(framework.at("/practices/0/topic").textValue()).isEqualTo("csrf");
        assertThat(framework.at("/suits/0/scenario").textValue()).isEqualTo("points");
        assertThat(framework.at("/features/0/level").textValue()).isEqualTo("built-in");
    }

    @Test
    void aMutationFails() {
        ObjectNode missing = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) missing.at("/criteria/0/definitions/0")).remove("value");
        ObjectNode kind = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) kind.at("/criteria/0/definitions/0/from")).put("kind", "guess");

        assertThat(Schemas.errors("catalog", missing.toString())).isNotEmpty();
        assertThat(Schemas.errors("catalog", kind.toString())).isNotEmpty();
    }

    @Test
    void aWriterGetsTheSameText() throws IOException {
        StringWriter text = new StringWriter();
        CatalogJson.write(SampleCatalog.full(), text);

        assertThat(text).hasToString(DOCUMENT);
    }
}
