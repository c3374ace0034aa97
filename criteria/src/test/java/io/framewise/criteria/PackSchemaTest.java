package io.framewise.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemaTest {

    private static final PackSchemas SCHEMAS = new PackSchemas();
    private static final PackFiles BUILT_IN = PackFiles.builtIn();
    private static final PackFiles EXAMPLE = PackFiles.at("/example-pack");

    static List<String> builtInPlaces() {
        return List.copyOf(BUILT_IN.all().keySet());
    }

    static List<String> examplePlaces() {
        return List.copyOf(EXAMPLE.all().keySet());
    }

    static List<String> schemaNames() {
        return List.copyOf(SCHEMAS.names());
    }

    @ParameterizedTest
    @MethodSource("builtInPlaces")
    void a_file_of_the_built_in_pack_fits_its_schema(String place) {
        assertThat(faults(place, BUILT_IN.get(place))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examplePlaces")
    void a_file_of_the_example_pack_fits_its_schema(String place) {
        assertThat(faults(place, EXAMPLE.get(place))).isEmpty();
    }

    @Test
    void the_example_pack_has_a_file_for_every_schema() {
        var used = new TreeSet<String>();
        examplePlaces().forEach(place -> used.add(SCHEMAS.nameFor(place).orElseThrow()));
        assertThat(used).isEqualTo(SCHEMAS.names());
    }

    @ParameterizedTest
    @MethodSource("examplePlaces")
    void an_unknown_field_is_refused(String place) {
        var file = EXAMPLE.get(place).deepCopy();
        var target = file.isArray() ? file.get(0) : file;
        ((ObjectNode) target).put("titel", "a slip");
        assertThat(faults(place, file)).anyMatch(fault -> fault.contains("titel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml                        | /version                        | 2026.04     | unquoted",
                "pack.yaml                        | /id                             | Django      | not reverse-DNS",
                "vocabulary.yaml                  | /metrics/0/id                   | Page Size   | no id",
                "sources.yaml                     | /0/commit                       | 2ac8989     | short commit",
                "regimes/lab.one.yaml             | /from                           | 2026-13-01  | no such month",
                "regimes/lab.one.yaml             | /yardsticks/0/value             | 0           | divides by zero",
                "frameworks/django.yaml           | /suits/0/scenario               | Data Site   | no id",
                "features/django.yaml             | /features/0/level               | yes         | no level",
                "evidence/django.yaml             | /measurements/0/value           | 2005-7-16   | no date",
                "criteria/page-size.yaml          | /definitions/0/value/scale      | cubic       | no scale",
                "criteria/page-size.yaml          | /definitions/0/value/zero       | 0           | no logarithm",
                "criteria/page-size.yaml          | /stale/fresh                    | 1 year      | no ISO period",
                "scenarios/archive.yaml           | /weights/form                   | guess       | no form",
                "scenarios/archive.yaml           | /weights/values/page-size       | many        | no number",
                "claims/article.yaml              | /0/asserts/0/kind               | rumour      | no kind",
                "series/events.yaml               | /0/from                         | 2024-12-01  | no month",
            })
    void a_wrong_value_is_refused(String place, String pointer, String value, String because) {
        var file = EXAMPLE.get(place).deepCopy();
        var cut = pointer.lastIndexOf('/');
        var parent = file.at(pointer.substring(0, cut));
        var field = pointer.substring(cut + 1);
        assertThat(parent.has(field)).as(pointer).isTrue();

        ((ObjectNode) parent).set(field, YamlTree.read(value));

        assertThat(faults(place, file)).as(because).isNotEmpty();
    }

    @Test
    void several_definitions_need_a_reason_each() {
        var file = BUILT_IN.get("criteria/extension-ecosystem.yaml").deepCopy();
        ((ObjectNode) file.at("/definitions/1")).remove("why");
        assertThat(faults("criteria/extension-ecosystem.yaml", file)).isNotEmpty();
    }

    @Test
    void a_value_function_needs_a_reason() {
        var file = BUILT_IN.get("criteria/footprint.yaml").deepCopy();
        ((ObjectNode) file.at("/definitions/0/value")).remove("why");
        assertThat(faults("criteria/footprint.yaml", file)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemaNames")
    void a_schema_is_itself_valid_and_bears_its_name(String name) {
        var schema = PackSchemas.read(name);
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(schema)).isEmpty();
        assertThat(schema.get("$id").textValue()).isEqualTo("https://framewise.io/schema/1.0/" + name);
    }

    @ParameterizedTest
    @MethodSource("schemaNames")
    void a_schema_is_strict_and_explains_every_field(String name) {
        var schema = PackSchemas.read(name);
        inspect(name, schema, schema.path("$defs"));
    }

    @Test
    void the_pack_is_announced_to_the_class_path() throws Exception {
        try (var stream =
                PackSchemaTest.class.getResourceAsStream("/META-INF/services/io.framewise.plugin.FramewisePlugin")) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("io.framewise.criteria.CriteriaPlugin\n");
        }
        assertThat(BUILT_IN.get("pack.yaml").get("id").textValue()).isEqualTo("io.framewise.criteria");
    }

    private static List<String> faults(String place, JsonNode file) {
        return SCHEMAS.faults(SCHEMAS.nameFor(place).orElseThrow(), file);
    }

    private static void inspect(String at, JsonNode schema, JsonNode defs) {
        if (schema.path("type").asText().equals("object")) {
            assertThat(schema.has("additionalProperties")).as(at + " is strict").isTrue();
        }
        schema.path("properties").properties().forEach(field -> {
            var place = at + "/" + field.getKey();
            if (field.getValue().isObject()
                    && schema.path("additionalProperties").isBoolean()) {
                var target = defs.path(field.getValue().path("$ref").asText().replace("#/$defs/", ""));
                for (var help : List.of("title", "description")) {
                    assertThat(field.getValue().has(help) || target.has(help))
                            .as(place + " has a " + help)
                            .isTrue();
                }
            }
        });
        schema.properties().forEach(child -> inspect(at + "/" + child.getKey(), child.getValue(), defs));
        if (schema.isArray()) {
            schema.forEach(child -> inspect(at + "[]", child, defs));
        }
    }
}
