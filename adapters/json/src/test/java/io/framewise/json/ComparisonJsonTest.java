package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Undecided;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {
    private static final String DOCUMENT = ComparisonJson.write(SampleComparison.full());

    @Test
    void theSchemaIsASchema() {
        assertThat(Schemas.errorsOfSchema("comparison")).isEmpty();
        assertThat(Schemas.tree(Schemas.text("comparison")).get("$id").textValue())
                .isEqualTo(ComparisonJson.SCHEMA);
    }

    @Test
    void aFullComparisonFollowsTheSchema() {
        assertThat(Schemas.errors("comparison", DOCUMENT)).isEmpty();
    }

    @Test
    void everyVerdictFollowsTheSchema() {
        String tie = ComparisonJson.write(SampleComparison.with(Tie.builder()
                .addFrameworks(SampleComparison.FAST, SampleComparison.SMALL)
                .probability(SampleComparison.probability(0.5))
                .addConditions("a lead needs more")
                .build()));
        String undecided = ComparisonJson.write(SampleComparison.with(
                Undecided.builder().reason("No common evidence.").build()));

        assertThat(Schemas.errors("comparison", tie)).isEmpty();
        assertThat(Schemas.errors("comparison", undecided)).isEmpty();
        assertThat(Schemas.tree(tie).at("/verdict/kind").textValue()).isEqualTo("tie");
        assertThat(Schemas.tree(tie).at("/verdict/word").textValue()).isEqualTo("too close to call");
        assertThat(Schemas.tree(tie).at("/verdict/conditions/0").textValue()).isEqualTo("a lead needs more");
        assertThat(Schemas.tree(undecided).at("/verdict/reason").textValue()).isEqualTo("No common evidence.");
    }

    @Test
    void removingAnyRequiredFieldFails() {
        ObjectNode root = (ObjectNode) Schemas.tree(DOCUMENT);
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(names::add);
        names.removeAll(List.of("variance", "secondOpinion"));

        for (String name : names) {
            ObjectNode mutated = root.deepCopy();
            mutated.remove(name);
            assertThat(Schemas.errors("comparison", mutated.toString()))
                    .as("without %s", name)
                    .isNotEmpty();
        }
    }

    @Test
    void aWrongTypeOrAnUnknownFieldFails() {
        ObjectNode text = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) text.at("/ranking/0")).put("value", "0.71");
        ObjectNode unknown = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) unknown.at("/criteria/0/cells/0")).put("score", 1);
        ObjectNode outside = (ObjectNode) Schemas.tree(DOCUMENT);
        ((ObjectNode) outside.at("/pairs/0/win")).put("value", 1.5);

        assertThat(Schemas.errors("comparison", text.toString())).isNotEmpty();
        assertThat(Schemas.errors("comparison", unknown.toString())).isNotEmpty();
        assertThat(Schemas.errors("comparison", outside.toString())).isNotEmpty();
    }

    @Test
    void numbersHaveSixSignificantDigitsAndNoExponent() {
        assertThat(DOCUMENT)
                .contains("\"quantity\": 0.333333,")
                .contains("\"raw\": 123457000,")
                .contains("\"deviation\": 0.00000123457,")
                .contains("\"value\": 0.861235,")
                .doesNotContainPattern(":\\s*-?[0-9.]+[eE]");
    }

    @Test
    void everyNumberOfTheModelIsThere() {
        JsonNode criterion = Schemas.tree(DOCUMENT).at("/criteria/0");

        assertThat(criterion.at("/pair/ratioInterval/high").doubleValue()).isEqualTo(8.7);
        assertThat(criterion.at("/cells/1/evidence/0/runs").intValue()).isEqualTo(12);
        assertThat(criterion.at("/varianceShare").doubleValue()).isEqualTo(0.4);
        assertThat(Schemas.tree(DOCUMENT).at("/citations/0/source/license").textValue())
                .isEqualTo("MIT");
        assertThat(Schemas.tree(DOCUMENT).at("/families/0/regimes/bench.r1").doubleValue())
                .isEqualTo(0.75);
        assertThat(Schemas.tree(DOCUMENT).at("/pairs/0/win/standardError").doubleValue())
                .isEqualTo(0.00345679);
    }

    @Test
    void theSameComparisonGivesTheSameText() throws IOException {
        StringWriter text = new StringWriter();
        ComparisonJson.write(SampleComparison.full(), text);

        assertThat(text).hasToString(DOCUMENT);
        assertThat(DOCUMENT)
                .startsWith("{\n  \"schema\": \"" + ComparisonJson.SCHEMA + "\",\n  \"version\": \"1.0\",\n");
        assertThat(DOCUMENT).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void aFailingWriterIsReportedAsItIs() {
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int offset, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> ComparisonJson.write(SampleComparison.full(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
