package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.framewise.catalog.Catalog;
import io.framewise.error.FramewiseException;
import io.framewise.error.Issue;
import io.framewise.samples.SamplePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is well-formed and means harm: numbers and dates that nobody has seen, names that deceive, chains without end. */
class HostilePackTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1e16", "-1e300", "1e-16", "-5e-324", "1000000000000000000000000000000"})
    void absurd_numbers_are_refused_at_their_place(String number) {
        assertThat(refused(SamplePack.full().replacing("evidence/beta.yaml", "value: 5", "value: " + number)))
                .singleElement()
                .asString()
                .startsWith("sample/evidence/beta.yaml:5:")
                .contains(
                        "must be 0 or between 1.0E-15 and 1.0E15 in size. Maybe another unit is meant. [FW-PACK-LIMIT]");
        assertThat(refused(SamplePack.full().replacing("runs/bench.csv", ",800,", "," + number + ",")))
                .singleElement()
                .asString()
                .startsWith("sample/runs/bench.csv:2:6: ")
                .contains("[FW-PACK-LIMIT]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "2200-01-01", "1899-12-31", "0000-01-01"})
    void a_date_far_ahead_would_make_everything_else_out_of_date_and_is_refused(String date) {
        assertThat(refused(SamplePack.full().replacing("sources.yaml", "2026-03-01", date)))
                .singleElement()
                .asString()
                .startsWith("sample/sources.yaml:1:")
                .contains("(" + date + ")");
    }

    @ParameterizedTest
    @CsvSource({"202E", "2066", "200F", "FEFF", "001B", "0000", "0085", "D800", "2028"})
    void names_with_characters_that_deceive_are_refused_even_when_they_are_written_by_number(String character) {
        assertThat(refused(SamplePack.full()
                        .replacing("frameworks/beta.yaml", "name: Beta", "name: \"Be\\u" + character + "ta\"")))
                .singleElement()
                .asString()
                .startsWith("sample/frameworks/beta.yaml:2:")
                .contains("FW-PACK-SYNTAX");
    }

    @Test
    @Timeout(60)
    void a_chain_of_thousands_of_scenarios_is_refused_and_does_not_exhaust_the_stack() throws IOException {
        Path written = SamplePack.full().writeTo(folder.resolve("chain"));
        for (int i = 0; i < 3_000; i++) {
            String parent = i == 2_999 ? "site" : "c" + (i + 1);
            Files.writeString(
                    written.resolve("scenarios/c" + i + ".yaml"),
                    "{id: c" + i + ", title: C, purpose: P., extends: " + parent + "}");
        }

        List<Issue> issues = catchThrowableOfType(
                        FramewiseException.class,
                        () -> Catalog.of(
                                List.of(PackReader.read(written, "sample").part())))
                .issues();
        assertThat(issues)
                .isNotEmpty()
                .allMatch(issue -> issue.message().contains("extends others over more than (16) levels"))
                .allMatch(issue -> issue.location().isPresent());
    }

    private List<Issue> refused(SamplePack pack) {
        Path written = pack.writeTo(folder.resolve("pack"));
        return catchThrowableOfType(FramewiseException.class, () -> PackReader.read(written, "sample"))
                .issues();
    }
}
