package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.error.ErrorCode;
import io.framewise.error.Location;
import io.framewise.samples.SamplePack;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlStrictnessTest extends Rejections {
    private static final String BETA = "id: beta\nname: Beta\necosystem: python\n";

    @Test
    void an_unknown_field_is_rejected_with_the_nearest_known_one() {
        rejected(
                framework(BETA + "licence: MIT\n"),
                "sample/frameworks/beta.yaml:4:1: The field (licence) is not known here."
                        + " Maybe 'license' is meant. [FW-PACK-UNKNOWN-FIELD]");
    }

    @Test
    void an_unknown_field_that_is_near_to_none_is_rejected_with_all_known_ones() {
        assertThat(issues(framework(BETA + "colour: green\n"))).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ErrorCode.UNKNOWN_FIELD);
            assertThat(issue.hint().orElseThrow()).startsWith("Known here: id, name, ecosystem,");
        });
    }

    @Test
    void a_missing_field_is_rejected_at_its_mapping_with_the_name_that_may_stand_for_it() {
        rejected(
                framework("id: beta\nnmae: Beta\necosystem: python\n"),
                "sample/frameworks/beta.yaml:1:1: The field (name) is missing."
                        + " Maybe 'nmae' is meant to be 'name'. [FW-PACK-MISSING-FIELD]");
        rejected(
                framework("id: beta\necosystem: python\n"),
                "sample/frameworks/beta.yaml:1:1: The field (name) is missing. [FW-PACK-MISSING-FIELD]");
    }

    @Test
    void a_field_without_a_value_is_missing() {
        rejected(
                framework("id: beta\nname: ~\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:7: The field (name) is missing. [FW-PACK-MISSING-FIELD]");
        accepted(framework(BETA + "license:\nbuildsOn: null\n"));
    }

    @Test
    void a_name_that_stands_twice_is_rejected_at_its_second_place() {
        rejected(
                framework(BETA + "name: Gamma\n"),
                "sample/frameworks/beta.yaml:4:1: The name (name) stands here a second time; the first is on line (2)."
                        + " [FW-PACK-SYNTAX]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&x Beta", "*x", "&x [a]", "&x {a: b}"})
    void anchors_and_aliases_are_rejected(String value) {
        rejected(
                framework("id: beta\nname: " + value + "\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:7: Anchors and aliases are not allowed; write the value out."
                        + " [FW-PACK-SYNTAX]");
    }

    @Test
    void tags_are_rejected_on_every_kind_of_value() {
        rejected(
                framework("id: beta\nname: !!str Beta\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:7: Tags such as (tag:yaml.org,2002:str) are not allowed."
                        + " [FW-PACK-SYNTAX]");
        rejected(
                framework("id: beta\nname: !!java.lang.Runtime {}\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:7: Tags such as (tag:yaml.org,2002:java.lang.Runtime) are not allowed."
                        + " [FW-PACK-SYNTAX]");
        rejected(
                framework(BETA + "packages: !x [a]\n"),
                "sample/frameworks/beta.yaml:4:11: Tags such as (!x) are not allowed. [FW-PACK-SYNTAX]");
    }

    @Test
    void merge_keys_have_no_meaning() {
        assertThat(issues(framework(BETA + "<<: {license: MIT}\n")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(ErrorCode.UNKNOWN_FIELD);
                    assertThat(issue.location()).contains(Location.of("sample/frameworks/beta.yaml", 4, 1));
                });
        rejected(
                framework(BETA + "<<: *base\n"),
                "sample/frameworks/beta.yaml:4:5: Anchors and aliases are not allowed; write the value out."
                        + " [FW-PACK-SYNTAX]");
    }

    @Test
    void an_unquoted_version_is_a_number_and_rejected() {
        rejected(
                FULL.replacing("features/alpha.yaml", "\"1.10\"", "3.10"),
                "sample/features/alpha.yaml:3:63: The field (since) needs text, but here is a number (3.10)."
                        + " Maybe quote it: \"3.10\". [FW-PACK-VALUE]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "off", "y", "N", "0x1F", "1_000", "1:30", "2026-04-15", "=", "-", "1e"})
    void what_only_older_versions_of_yaml_read_as_something_else_is_text(String text) {
        accepted(framework("id: beta\nname: " + (text.equals("-") ? "'-'" : text) + "\necosystem: python\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "False", "12", "-1", "+3", "1.5", ".5", "1.", "1e9", "-.inf", ".NaN", "0o17x1"})
    void what_is_not_text_needs_quotes(String value) {
        SamplePack pack = framework("id: beta\nname: " + value + "\necosystem: python\n");
        if (value.equals("0o17x1")) {
            accepted(pack);
            return;
        }
        assertThat(issues(pack))
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.hint().orElseThrow()).isEqualTo("Maybe quote it: \"" + value + "\"."));
        accepted(framework("id: beta\nname: '" + value + "'\necosystem: python\n"));
    }

    @Test
    void a_value_of_the_wrong_type_is_described() {
        rejected(
                framework("id: beta\nname: [Beta]\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:7: The field (name) needs text, but here is a list of 1. [FW-PACK-VALUE]");
        rejected(
                framework("id: beta\nname: {a: b}\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:7: The field (name) needs text, but here is a mapping. [FW-PACK-VALUE]");
        rejected(
                FULL.replacing("criteria/size.yaml", "count: true", "count: yes"),
                "sample/criteria/size.yaml:8:113: The field (count) needs true or false, but here is text (yes)."
                        + " [FW-PACK-VALUE]");
        rejected(
                FULL.with("evidence/beta.yaml", "framework: beta\nmeasurements: {metric: packages}\n"),
                "sample/evidence/beta.yaml:2:15: The field (measurements) needs a list, but here is a mapping."
                        + " [FW-PACK-VALUE]");
        rejected(
                FULL.replacing(
                        "scenarios/site.yaml", "families: {reuse: 1, why: Behind one proxy.}", "families: [reuse]"),
                "sample/scenarios/site.yaml:5:11: The field (families) needs a mapping, but here is a list of 1."
                        + " [FW-PACK-VALUE]");
        rejected(
                FULL.with("claims/article.yaml", "id: claim-1\n"),
                "sample/claims/article.yaml:1:1: A list is expected, but here is a mapping. [FW-PACK-VALUE]");
        rejected(
                framework("- id: beta\n"),
                "sample/frameworks/beta.yaml:1:1: A mapping is expected, but here is a list of 1. [FW-PACK-VALUE]");
        rejected(
                framework("just text\n"),
                "sample/frameworks/beta.yaml:1:1: A mapping is expected, but here is text (just text). [FW-PACK-VALUE]");
        rejected(
                framework("---\n"),
                "sample/frameworks/beta.yaml:2:1: A mapping is expected, but here is nothing. [FW-PACK-VALUE]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing but a comment\n"})
    void an_empty_file_is_rejected(String text) {
        rejected(framework(text), "sample/frameworks/beta.yaml:1:1: The file is empty. [FW-PACK-FILE]");
    }

    @Test
    void a_file_holds_one_document() {
        rejected(
                framework(BETA + "---\nid: gamma\n"),
                "sample/frameworks/beta.yaml:4:1: A file holds one document, but a second begins here. [FW-PACK-SYNTAX]");
    }

    @Test
    void malformed_yaml_is_rejected_where_it_breaks() {
        assertThat(issues(framework("id: beta\n\tname: Beta\n")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(ErrorCode.SYNTAX);
                    assertThat(issue.location()).contains(Location.of("sample/frameworks/beta.yaml", 2, 1));
                    assertThat(issue.message())
                            .startsWith("This is not well-formed YAML: ")
                            .contains("TAB");
                });
        rejected(
                framework("id: beta\nname: \"Beta\necosystem: python\n"),
                "sample/frameworks/beta.yaml:4:1: This is not well-formed YAML: found unexpected end of stream."
                        + " [FW-PACK-SYNTAX]");
        rejected(
                framework("id: beta\n  name: Beta\n"),
                "sample/frameworks/beta.yaml:2:7: This is not well-formed YAML: mapping values are not allowed here."
                        + " [FW-PACK-SYNTAX]");
    }

    @Test
    void a_name_is_plain_text() {
        rejected(
                framework(BETA + "? [a, b]\n: c\n"),
                "sample/frameworks/beta.yaml:4:3: A name must be plain text. [FW-PACK-SYNTAX]");
    }

    @Test
    void control_characters_and_bidirectional_marks_are_rejected_at_their_very_place() {
        rejected(
                framework("id: beta\nname: \"Be\u0007ta\"\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:10: The text holds the character (U+0007), which is not allowed."
                        + " [FW-PACK-SYNTAX]");
        rejected(
                framework("id: beta\r\nname: Be\u202Eta\r\necosystem: python\r\n"),
                "sample/frameworks/beta.yaml:2:9: The text holds the character (U+202E), which is not allowed."
                        + " [FW-PACK-SYNTAX]");
    }

    @Test
    void such_characters_are_rejected_in_comments_too() {
        rejected(
                framework("id: beta # \uD83D\uDE00\u2066\nname: Beta\necosystem: python\n"),
                "sample/frameworks/beta.yaml:1:13: The text holds the character (U+2066), which is not allowed."
                        + " [FW-PACK-SYNTAX]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "\\e",
                "\\x7f",
                "\\N",
                "\\r",
                "\\u061c",
                "\\u200e",
                "\\u200F",
                "\\u202a",
                "\\u2069",
                "\\L",
                "\\P",
                "\\uFEFF",
                "\\ud800",
                "\\udc00x"
            })
    void such_characters_are_rejected_when_they_are_written_as_escapes(String escape) {
        assertThat(issues(framework("id: beta\nname: \"Be" + escape + "ta\"\necosystem: python\n")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(ErrorCode.SYNTAX);
                    assertThat(issue.location()).contains(Location.of("sample/frameworks/beta.yaml", 2, 7));
                    assertThat(issue.message()).startsWith("The text holds the character (U+");
                });
    }

    @Test
    void other_characters_of_every_language_are_welcome() {
        accepted(framework("id: beta\nname: Βήτα, бета, 贝塔, ベータ, בטא, \uD83D\uDE00\necosystem: python\n"));
        accepted(framework("id: beta\nname: \"tab\\tand\\nline\"\necosystem: python\n"));
    }

    @Test
    void a_file_that_is_not_utf_8_is_rejected_at_the_first_wrong_byte() {
        rejected(
                FULL.with("frameworks/beta.yaml", "id: beta\nname: B\u00e9ta\n".getBytes(StandardCharsets.ISO_8859_1)),
                "sample/frameworks/beta.yaml:2:8: The file is not UTF-8. Maybe save it as UTF-8; spreadsheets"
                        + " call that 'CSV UTF-8'. [FW-PACK-SYNTAX]");
        rejected(
                FULL.with("frameworks/beta.yaml", BETA.getBytes(StandardCharsets.UTF_16)),
                "sample/frameworks/beta.yaml:1:1: The file is not UTF-8. Maybe save it as UTF-8; spreadsheets"
                        + " call that 'CSV UTF-8'. [FW-PACK-SYNTAX]");
    }

    @Test
    void a_byte_order_mark_is_welcome_at_the_beginning_only() {
        accepted(framework("\uFEFF" + BETA));
        rejected(
                framework(BETA + "\uFEFFlicense: MIT\n"),
                "sample/frameworks/beta.yaml:4:1: The text holds the character (U+FEFF), which is not allowed."
                        + " [FW-PACK-SYNTAX]");
    }

    @Test
    void windows_line_ends_are_welcome() {
        accepted(framework(BETA.replace("\n", "\r\n")));
    }

    @Test
    void nesting_is_bounded() {
        rejected(
                framework(BETA + "packages: " + "[".repeat(30) + "]".repeat(30) + "\n"),
                "sample/frameworks/beta.yaml:4:34: Nesting is over the limit of (24). [FW-PACK-LIMIT]");
        rejected(
                framework(BETA + "packages:\n" + "- ".repeat(100_000) + "a\n"),
                "sample/frameworks/beta.yaml:5:47: Nesting is over the limit of (24). [FW-PACK-LIMIT]");
        rejected(
                framework(BETA + "packages: " + "[".repeat(22) + "]".repeat(22) + "\n"),
                "sample/frameworks/beta.yaml:4:12: The field (packages) needs text, but here is a list of 1."
                        + " [FW-PACK-VALUE]");
    }

    @Test
    void the_length_of_a_text_is_bounded() {
        accepted(framework("id: beta\nname: " + "x".repeat(20_000) + "\necosystem: python\n"));
        rejected(
                framework("id: beta\nname: " + "x".repeat(20_001) + "\necosystem: python\n"),
                "sample/frameworks/beta.yaml:2:7: A text of (20001) characters is over the limit of (20000)."
                        + " [FW-PACK-LIMIT]");
    }

    @Test
    void the_number_of_elements_is_bounded() {
        assertThat(issues(framework(BETA + "packages: [" + "a,".repeat(500_000) + "]\n")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(ErrorCode.LIMIT);
                    assertThat(issue.message()).isEqualTo("The number of elements is over the limit of (500000).");
                });
    }
}
