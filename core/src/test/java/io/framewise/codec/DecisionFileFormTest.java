package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a recorded decision: how it is written, and how strictly it is read. */
class DecisionFileFormTest {
    private static final String WRITTEN = """
            # A decision recorded by Framewise; 'framewise check' says whether it still holds.
            format: framewise-decision/1.0
            recordedOn: 2026-04-15
            note: "See \\"the \\\\ minutes\\".\\nOr ask."
            request:
              frameworks: [alpha, "no", beta]
              scenario: site
              asOf: 2026-04-01
              seed: -9223372036854775807
              draws: 2000
              weights:
                size: 12.345678901234567
              families:
                reuse: 1
              without:
                - bench
                - "the other: one"
              unknowns: pessimistic
              packs:
                - "../my-pack"
            answer:
              asOf: 2026-04-01
              outcome: preferred
              frameworks: [beta]
              word: favoured
              probability: 0.866025
              contenders: [beta, alpha]
            review:
              by: 2026-10-15
              mayFall: 0.1
            evidence: # the newest observation behind each weighed criterion
              size:
                alpha: 2026-03-01
                beta: 2025-12-31
            packs:
              org.example.sample: "2026.04"
            """;

    @TempDir
    private Path folder;

    private static RecordedDecision decision() {
        return RecordedDecision.builder()
                .recordedOn(LocalDate.of(2026, 4, 15))
                .note("See \"the \\ minutes\".\nOr ask.")
                .request(ComparisonRequest.builder()
                        .addFrameworks(FrameworkId.of("alpha"), FrameworkId.of("no"), FrameworkId.of("beta"))
                        .scenario(ScenarioId.of("site"))
                        .asOf(LocalDate.of(2026, 4, 1))
                        .seed(-9223372036854775807L)
                        .draws(2000)
                        .putWeight(CriterionId.of("size"), 12.345678901234567)
                        .putFamily(FamilyId.of("reuse"), 1)
                        .addWithout("bench", "the other: one")
                        .unknowns(UnknownPolicy.PESSIMISTIC)
                        .build())
                .addPackFiles("../my-pack")
                .answer(RecordedAnswer.builder()
                        .asOf(LocalDate.of(2026, 4, 1))
                        .outcome(Outcome.PREFERRED)
                        .addFrameworks(FrameworkId.of("beta"))
                        .word(Word.FAVOURED)
                        .probability(0.866025)
                        .addContenders(FrameworkId.of("beta"), FrameworkId.of("alpha"))
                        .build())
                .review(ReviewTerms.builder()
                        .by(LocalDate.of(2026, 10, 15))
                        .mayFall(0.1)
                        .build())
                .putEvidence(
                        CriterionId.of("size"),
                        new TreeMap<>(Map.of(
                                FrameworkId.of("alpha"), LocalDate.of(2026, 3, 1),
                                FrameworkId.of("beta"), LocalDate.of(2025, 12, 31))))
                .putPack(PackId.of("org.example.sample"), "2026.04")
                .build();
    }

    @Test
    void a_decision_is_written_one_thing_on_a_line_and_read_back() {
        assertThat(DecisionWriter.text(decision())).isEqualTo(WRITTEN);
        assertThat(read(WRITTEN)).isEqualTo(decision());
    }

    @Test
    void what_was_not_asked_for_or_not_found_is_not_written() {
        RecordedDecision bare = RecordedDecision.builder()
                .recordedOn(LocalDate.of(2026, 4, 15))
                .request(ComparisonRequest.builder()
                        .addFrameworks(FrameworkId.of("alpha"), FrameworkId.of("beta"))
                        .scenario(ScenarioId.of("site"))
                        .build())
                .answer(RecordedAnswer.builder()
                        .asOf(LocalDate.of(2026, 4, 1))
                        .outcome(Outcome.UNDECIDED)
                        .build())
                .review(ReviewTerms.builder().by(LocalDate.of(2026, 10, 15)).build())
                .build();

        assertThat(DecisionWriter.text(bare)).doesNotContain("note", "without", "word", "probability");
        assertThat(read(DecisionWriter.text(bare))).isEqualTo(bare);
    }

