package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @Test
    void withoutASubcommandThreeExamplesAreShown() {
        Run run = Run.of();

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("  framewise ")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frameworks", "criteria", "scenarios", "regimes", "sources", "plugins"})
    void everythingCanBeListed(String kind) {
        Run run = onTerminal("110", "list", kind);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.length() <= 110 || line.contains("https://"), "fits");
        assertThat(onTerminal("40", "list", kind).out()).contains("\n  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frameworks", "criteria", "scenarios", "regimes", "sources", "plugins"})
    void whatIsPipedIsNotCutAndTheSameInEveryFormat(String kind) {
        String table = Run.of("list", kind).out();
        String csv = Run.of("list", kind, "--format", "csv").out();
        String json = Run.of("list", kind, "--format=json").out();

        assertThat(table).doesNotContain("\u2026").hasLineCount((int)
                csv.lines().count());
        assertThat(json)
                .contains("\"kind\": \"" + kind + "\"")
                .contains("    {\n      \"" + csv.substring(0, csv.indexOf(',')) + "\": ");
        assertThat(json.lines().filter(line -> line.equals("    {")))
                .hasSize((int) csv.lines().count() - 1);
    }

    @Test
    void aPipedLedgerIsNotCut() {
        assertThat(Run.of("evidence", "flask").out()).doesNotContain("\u2026");
        assertThat(onTerminal("80", "evidence", "flask").out()).contains("\u2026");
    }

    @Test
    void helpIsACommandToo() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "compare")).isEqualTo(Run.of("compare", "--help"));
        assertThat(Run.of("help", "comapre")).isEqualTo(Run.of("comapre"));
        assertThat(Run.of("generate-completion", "--help").out())
                .contains("\nPrints a completion script for bash and zsh.\n");
    }

    @Test
    void aMistypedCommandOrOptionIsNamedAloneWithTheNearestOne() {
        assertThat(Run.of("comapre", "fastapi", "flask")).isEqualTo(new Run(2, "", """
                framewise: There is no command (comapre). Maybe 'compare' is meant. [FW-REQUEST-UNKNOWN-ID]
                Try 'framewise --help'.
                """));
        assertThat(Run.of("compare", "fastapi", "flask", "--fromat=json").err())
                .startsWith(
                        "framewise: There is no option (--fromat). Maybe '--format' is meant. [FW-REQUEST-INVALID]\n");
        assertThat(Run.of("list", "scenarios", "regimes").err())
                .startsWith("framewise: Not expected here: regimes. [FW-REQUEST-INVALID]\n");
    }

    @Test
    void anEmptyPathIsNotTheCurrentFolder() {
        for (Run run : new Run[] {Run.of("verify", ""), Run.of("list", "plugins", "--pack", "")}) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("a pack needs a path; the current folder is '.'");
        }
    }

    @Test
    void aFolderWithoutAHeaderIsOneProblem(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("frameworks"));
        Files.writeString(folder.resolve("frameworks/x.yaml"), "id: x\n");
        Run run = Run.of("verify", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .startsWith("framewise: The pack (")
                .contains(") has no pack.yaml. Maybe ")
                .endsWith("[FW-PACK-FILE]\n1 error\n");
    }

    private static Run onTerminal(String columns, String... arguments) {
        return Run.in(Map.of("COLUMNS", columns, "NO_COLOR", "1"), StandardCharsets.UTF_8, true, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flask", "footprint", "small-project", "the-benchmarker.r7", "techempower"})
    void everythingCanBeShown(String id) {
        Run run = Run.of("show", id);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(" " + id + "\n");
    }

    @Test
    void aFrameworkIsShownWithAllThatIsSaidOfIt() {
        assertThat(Run.of("show", "flask").out())
                .contains(
                        "  Features\n",
                        "  Strengths\n",
                        "  Challenges\n",
                        "  Security practices\n",
                        "  Suits\n",
                        "  Figures: performance\n");
    }

    @Test
    void theLedgerHasTheSameRowsInEveryFormat() {
        String csv = Run.of("evidence", "flask", "--format", "csv").out();
        String json = Run.of("evidence", "flask", "--format", "json").out();
        long rows = csv.lines().count() - 1;

        assertThat(csv).startsWith("framework,form,metric,criteria,connections,regime,value,unit,sd,n,");
        assertThat(json.lines().filter(line -> line.contains("\"form\": "))).hasSize((int) rows);
        assertThat(Run.of("evidence", "flask").out().lines().count()).isEqualTo(rows + 4);
        assertThat(Run.of("evidence", "flask", "--as-of", "2015-01-01", "--format", "csv")
                        .out()
                        .lines()
                        .count())
                .isLessThan(rows / 2);
    }

    @Test
    void unknownIdsAreUsage() {
        assertThat(Run.of("show", "flsk").err()).contains("Maybe 'flask' is meant.");
        assertThat(Run.of("evidence", "flsk").err()).contains("Maybe 'flask' is meant.");
        assertThat(Run.of("list", "framework").err()).contains("Maybe 'frameworks' is meant.");
        assertThat(Run.of("comapre", "a", "b").err()).contains("Maybe 'compare' is meant.");
        assertThat(Run.of("show", "flsk").code()).isEqualTo(2);
    }

    @Test
    void aPackWithATypoIsReportedWithItsPlace(@TempDir Path folder) throws IOException {
        pack(folder, "titel: Example\n");
        Run verified = Run.of("verify", folder.toString());
        Run compared = Run.of("list", "frameworks", "--pack", folder.toString());

        assertThat(verified.code()).isEqualTo(3);
        assertThat(verified.out())
                .contains("pack.yaml:1:1: error: ")
                .contains("Maybe 'titel' is meant to be 'title'.")
                .endsWith("1 error\n");
        assertThat(compared.code()).isEqualTo(3);
        assertThat(compared.out()).isEmpty();
        assertThat(compared.err())
                .contains("pack.yaml:1:1: error: ")
                .contains("Maybe 'titel' is meant to be 'title'. [FW-PACK-")
                .endsWith("framewise: 1 error\n");
    }

    @Test
    void aGoodPackPasses(@TempDir Path folder) throws IOException {
        pack(folder, "title: Example\n");
        Run run = Run.of("verify", folder.toString());

        assertThat(run.out()).isEqualTo("The pack can be used.\n");
        assertThat(run.code()).isZero();
        assertThat(Run.of("list", "plugins", "--pack", folder.toString()).out()).contains("org.example.pack");
    }

    @Test
    void namesThatNothingDefinesAreWarnedOf(@TempDir Path folder) throws IOException {
        pack(folder, "title: Example\n");
        Files.createDirectory(folder.resolve("evidence"));
        Files.writeString(folder.resolve("evidence/flask.yaml"), """
                framework: flask
                source: techempowr
                measurements:
                  - {metric: throughputt, value: 5, unit: requests/s, observedOn: 2026-01-01}
                """);
        Run run = Run.of("verify", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "flask.yaml:4:5: warning: The metric (throughputt) is not known",
                        "Maybe 'throughput' is meant.")
                .contains("The source (techempowr) is not known", "Maybe 'techempower' is meant.")
                .endsWith("The pack can be used, with 2 warnings.\n");
    }

    @Test
    void whatAScenarioNamesWronglyIsShownWhereItStands(@TempDir Path folder) throws IOException {
        pack(folder, "title: Example\n");
        Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/mine.yaml"), """
                id: mine
                title: Mine
                purpose: A test.
                families: {no-reuze: 1, why: One.}
                weights:
                  form: swing-points
                  values:
                    maturity: 5
                    fotprint: 10
                  why: {maturity: Because., fotprint: Because.}
                """);

        assertThat(Run.of("verify", folder.toString()).out())
                .contains("mine.yaml:9:5: error: The criterion (fotprint) is not known. Maybe 'footprint' is meant.")
                .contains("mine.yaml:4:12: error: The family (no-reuze) is not known. Maybe 'no-reuse' is meant.");
    }

    @Test
    void aPackThatBreaksItsContractFailsTheCheck(@TempDir Path folder) throws IOException {
        pack(folder, "title: Example\n");
        Files.createDirectory(folder.resolve("criteria"));
        Files.writeString(folder.resolve("criteria/weight.yaml"), """
                id: weight
                title: Weight
                question: How heavy is it?
                group: test
                direction: minimize
                unit: KiB
                definitions:
                  - {id: only, from: {metric: footprint}, value: {scale: log, zero: 10, one: 10000, why: Test.}}
                stale: {fresh: P1Y, tau: 0.1}
                """);
        Run run = Run.of("verify", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("weight.yaml:1:1: error: The criterion weight breaks (criterion.direction)")
                .contains("[FW-CONTRACT-BROKEN]")
                .endsWith("1 error\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aMissingFileIsUnavailable() {
        Run run = Run.of("verify", "no-such-pack");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("framewise: There is no folder or zip file (no-such-pack). [FW-SOURCE-UNAVAILABLE]\n");
        assertThat(Run.of("show", "flask", "--pack", "no-such-pack").code()).isEqualTo(4);
    }

    @Test
    void helpAndCompletionNameAllCommands() {
        assertThat(Run.of("--help").out()).contains("compare", "list", "show", "evidence", "verify", "Exit codes:");
        assertThat(Run.of("compare", "--help").out()).contains("--unknowns", "--color");
        assertThat(Run.of("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--scenario");
    }

    @Test
    void theVersionNamesTheDateOfTheData() {
        assertThat(Run.of("--version").out())
                .startsWith("framewise ")
                .containsPattern("data 20\\d\\d\\.\\d\\d, newest observation 20\\d\\d-");
    }

    @Test
    void aReaderThatHasGoneAwayIsNoFailure() {
        assertThat(writingTo("Broken pipe")).isZero();
        assertThat(writingTo("No space left on device")).isEqualTo(4);
    }

    @Test
    void aDefectIsOneLine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Host host = new Host(OutputStream.nullOutputStream(), err, Map.of(), StandardCharsets.UTF_8, false);

        assertThat(new Failures(host).defect(new AssertionError("two\nlines"))).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("framewise: unexpected: ")
                .doesNotContain("\tat ")
                .contains("please report");
    }

    private static int writingTo(String failure) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw new IOException(failure);
            }
        };
        return new FramewiseCommand(
                        new Host(closed, OutputStream.nullOutputStream(), Map.of(), StandardCharsets.UTF_8, false))
                .run();
    }

    private static void pack(Path folder, String title) throws IOException {
        Files.writeString(
                folder.resolve("pack.yaml"),
                "format: framewise/1.0\nid: org.example.pack\nversion: \"2026.04\"\n" + title
                        + "license: MIT\nrequires: {api: \"[0.1,1)\"}\n");
    }
}
