package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.catalog.Definitions;
import io.framewise.catalog.Replacement;
import io.framewise.error.ErrorCode;
import io.framewise.model.id.PackId;
import io.framewise.samples.SamplePack;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackHeaderTest extends Rejections {

    private static SamplePack header(String passage, String replacement) {
        return FULL.replacing("pack.yaml", passage, replacement);
    }

    @Test
    void a_newer_minor_format_needs_a_later_release() {
        rejected(
                header("framewise/1.0", "framewise/1.1"),
                "sample/pack.yaml:1:9: The format (framewise/1.1) needs a later release of Framewise; this one reads"
                        + " framewise/1.0. [FW-PACK-FORMAT]");
    }

    @Test
    void the_format_is_judged_before_what_a_newer_one_may_know() {
        rejected(
                header("format: framewise/1.0", "news: {a: 1}\nid2: x\nformat: framewise/1.3"),
                "sample/pack.yaml:3:9: The format (framewise/1.3) needs a later release of Framewise; this one reads"
                        + " framewise/1.0. [FW-PACK-FORMAT]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framewise/2.0", "framewise/0.9"})
    void another_major_format_is_not_read(String format) {
        rejected(
                header("framewise/1.0", format),
                "sample/pack.yaml:1:9: The format (" + format
                        + ") is not one that this release reads (framewise/1.0). [FW-PACK-FORMAT]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"framewise", "framewise/1", "framewise/one", "other/1.0", "framewise/1.0.0", "framewise/99999.0"
            })
    void what_names_no_format_is_rejected(String format) {
        rejected(
                header("framewise/1.0", format),
                "sample/pack.yaml:1:9: The format (" + format + ") must be framewise/1.0. [FW-PACK-FORMAT]");
    }

    @Test
    void a_header_has_a_format() {
        rejected(
                header("format: framewise/1.0\n", ""),
                "sample/pack.yaml:1:1: The field (format) is missing. [FW-PACK-MISSING-FIELD]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.04", "2026.12.1", "2026.04-beta.2"})
    void data_has_a_version_of_year_and_month(String version) {
        assertThat(PackReader.read(written(header("2026.04", version)), "sample")
                        .part()
                        .pack()
                        .version())
                .isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "2026", "2026.4", "26.04", "2026.04 "})
    void another_version_is_rejected(String version) {
        rejected(
                header("2026.04", version),
                "sample/pack.yaml:3:10: The version (" + version
                        + ") of the data must be YYYY.MM, such as \"2026.04\". [FW-PACK-VALUE]");
    }

    @Test
    void an_unquoted_version_would_lose_its_last_digit() {
        rejected(
                header("\"2026.04\"", "2026.10"),
                "sample/pack.yaml:3:10: The field (version) needs text, but here is a number (2026.10)."
                        + " Maybe quote it: \"2026.10\". [FW-PACK-VALUE]");
    }

    @Test
    void a_pack_is_named_in_reverse_dns_form() {
        rejected(
                header("id: org.example.sample", "id: sample"),
                "sample/pack.yaml:2:5: The identifier (sample) must match"
                        + " ([a-z][a-z0-9-]{0,63}(\\.[a-z0-9][a-z0-9-]{0,63})+). [FW-MODEL-INVALID]");
    }

    @ParameterizedTest
    @EnumSource(Definitions.class)
    void an_override_names_kind_identifier_and_pack(Definitions kind) {
        SamplePack pack = header(
                "license:",
                "overrides: [{%s: some-id, from: org.example.other}]\nlicense:"
                        .formatted(kind.name().toLowerCase(Locale.ROOT)));
        assertThat(PackReader.read(written(pack), "sample").part().replacements())
                .containsExactly(Replacement.builder()
                        .kind(kind)
                        .id("some-id")
                        .replaced(PackId.of("org.example.other"))
                        .build());
    }

    @Test
    void an_override_of_something_else_or_from_nobody_is_rejected() {
        rejected(
                header("license:", "overrides: [{source: bench, from: org.example.other}]\nlicense:"),
                "sample/pack.yaml:5:13: An override names a framework, criterion, scenario or regime."
                        + " [FW-PACK-MISSING-FIELD]");
        rejected(
                header("license:", "overrides: [{framework: alpha}]\nlicense:"),
                "sample/pack.yaml:5:13: The field (from) is missing. [FW-PACK-MISSING-FIELD]");
    }

    @Test
    void a_pack_without_a_header_is_rejected_with_the_file_that_may_be_meant() {
        rejected(
                FULL.without("pack.yaml"),
                "The pack (sample) has no pack.yaml."
                        + " Maybe the folder above or below is meant; pack.yaml is at its root. [FW-PACK-FILE]");
        rejected(
                FULL.without("pack.yaml").with("pack.yml", FULL.text("pack.yaml")),
                "The pack (sample) has no pack.yaml. Maybe 'pack.yml' is meant to be 'pack.yaml'. [FW-PACK-FILE]");
        rejected(
                SamplePack.empty("org.example.sample", "2026.04")
                        .without("pack.yaml")
                        .with("a/b.yaml", "a: 1"),
                "The pack (sample) has no pack.yaml."
                        + " Maybe the folder above or below is meant; pack.yaml is at its root. [FW-PACK-FILE]");
    }

    @Test
    void a_missing_header_is_reported_beside_other_issues() {
        assertThat(issues(FULL.without("pack.yaml").with("claims/article.yaml", "a: [")))
                .extracting(issue -> issue.code())
                .containsExactlyInAnyOrder(ErrorCode.FILE, ErrorCode.SYNTAX);
    }

    @Test
    void a_header_that_cannot_be_read_is_not_also_missing() {
        rejected(
                FULL.with("pack.yaml", "format: [\n"),
                "sample/pack.yaml:2:1: This is not well-formed YAML: expected the node content, but found"
                        + " '<stream end>'. [FW-PACK-SYNTAX]");
    }

    @Test
    void a_header_may_be_json_but_there_is_only_one() {
        String json = "{\"format\": \"framewise/1.0\", \"id\": \"org.example.sample\", \"version\": \"2026.04\","
                + " \"title\": \"T\", \"license\": \"MIT\"}";
        accepted(FULL.without("pack.yaml").with("pack.json", json));
        rejected(
                FULL.with("pack.json", json),
                "The pack (sample) has two headers. Maybe pack.json is left over. [FW-PACK-FILE]");
    }
}
