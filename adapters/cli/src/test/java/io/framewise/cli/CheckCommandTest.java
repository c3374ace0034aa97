package io.framewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions recorded by one command and checked by another. */
class CheckCommandTest {
    private static final String DAY = "2026-11-25";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void record() {
        file = folder.resolve("decision.yaml");
        Run recorded = compare("--record", file.toString(), "--on", DAY);
        assertThat(recorded.err())
                .isEqualTo("framewise: recorded in " + file + ", to be reviewed by 2027-05-25."
                        + " Whether it still holds: 'framewise check " + file + "'.\n");
        assertThat(recorded.code()).isZero();
    }

    private static Run compare(String... more) {
        List<String> words = List.of("compare", "fastapi", "flask", "--scenario=high-performance-api", "--draws=1000");
        return Run.of(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private Run check(String... more) {
        return Run.of(Stream.concat(Stream.of("check", file.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private void replace(String passage, String instead) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(passage);
        Files.writeString(file, text.replace(passage, instead));
    }

    @Test
    void recordingChangesNothingOfTheAnswer() {
        assertThat(compare("--record", folder.resolve("other.yaml").toString(), "--on", DAY)
                        .out())
                .isEqualTo(compare().out());
    }

    @Test
    void aDecisionThatHoldsIsOneLineAndNoFailure() {
        Run run = check("--on", "2027-01-01");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(file + ": holds: FastAPI for high-performance-api (clear, probability >0.99)"
                        + " as of 2026-11-01; review by 2027-05-25\n");
    }

    @Test
    void everyReasonIsOneLineAndTheCodeIsOne() throws IOException {
        replace("frameworks: [fastapi]", "frameworks: [flask]");
        Run run = check("--on", "2027-05-26");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).allMatch(line -> line.startsWith(file + ": drift: "));
        assertThat(run.out())
                .contains(": drift: the recommendation changed from Flask (clear, >0.99) to FastAPI (clear, >0.99)\n")
                .contains(": drift: a review was due by 2027-05-25\n");
        assertThat(run.err())
                .isEqualTo("framewise: to take a decision again as the answer is now: 'framewise check " + file
                        + " --update'.\n");
    }

    @Test
    void anUpdateTakesTheDecisionAgain() throws IOException {
        String before = Files.readString(file);
        replace("frameworks: [fastapi]", "frameworks: [flask]");
        Run run = check("--on", DAY, "--update");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        file + ": accepted: the recommendation changed from Flask (clear, >0.99) to FastAPI (clear,"
                                + " >0.99)",
                        file
                                + ": updated: FastAPI for high-performance-api (clear, probability >0.99) as of 2026-11-01;"
                                + " review by 2027-05-25");
        assertThat(file).hasContent(before);
    }

    @Test
    void aDecisionTakenOnAnotherDayIsReviewedAsLongAfter() {
        check("--on", "2027-02-01", "--update");

        assertThat(file)
                .content()
                .contains("recordedOn: 2027-02-01\n", "  by: 2027-08-01\n")
                .contains("  seed: 42\n", "  draws: 1000\n");
    }

    @Test
    void theTermsCanBeChosen() {
        Path other = folder.resolve("other.yaml");
        compare("--record", other.toString(), "--on", DAY, "--review-by", "2028-01-01", "--may-fall", "0.2");

        assertThat(other).content().contains("review:\n  by: 2028-01-01\n  mayFall: 0.2\n");
    }

    @Test
    void severalFilesAreCheckedTogetherAndOneThatIsBrokenDoesNotHideTheOthers() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "format: framewise-decision/1.0\n");
        Run run = Run.of("check", broken.toString(), file.toString(), "no-such.yaml", "--on", DAY);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).startsWith(file + ": holds: ").hasLineCount(1);
        assertThat(run.err().lines())
                .containsExactly(
                        broken + ":1:1: error: The field (recordedOn) is missing. [FW-PACK-MISSING-FIELD]",
                        "framewise: There is no file (no-such.yaml). [FW-SOURCE-UNAVAILABLE]");
        assertThat(Run.of("check", broken.toString()).code()).isEqualTo(3);
    }

    @Test
    void whatTheFileAsksForIsPointedOutWhereItStands() throws IOException {
        replace("scenario: high-performance-api", "scenario: high-performance-ap");
        Run run = check("--on", DAY);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(file + ":6:13: error: There is no scenario (high-performance-ap). Maybe"
                        + " 'high-performance-api' is meant. [FW-REQUEST-UNKNOWN-ID]\n");
    }

    @Test
    void anAnswerOfThePastIsHeldAgainstTheDecision() {
        Run run = check("--on", DAY, "--as-of", "2021-06-01");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(": nothing is known of FastAPI any more, where the newest evidence was of ");
    }

    @Test
    void programsGetADocument() {
        Run run = check("--on", "2027-05-26", "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\n  \"schema\": \"https://framewise.io/schema/check-1.0.json\"")
                .contains("\"holds\": false", "\"kind\": \"review\"");
    }

    @Test
    void aRecordIsNotOverwritten() {
        Run again = compare("--record", file.toString());

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err())
                .startsWith("framewise: The file (" + file + ") is there already. Maybe 'framewise check " + file
                        + " --update' is meant.");
    }

    @Test
    void whatBelongsToARecordNeedsOne() {
        assertThat(compare("--review-by", "2028-01-01").err())
                .startsWith("framewise: --review-by belongs to --record. Maybe add '--record decision.yaml'.");
        assertThat(compare("--may-fall", "1.5", "--record", "x.yaml").err()).contains("'1.5' is not between 0 and 1");
        assertThat(compare("--may-fall", "0.1").code()).isEqualTo(2);
        assertThat(Run.of("check").code()).isEqualTo(2);
    }

    @Test
    void packsOfAComparisonBelongToItsDecision() throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), """
                format: framewise/1.0
                id: org.example.pack
                version: "2026.04"
                title: Example
                license: MIT
                requires: {api: "[0.1,1)"}
                """);
        Path other = folder.resolve("other.yaml");
        compare("--record", other.toString(), "--on", DAY, "--pack", pack.toString());

        assertThat(other).content().contains("  packs:\n    - pack\n", "  org.example.pack: \"2026.04\"\n");
        assertThat(Run.of("check", other.toString(), "--on", DAY).code()).isZero();
        Files.delete(pack.resolve("pack.yaml"));
        Files.delete(pack);
        Run without = Run.of("check", other.toString(), "--on", DAY);
        assertThat(without.code()).isEqualTo(4);
        assertThat(without.err()).contains("There is no folder or zip file (");
    }
}
