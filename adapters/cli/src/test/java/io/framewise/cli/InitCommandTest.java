package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.codec.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
    @TempDir
    private Path folder;

    private Path pack() {
        return folder.resolve("my-pack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-framework", "django", "flask"})
    void what_is_written_is_accepted_as_it_is_and_takes_part_in_a_comparison(String framework) {
        Run written = Run.of("init", pack().toString(), "--framework", framework);

        assertThat(written.err()).isEmpty();
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("wrote " + pack().resolve("pack.yaml"), "framewise verify ");
        Run verified = Run.of("verify", pack().toString());
        assertThat(verified.out()).isEqualTo("The pack can be used.\n");
        assertThat(verified.code()).isZero();
        assertThat(compare(framework).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"django", "flask"})
    void every_example_in_a_comment_can_be_used(String framework) throws IOException {
        Run.of("init", pack().toString(), "--framework", framework);
        int examples = 0;
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            examples += (int)
                    lines.stream().filter(line -> line.matches("#[^ ].*|#  .*")).count();
            Files.write(
                    file,
                    lines.stream()
                            .map(line -> line.replaceFirst("^#(?! [^ ])", "").replace("features: []", "features:"))
                            .toList());
        }

        assertThat(examples).isGreaterThan(4);
        Run verified = Run.of("verify", pack().toString());
        assertThat(verified.out()).isEqualTo("The pack can be used.\n");
        assertThat(compare(framework).code()).isZero();
    }

    @Test
    void the_next_steps_that_it_tells_can_be_typed() {
        Run written = Run.of("init", folder.resolve("My pack!").toString());
        List<String> next = written.out()
                .lines()
                .filter(line -> line.startsWith("  framewise "))
                .toList();

        assertThat(next).hasSize(2).allMatch(line -> line.endsWith("/My pack!'"));
        assertThat(next.get(1)).contains("compare my-framework fastapi --scenario my-pack-project --pack '");
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Run.of("init", pack().toString());
        Path changed = Files.writeString(pack().resolve("pack.yaml"), "mine");
        Run again = Run.of("init", pack().toString(), "--framework", "django");

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("nothing is overwritten", "Maybe choose another folder");
        assertThat(changed).hasContent("mine");
        assertThat(pack().resolve("frameworks/django.yaml")).doesNotExist();
    }

    @Test
    void an_empty_folder_is_filled_and_a_file_is_not_replaced() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(Run.of("init", empty.toString()).code()).isZero();
        assertThat(Run.of("init", file.toString()).code()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void where_nothing_can_be_written_the_place_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run written = Run.of("init", file.resolve("pack").toString());

        assertThat(written.code()).isEqualTo(4);
        assertThat(written.err()).contains("cannot be written", "Maybe").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"Django Rest,django-rest", "../flask,flask", "42,", "'',"})
    void a_framework_is_named_like_all_others(String framework, String meant) {
        Run written = Run.of("init", pack().toString(), "--framework", framework);

        assertThat(written.code()).isEqualTo(2);
        assertThat(written.err()).contains("must be lower-case letters, digits and hyphens");
        if (meant != null) {
            assertThat(written.err()).contains("Maybe '" + meant + "' is meant.");
        }
        assertThat(pack()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42",
                "Müller & Söhne",
                "---",
                "a",
                "@id@",
                "x: {y",
                "ein-sehr-langer-name-fuer-einen-ordner-der-nie-endet-und-weiter-geht-bis-er-lang-ist"
            })
    void whatever_the_folder_is_called_the_pack_can_be_read(String name) throws IOException {
        Path named = folder.resolve(name);
        assertThat(Run.of("init", named.toString()).code()).isZero();

        assertThat(PackReader.read(named, name).part().pack().id().value()).startsWith("org.example.");
    }

    private Run compare(String framework) {
        return Run.of(
                "compare",
                framework,
                "fastapi",
                "--scenario",
                "my-pack-project",
                "--draws",
                "200",
                "--pack",
                pack().toString());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(pack())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
