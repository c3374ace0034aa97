package io.framewise.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.conformance.RunnableJar.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as scripts and people meet it: processes, streams and exit codes. */
class CommandLineIT {
    private static final String COMPARE = "compare fastapi flask --scenario small-project --draws 500";

    @TempDir
    Path folder;

    @Test
    void data_goes_to_standard_output_and_nothing_else() throws Exception {
        Result result = framewise(COMPARE);

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("FastAPI vs Flask").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare flask                                                      | 2 | at least two different frameworks",
                "compare fastapi flsk --scenario small-project                      | 2 | Maybe 'flask' is meant.",
                "compare fastapi flask --scenario small-projct                      | 2 | Maybe 'small-project' is meant.",
                "compare fastapi flask                                              | 2 | Known: customizable-project",
                "compare fastapi flask --scenario small-project --seeed 1           | 2 | Maybe '--seed' is meant.",
                "compare fastapi flask --scenario small-project --weight learning=1 | 2 | Maybe 'learning-simplicity' is meant.",
                "compare fastapi flask --scenario small-project --pack no-such-pack | 4 | no-such-pack",
                "show flsk                                                          | 2 | Maybe 'flask' is meant.",
                "frobnicate                                                         | 2 | framewise --help"
            })
    void what_is_wrong_goes_to_standard_error_without_a_stack_trace(String words, int code, String said)
            throws Exception {
        Result result = framewise(words);

        assertThat(result.code()).isEqualTo(code);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(said).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void the_forecast_in_the_readme_is_what_the_command_says_of_the_same_sales() throws Exception {
        Path sales = Project.ROOT.resolve("adapters/conformance/src/test/resources/readme/sales.csv");

        Result result = framewise("forecast " + sales + " --horizon 3");

        assertThat(result.code()).isZero();
        assertThat(Project.read(Project.ROOT.resolve("README.md")))
                .contains(result.out().lines().limit(11).collect(Collectors.joining("\n")));
    }

    @Test
    void a_typo_in_a_pack_is_reported_with_its_place() throws Exception {
        Files.writeString(
                folder.resolve("pack.yaml"),
                "format: framewise/1.0\nid: org.example.typo\nversion: \"2026.04\"\ntitle: Typo\nlicence: MIT\nrequires: {api: \"[0.1,1)\"}\n");

        Result verified = framewise("verify " + folder);
        Result compared = framewise(COMPARE + " --pack " + folder);

        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out()).contains("pack.yaml:").contains("license");
        assertThat(verified.err()).isEmpty();
        assertThat(compared.code()).isEqualTo(3);
        assertThat(compared.out()).isEmpty();
        assertThat(compared.err()).contains("pack.yaml:").doesNotContain("\tat ");
    }

    @Test
    void a_recorded_decision_is_a_test_with_an_exit_code_and_a_line_for_each_reason() throws Exception {
        Path decision = folder.resolve("decision.yaml");
        Result recorded = framewise(COMPARE + " --record " + decision + " --on 2026-11-25");
        Result held = framewise("check " + decision + " --on 2026-11-25");
        Result due = framewise("check " + decision + " --on 2027-05-26");
        Result updated = framewise("check " + decision + " --on 2027-05-26 --update");
        Result again = framewise("check " + decision + " --on 2027-05-26");
        Files.writeString(decision, Files.readString(decision).replace("outcome:", "outcom:"));
        Result broken = framewise("check " + decision);

        assertThat(recorded.code()).isZero();
        assertThat(recorded.out()).isEqualTo(framewise(COMPARE).out());
        assertThat(held.code()).isZero();
        assertThat(held.out()).startsWith(decision + ": holds: ").hasLineCount(1);
        assertThat(due.code()).isEqualTo(1);
        assertThat(due.out()).contains(decision + ": drift: a review was due by 2027-05-25\n");
        assertThat(updated.code()).isZero();
        assertThat(again.code()).isZero();
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("The field (outcome) is missing.").doesNotContain("\tat ");
        assertThat(framewise("check " + folder.resolve("none.yaml")).code()).isEqualTo(4);
    }

    @Test
    void color_is_for_those_who_want_it() throws Exception {
        assertThat(framewise(COMPARE + " --color always").out()).contains("\u001b[");
        assertThat(framewise(Map.of("NO_COLOR", "1"), List.of(), COMPARE + " --color always")
                        .out())
                .contains("\u001b[");
        assertThat(framewise(COMPARE + " --color never").out()).doesNotContain("\u001b");
    }

    @Test
    void where_unicode_cannot_be_shown_there_is_none() throws Exception {
        Result result = framewise(Map.of("LC_ALL", "C"), List.of("-Dstdout.encoding=US-ASCII"), COMPARE);

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("FastAPI vs Flask - ").matches("\\A\\p{ASCII}*\\z");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_reader_may_leave_early() throws Exception {
        Result result = new RunnableJar(folder)
                .run(
                        Map.of(),
                        List.of(
                                "/bin/sh",
                                "-c",
                                String.join(" ", RunnableJar.command(List.of(), "evidence --format csv"))
                                        + " | head -1"));

        assertThat(result.out()).startsWith("framework,").hasLineCount(1);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_class_data_archive_changes_nothing_but_the_time() throws Exception {
        Path archive = folder.resolve("framewise.jsa");
        framewise(
                Map.of(),
                List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"),
                COMPARE);
        Result archived = framewise(Map.of(), List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto"), COMPARE);

        assertThat(archive).exists();
        assertThat(archived.code()).isZero();
        assertThat(archived.err()).isEmpty();
        assertThat(archived.out()).isEqualTo(framewise(COMPARE).out());
    }

    private Result framewise(String words) throws IOException, InterruptedException {
        return new RunnableJar(folder).run(words);
    }

    private Result framewise(Map<String, String> variables, List<String> options, String words)
            throws IOException, InterruptedException {
        return new RunnableJar(folder).run(variables, options, words);
    }
}
