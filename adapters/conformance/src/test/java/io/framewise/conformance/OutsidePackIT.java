package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.Framewise;
import io.framewise.conformance.RunnableJar.Result;
import io.framewise.error.InvalidDataException;
import io.framewise.junit.FramewiseContracts;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.ScenarioId;
import io.framewise.plugin.FailurePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that somebody else wrote: it adds Django, one more figure of Flask, and a scenario that extends one of ours. */
class OutsidePackIT {
    private static final Path WRITTEN = Project.ROOT.resolve("adapters/conformance/src/test/resources/outside/pack");

    @TempDir
    private Path folder;

    @Test
    void what_it_adds_is_listed() throws Exception {
        Path pack = copy("pack", "", "");

        assertThat(framewise("list frameworks --pack " + pack).out()).contains("django", "fastapi", "flask");
        assertThat(framewise("list scenarios --pack " + pack).out()).contains("editorial-site", "data-backed-site");
        assertThat(framewise("list plugins --pack " + pack).out()).contains("org.example.django");
    }

    @Test
    void what_it_adds_takes_part_in_a_comparison() throws Exception {
        Path pack = copy("pack", "", "");
        Result compared = framewise("compare flask django --scenario editorial-site --draws 500 --all --pack " + pack);

        assertThat(compared.err()).isEmpty();
        assertThat(compared.code()).isZero();
        assertThat(compared.out())
                .startsWith("Flask vs Django · scenario editorial-site")
                .contains("builtin-web-features")
                .contains("of 11 criteria");
        assertThat(framewise("evidence flask --format csv --pack " + pack).out())
                .contains("3584")
                .contains("flask-own-reading");
    }

    @Test
    void a_scenario_that_extends_one_of_ours_keeps_what_it_does_not_say() {
        Framewise framewise = load(FailurePolicy.FAIL, copy("pack", "", ""));
        var ours = framewise.catalog().scenarios().get(ScenarioId.of("data-backed-site"));
        var theirs = framewise.catalog().scenarios().get(ScenarioId.of("editorial-site"));

        assertThat(theirs.families()).isEqualTo(ours.families()).isNotEmpty();
        assertThat(theirs.weights().criteria())
                .hasSize(ours.weights().criteria().size() - 1)
                .isSubsetOf(ours.weights().criteria());
    }

    @TestFactory
    Stream<DynamicNode> it_keeps_the_contract() {
        return FramewiseContracts.of(WRITTEN);
    }

    @Test
    void verify_accepts_it() throws Exception {
        Result verified = framewise("verify " + copy("pack", "", ""));

        assertThat(verified.out()).isEqualTo("The pack can be used.\n");
        assertThat(verified.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pack.yaml                    | license: Apache           | licence: Apache                 | licence
            pack.yaml                    | framewise/1.0             | framewise/2.0                   | framewise/2.0
            pack.yaml                    | "[0.1,1)"                 | "[7.0,8)"                       | [7.0,8)
            frameworks/twin.yaml         | id: twin                  | id: flask                       | already defined by (io.framewise.frameworks)
            features/twin.yaml           | framework: twin           | framework: flask                | The feature (orm) of (flask) is already stated
            evidence/flask.yaml          | unit: KiB                 | unit: MiB                       | The unit (MiB)
            evidence/flask.yaml          | observedOn: 2026-08-06    | observedOn: 2026-08-07          | when the source (twin-own-reading) was retrieved
            evidence/twin.yaml           | value: 24713              | value: much                     | needs a number
            sources/twin.yaml            | id: twin-topics           | id: debian-12                   | already defined by (io.framewise.frameworks)
            scenarios/twin-site.yaml     | extends: data-backed-site | extends: data-backed-sit        | data-backed-site
            scenarios/twin-site.yaml     | builtin-web-features: 60  | builtin-web-feature: 60         | builtin-web-feature
            """)
    void a_broken_twin_fails_alone_and_by_name(String file, String right, String wrong, String said) throws Exception {
        Path good = copy("good", "", "");
        Path twin = twin(file, right, wrong);

        InvalidDataException refused =
                catchThrowableOfType(InvalidDataException.class, () -> load(FailurePolicy.FAIL, good, twin));
        assertThat(refused.issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.toString()).contains("twin"))
                .flatExtracting(issue -> issue.location().stream().toList())
                .allSatisfy(place -> assertThat(place.file()).isEqualTo(twin + "/" + file));
        assertThat(refused.issues().toString()).contains(said);

        Framewise framewise = load(FailurePolicy.SKIP_AND_REPORT, good, twin);
        assertThat(framewise.catalog().frameworks().keySet())
                .extracting(FrameworkId::value)
                .containsExactly("django", "fastapi", "flask");
        Comparison answer = compare(framewise);
        assertThat(answer.provenance().skipped()).singleElement().asString().contains("twin");
        assertThat(answer.ranking())
                .isEqualTo(compare(load(FailurePolicy.FAIL, good)).ranking());
    }

    @Test
    void on_the_command_line_a_broken_twin_is_told_with_file_line_and_column() throws Exception {
        Path twin = twin("evidence/twin.yaml", "value: 24713", "value: much");
        Result compared = framewise(
                "compare flask django --scenario editorial-site --pack " + copy("good", "", "") + " --pack " + twin);

        assertThat(compared.code()).isEqualTo(3);
        assertThat(compared.out()).isEmpty();
        assertThat(compared.err().lines()).hasSize(2).first().asString().startsWith(twin + "/evidence/twin.yaml:4:");
    }

    private static Comparison compare(Framewise framewise) {
        return framewise
                .compare("flask", "django")
                .forScenario("editorial-site")
                .withDraws(500)
                .run();
    }

    private static Framewise load(FailurePolicy policy, Path... packs) {
        Framewise.Builder builder = Framewise.builder().onFailure(policy);
        for (Path pack : packs) {
            builder.pack(pack);
        }
        return builder.build();
    }

    private Result framewise(String words) throws IOException, InterruptedException {
        return new RunnableJar(folder).run(words);
    }

    /** The same pack under names of its own, with one thing wrong. */
    private Path twin(String file, String right, String wrong) throws IOException {
        Path twin = copy("twin", "django", "twin");
        Path broken = twin.resolve(file);
        String text = Files.readString(broken);
        assertThat(text).contains(right);
        Files.writeString(broken, text.replace(right, wrong));
        return twin;
    }

    private Path copy(String name, String from, String to) {
        Path target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(WRITTEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = target.resolve(renamed(WRITTEN.relativize(file).toString(), from, to));
                Files.createDirectories(copied.getParent());
                Files.writeString(copied, renamed(Files.readString(file), from, to));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return target;
    }

    private static String renamed(String text, String from, String to) {
        return from.isEmpty()
                ? text
                : text.replace(from, to).replace("editorial-site", to + "-site").replace("flask-own", to + "-own");
    }
}
