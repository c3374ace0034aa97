package io.framewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.Drift;
import io.framewise.model.record.DriftKind;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import io.framewise.samples.SamplePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions in files, beside the packs they rest on. */
class DecisionFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    private static final ReviewTerms TERMS =
            ReviewTerms.builder().by(LocalDate.of(2026, 10, 15)).build();

    @TempDir
    private Path folder;

    private Path pack;
    private Path file;

    @BeforeEach
    void recordADecision() throws IOException {
        pack = write(SamplePack.full());
        file = Files.createDirectories(folder.resolve("decisions")).resolve("site.yaml");
        DecisionFile.record(file, compare("alpha", "beta"), List.of(pack), TERMS, DAY);
    }

    private Path write(SamplePack sample) {
        return sample.writeTo(folder.resolve("packs").resolve("sample"));
    }

    private Comparison compare(String... frameworks) {
        return framewise()
                .compare(frameworks)
                .forScenario("site")
                .withDraws(500)
                .withWeight("size", 1000)
                .run();
    }

    private Framewise framewise() {
        return Framewise.builder().pack(pack).build();
    }

    @Test
    void a_decision_holds_over_the_packs_it_names() {
        DecisionFile read = DecisionFile.read(file);

        assertThat(read.decision().packFiles()).containsExactly("../packs/sample");
        assertThat(read.packs()).hasSize(1);
        assertThat(read.check(DAY).drifts()).isEmpty();
        assertThat(read.check(DAY).present()).isEqualTo(read.decision());
    }

    @Test
    void a_file_that_moves_with_its_packs_still_finds_them() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere.resolve("decisions"));
        Files.move(folder.resolve("packs"), elsewhere.resolve("packs"));
        Files.move(file, elsewhere.resolve("decisions/site.yaml"));

        assertThat(DecisionFile.read(elsewhere.resolve("decisions/site.yaml"))
                        .check(DAY)
                        .holds())
                .isTrue();
    }

    @Test
    void changed_evidence_is_found_and_taken_over_when_asked() {
        write(SamplePack.full()
                .replacing("evidence/alpha.yaml", "value: 12, unit", "value: 1, unit")
                .replacing("evidence/beta.yaml", "value: 5, unit", "value: 100, unit"));
        DecisionFile read = DecisionFile.read(file);
        DecisionCheck check = read.check(DAY.plusMonths(1));

        assertThat(check.drifts()).extracting(Drift::kind).containsExactly(DriftKind.RECOMMENDATION);
        read.update(check);
        RecordedDecision updated = DecisionFile.read(file).decision();
        assertThat(updated).isEqualTo(check.present());
        assertThat(updated.recordedOn()).isEqualTo(DAY.plusMonths(1));
        assertThat(DecisionFile.read(file).check(DAY.plusMonths(1)).drifts()).isEmpty();
    }

    @Test
    void the_same_file_gives_the_same_answer_for_a_day_of_the_past() {
        DecisionCheck before =
                DecisionFile.read(file).asOf(LocalDate.of(2025, 5, 1)).check(DAY);

        assertThat(before.comparison().asOf()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(before.drifts()).extracting(Drift::kind).contains(DriftKind.EVIDENCE);
        assertThat(DecisionFile.read(file).decision().request().asOf()).isEmpty();
    }

    @Test
    void a_request_that_cannot_be_answered_is_shown_in_the_file() throws IOException {
        Files.writeString(file, Files.readString(file).replace("scenario: site", "scenario: sitee"));

        assertThat(complaints(framewise()))
                .containsExactly(
                        file + ":6:13: There is no scenario (sitee). Maybe 'site' is meant. [FW-REQUEST-UNKNOWN-ID]");
    }

    @Test
    void a_pack_that_is_missing_is_named_beside_what_is_missing_with_it() {
        assertThat(complaints(Framewise.builder().withoutDiscovery().build()))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("The pack (org.example.sample) of version (2026.04) took part in the decision of (");
    }

    private List<String> complaints(Framewise framewise) {
        FramewiseException unanswerable = catchThrowableOfType(
                FramewiseException.class, () -> DecisionFile.read(file).check(framewise, DAY));
        assertThat(unanswerable).isInstanceOf(InvalidDataException.class);
        return unanswerable.issues().stream().map(Issue::toString).toList();
    }

    @Test
    void a_newer_version_of_a_pack_is_noted_and_an_older_one_a_drift() {
        write(SamplePack.full().replacing("pack.yaml", "2026.04", "2026.05"));
        DecisionCheck newer = DecisionFile.read(file).check(DAY);
        write(SamplePack.full().replacing("pack.yaml", "2026.04", "2026.03"));
        DecisionCheck older = DecisionFile.read(file).check(DAY);

        assertThat(newer.holds()).isTrue();
        assertThat(newer.notes()).containsExactly("the pack org.example.sample is of 2026.05, was of 2026.04");
        assertThat(older.drifts()).extracting(Drift::kind).containsExactly(DriftKind.PACK);
    }

    @Test
    void packs_are_found_from_the_file_not_from_the_current_folder() {
        Path beside = DecisionFile.read(file).packs().get(0);

        assertThat(beside).isEqualTo(pack.toAbsolutePath().normalize());
    }
}
