package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.error.ErrorCode;
import io.framewise.error.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are found by their place, and any other file is an error. */
class PlacesTest extends Rejections {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "framework.yaml",
                "frameworks.yaml",
                "regimes.yaml",
                "criteria.yaml",
                "claims.yaml",
                "pack.old.yaml",
                "vocabulary/words.yaml",
                "frameworks/python/gamma.yaml",
                "evidence/python/gamma.yaml",
                "series/other.yaml",
                "runs/bench.yaml",
                "events/alpha.releases.yaml",
                "notes/todo.json"
            })
    void a_document_in_another_place_is_rejected(String path) {
        assertThat(issues(FULL.with(path, "{\"framework\": \"beta\"}")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(ErrorCode.FILE);
                    assertThat(issue.message()).isEqualTo("No file of a pack belongs here.");
                    assertThat(issue.location()).contains(Location.of("sample/" + path, 0, 0));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs.csv", "frameworks/gamma.csv", "evidence/beta.csv", "a/b.c.csv", "runs/a/bench.csv"})
    void a_table_in_another_place_is_rejected(String path) {
        assertThat(issues(FULL.with(path, FULL.text("events/alpha.releases.csv"))))
                .anySatisfy(issue ->
                        assertThat(issue.location()).map(Location::file).contains("sample/" + path));
    }

    @ParameterizedTest
    @CsvSource({
        "framework/gamma.yaml, frameworks/gamma.yaml",
        "Frameworks/gamma.yaml, frameworks/gamma.yaml",
        "senarios/site.json, scenarios/site.json",
        "vocabluary.yaml, vocabulary.yaml",
        "source.yaml, sources.yaml"
    })
    void the_place_that_may_be_meant_is_named(String path, String meant) {
        rejected(
                FULL.with(path, "{}"),
                "sample/" + path + ": No file of a pack belongs here. Maybe '" + meant + "' is meant. [FW-PACK-FILE]");
    }

    @Test
    void the_place_that_may_be_meant_by_a_table_is_named() {
        rejected(
                FULL.with("run/bench.csv", "a\n1\n"),
                "sample/run/bench.csv: No file of a pack belongs here. Maybe 'runs/bench.csv' is meant. [FW-PACK-FILE]");
    }

    @Test
    void all_places_are_named_where_none_is_near() {
        assertThat(issues(FULL.with("notes/todo.yaml", "a: 1")))
                .singleElement()
                .satisfies(issue -> assertThat(issue.hint().orElseThrow())
                        .startsWith(
                                "Places: pack.yaml, vocabulary.yaml, sources.yaml, and the folders sources, regimes,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "frameworks/alpha.yaml.orig", "LICENSE", "runs/bench.tsv"})
    void a_file_of_another_kind_is_rejected(String path) {
        rejected(
                FULL.with(path, "text"),
                "sample/" + path + ": No file of a pack has this name."
                        + " Packs hold .yaml, .json and .csv files in known places. [FW-PACK-FILE]");
    }

    @Test
    void sources_may_be_one_file_or_several_and_yaml_may_be_called_yml() {
        accepted(FULL.without("sources.yaml")
                .with("sources/all.yaml", FULL.text("sources.yaml"))
                .with("sources/more.yml", "[]"));
        accepted(FULL.without("claims/article.yaml").with("claims/article.yml", FULL.text("claims/article.yaml")));
    }
}