    @Test
    void a_probability_keeps_six_digits() {
        RecordedDecision decision = decision();
        RecordedDecision precise = decision.withAnswer(RecordedAnswer.builder()
                .from(decision.answer())
                .probability(0.8660254037844386)
                .build());

        assertThat(DecisionWriter.text(precise)).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framewise-decision/1.0 | framewise-decision/2.0 | d.yaml:2:9: The format (framewise-decision/2.0) is not"
                        + " one that this release reads (framewise-decision/1.0). [FW-PACK-FORMAT]",
                "recordedOn: | recordedon: | d.yaml:2:1: The field (recordedOn) is missing. Maybe 'recordedon' is meant to"
                        + " be 'recordedOn'. [FW-PACK-MISSING-FIELD]",
                "by: 2026-10-15 | by: soon | d.yaml:29:7: The field (by) needs a date such as 2026-04-15, not (soon)."
                        + " [FW-PACK-VALUE]",
                "mayFall: 0.1 | mayFall: 2 | d.yaml:29:3: A probability may fall by 0 to 1, not by (2.0)."
                        + " [FW-MODEL-INVALID]",
                "outcome: preferred | outcome: prefered | d.yaml:23:12: The field (outcome) cannot be (prefered); it is one"
                        + " of preferred, tie, undecided. Maybe 'preferred' is meant. [FW-PACK-VALUE]",
                "probability: 0.866025 | probability: 1.5 | d.yaml:22:3: The probability (1.5) must lie in [0, 1]."
                        + " [FW-MODEL-INVALID]",
                "frameworks: [beta] | frameworks: [gamma] | d.yaml:2:1: The answer names (gamma), which is not among the"
                        + " frameworks ([alpha, no, beta]) of the request. [FW-MODEL-INVALID]",
                "seed: -9223372036854775807 | seed: 1.5 | d.yaml:9:9: The field (seed) needs a whole number of at most 19"
                        + " digits, but here is a number (1.5). [FW-PACK-VALUE]",
                "seed: -9223372036854775807 | seed: 99999999999999999999 | d.yaml:9:9: The field (seed) needs a whole"
                        + " number of at most 19 digits, but here is an integer (99999999999999999999). [FW-PACK-VALUE]",
                "draws: 2000 | draws: 2000.5 | d.yaml:10:10: The field (draws) needs a whole number, not (2000.5)."
                        + " [FW-PACK-VALUE]",
                "reuse: 1 | reuse: much | d.yaml:14:12: The field (families) needs a number, but here is text (much)."
                        + " [FW-PACK-VALUE]",
                "alpha: 2026-03-01 | Alpha!: 2026-03-01 | d.yaml:33:5: The identifier (Alpha!) must match",
                "unknowns: | unknown: | d.yaml:18:3: The field (unknown) is not known here. Maybe 'unknowns' is meant."
                        + " [FW-PACK-UNKNOWN-FIELD]",
            })
    void a_file_is_read_strictly_with_places(String passage, String instead, String issue) {
        assertThat(WRITTEN).contains(passage);
        FramewiseException rejected =
                catchThrowableOfType(FramewiseException.class, () -> read(WRITTEN.replace(passage, instead)));

        assertThat(rejected).isInstanceOf(InvalidDataException.class);
        assertThat(rejected.issues()).hasSize(1);
        assertThat(rejected.issues().get(0).toString()).startsWith(issue);
    }

    @Test
    void a_word_belongs_to_a_recommendation_and_to_nothing_else() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> read(WRITTEN.replace("  word: favoured\n", "")))
                .withMessageContaining("A recommendation has a word and a probability");
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> read(WRITTEN.replace("outcome: preferred", "outcome: tie")))
                .withMessageContaining("names one framework, a tie several and an undecided answer none");
    }

    @Test
    void a_list_is_not_a_decision() {
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> read("- a\n"))
                .withMessageContaining("d.yaml:1:1: A mapping is expected");
    }

    @Test
    void a_complaint_about_the_request_gets_the_place_of_what_it_quotes() {
        DecisionDocument document = DecisionDocument.parse("d.yaml", WRITTEN);

        assertThat(document.placed(new InvalidRequestException(
                                Issue.error(ErrorCode.UNKNOWN_ID, "There is no framework (beta).")))
                        .issues()
                        .get(0)
                        .toString())
                .startsWith("d.yaml:6:29: There is no framework (beta).");
        assertThat(document.placed(
                                new InvalidRequestException(Issue.error(ErrorCode.REQUEST, "Something else is wrong.")))
                        .issues()
                        .get(0)
                        .toString())
                .startsWith("d.yaml:6:3: Something else is wrong.");
    }

    @Test
    void a_file_is_replaced_as_a_whole() throws IOException {
        Path file = folder.resolve("decision.yaml");
        Files.writeString(file, "old");
        DecisionWriter.write(decision(), file);

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(WRITTEN);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(DecisionDocument.read(file).decision()).isEqualTo(decision());
    }

    @Test
    void what_cannot_be_read_or_written_is_said() throws IOException {
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> DecisionDocument.read(folder.resolve("none.yaml")))
                .withMessageContaining("There is no file (");
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> DecisionDocument.read(folder))
                .withMessageContaining("There is no file, but a folder, (");
        assertThatExceptionOfType(SourceUnavailableException.class)
                .isThrownBy(() -> DecisionWriter.write(decision(), folder.resolve("none/decision.yaml")))
                .withMessageContaining("cannot be written")
                .withMessageContaining("Maybe its folder is missing");
        Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xE9});
        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(() -> DecisionDocument.read(folder.resolve("latin.yaml")))
                .withMessageContaining("latin.yaml:1:2: The file is not UTF-8.");
    }

    private static RecordedDecision read(String text) {
        return DecisionDocument.parse("d.yaml", text).decision();
    }
}
