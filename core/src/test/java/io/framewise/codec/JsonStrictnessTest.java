package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.error.ErrorCode;
import io.framewise.samples.SamplePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStrictnessTest extends Rejections {

    private static SamplePack json(String text) {
        return FULL.without("frameworks/beta.yaml").with("frameworks/beta.json", text);
    }

    @Test
    void is_accepted_where_yaml_is() {
        accepted(
                json(
                        "{\"id\": \"beta\", \"name\": \"Beta\", \"ecosystem\": \"python\", \"packages\": [\"b\"], \"license\": null}"));
    }

    @Test
    void is_read_as_strictly_as_yaml() {
        rejected(
                json("{\"id\": \"beta\",\n \"name\": 3.10,\n \"ecosystem\": \"python\"}"),
                "sample/frameworks/beta.json:2:10: The field (name) needs text, but here is a number (3.10)."
                        + " Maybe quote it: \"3.10\". [FW-PACK-VALUE]");
        rejected(
                json("{\"id\": \"beta\", \"name\": \"Beta\",\n \"ecosystem\": \"python\", \"licence\": \"MIT\"}"),
                "sample/frameworks/beta.json:2:25: The field (licence) is not known here."
                        + " Maybe 'license' is meant. [FW-PACK-UNKNOWN-FIELD]");
    }

    @Test
    void a_name_that_stands_twice_is_rejected_at_its_second_place() {
        rejected(
                json("{\"id\": \"beta\",\n \"id\": \"gamma\"}"),
                "sample/frameworks/beta.json:2:2: The name (id) stands here a second time. [FW-PACK-SYNTAX]");
    }

    @Test
    void malformed_json_is_rejected_where_it_breaks() {
        rejected(
                json("{\"id\": \"beta\",\n \"name\" \"Beta\"}"),
                "sample/frameworks/beta.json:2:9: This is not well-formed JSON: Unexpected character ('\"' (code 34)):"
                        + " was expecting a colon to separate field name and value. [FW-PACK-SYNTAX]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'beta'}", "{id: 1}", "{\"id\": 1,}", "{\"id\": NaN}", "{\"id\": 01}", "// c\n{}", "{} /* c */",
                "{\"id\": +1}", "[1", "{\"id\"", "\"a", "{\"id\": \"\\x\"}", "{\"id\": .5}", "tru"
            })
    void what_only_lenient_readers_take_is_rejected_without_advice_for_them(String text) {
        assertThat(issues(json(text))).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ErrorCode.SYNTAX);
            assertThat(issue.location().orElseThrow().line()).isPositive();
            assertThat(issue.location().orElseThrow().column()).isPositive();
            assertThat(issue.message())
                    .startsWith("This is not well-formed JSON: ")
                    .doesNotContain("Feature")
                    .doesNotContain("jackson");
        });
    }

    @Test
    void a_file_holds_one_document() {
        rejected(
                json("{}\n []"),
                "sample/frameworks/beta.json:2:2: A file holds one document, but more follows. [FW-PACK-SYNTAX]");
    }

    @Test
    void an_empty_file_is_rejected() {
        rejected(json(" \n"), "sample/frameworks/beta.json:1:1: The file is empty. [FW-PACK-FILE]");
    }

    @Test
    void nesting_is_bounded() {
        rejected(
                json("{\"id\": " + "[".repeat(100_000)),
                "sample/frameworks/beta.json:1:31: Nesting is over the limit of (24). [FW-PACK-LIMIT]");
    }

    @Test
    void the_length_of_texts_names_and_numbers_is_bounded() {
        rejected(
                json("{\"id\": \"" + "x".repeat(100_000) + "\"}"),
                "sample/frameworks/beta.json:1:8: A text of (100000) characters is over the limit of (20000)."
                        + " [FW-PACK-LIMIT]");
        rejected(
                json("{\"" + "x".repeat(60_000) + "\": 1}"),
                "sample/frameworks/beta.json:1:2: A text of (60000) characters is over the limit of (20000)."
                        + " [FW-PACK-LIMIT]");
        rejected(
                json("{\"id\": " + "1".repeat(60_000) + "}"),
                "sample/frameworks/beta.json:1:8: A text of (60000) characters is over the limit of (20000)."
                        + " [FW-PACK-LIMIT]");
    }

    @Test
    void the_number_of_elements_is_bounded() {
        assertThat(issues(json("[" + "1,".repeat(500_000) + "1]")))
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(ErrorCode.LIMIT));
    }

    @Test
    void half_a_surrogate_pair_is_rejected() {
        rejected(
                json("{\"id\": \"beta\", \"name\": \"\\ud800\", \"ecosystem\": \"python\"}"),
                "sample/frameworks/beta.json:1:24: The text holds the character (U+D800), which is not allowed."
                        + " [FW-PACK-SYNTAX]");
    }
}
