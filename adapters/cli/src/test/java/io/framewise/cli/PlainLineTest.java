package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simple lines are read without the parser, and nobody can tell. */
class PlainLineTest {
    private static boolean isPlain(String line) {
        Host host = new Host(
                new ByteArrayOutputStream(), new ByteArrayOutputStream(), Map.of(), StandardCharsets.UTF_8, false);
        Session session = new Session(host, false, Preload.begin());
        return PlainLine.read(session, words(line)) != null;
    }

    private static String[] words(String line) {
        return line.split(" ", -1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare fastapi flask --scenario small-project --draws 500",
                "compare --draws=500 --scenario=small-project flask fastapi --all",
                "compare fastapi flask --scenario small-project --draws 500 --seed 7 --as-of 2025-01-01",
                "compare fastapi flask --scenario small-project --draws 500 --without debian-12 --format json",
                "compare fastapi flask --scenario small-project --draws 100 --format markdown",
                "compare fastapi fastapi flask --scenario small-project --draws 500 --color never",
                "compare fastapi flask --scenario small-project --draws 500 --color=always --evidence --explain",
            })
    void a_simple_line_gives_what_the_parser_gives(String line) {
        String[] words = words(line);
        String[] parsed = Arrays.copyOf(words, words.length + 1);
        parsed[words.length] = "--";

        assertThat(isPlain(line)).isTrue();
        assertThat(Run.of(words)).isEqualTo(Run.of(parsed)).matches(run -> run.code() == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--version",
                "compare --help",
                "compare -h",
                "compare fastapi flask --",
                "compare fastapi flask --scenario",
                "compare fastapi flask --scenario --all",
                "compare fastapi flask --scenario=",
                "compare fastapi flask --scenario a --scenario b",
                "compare fastapi flask --all --all",
                "compare fastapi flask --all=false",
                "compare fastapi flask --seed -5",
                "compare fastapi flask --seed 4x",
                "compare fastapi flask --seed 12345678901",
                "compare fastapi flask --draws 99",
                "compare fastapi flask --draws 200001",
                "compare fastapi flask --as-of 2025-13-01",
                "compare fastapi flask --as-of 1969-12-31",
                "compare fastapi flask --format html",
                "compare fastapi flask --format TABLE",
                "compare fastapi flask --color sometimes",
                "compare fastapi flask --weight maturity=3",
                "compare fastapi flask --pack folder",
                "compare @words",
                "compare 'fastapi' flask",
                "compare fastapi  flask",
                "compare fastapi flask --scen small-project",
                "list frameworks",
                "helo",
            })
    void every_other_line_is_left_to_the_parser(String line) {
        assertThat(isPlain(line)).isFalse();
    }

    @Test
    void a_simple_line_with_a_wrong_id_is_explained_as_any_other() {
        Run run = Run.of("compare", "fastapi", "flaks", "--scenario", "small-project");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("(flaks)", "flask", "Try 'framewise compare --help'.");
    }
}
