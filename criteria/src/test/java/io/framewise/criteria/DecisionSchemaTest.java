package io.framewise.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.framewise.codec.DecisionWriter;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published schema of recorded decisions. */
class DecisionSchemaTest {

    private static final JsonNode TEXT = PackSchemas.resource("/META-INF/framewise/schema/decision-1.0.schema.json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);
    private static final FrameworkId ONE = FrameworkId.of("one");
    private static final FrameworkId TWO = FrameworkId.of("two");

    private static String decision(Outcome outcome) {
        RecordedAnswer.Builder answer =
                RecordedAnswer.builder().asOf(LocalDate.of(2026, 4, 1)).outcome(outcome);
        switch (outcome) {
            case PREFERRED ->
                answer.addFrameworks(ONE).word(Word.TOO_CLOSE_TO_CALL).probability(0.5);
            case TIE -> answer.addFrameworks(ONE, TWO).probability(0.5);
            case UNDECIDED -> answer.contenders(List.of());
        }
        return DecisionWriter.text(RecordedDecision.builder()
                .recordedOn(LocalDate.of(2026, 4, 15))
                .note("A note.")
                .request(ComparisonRequest.builder()
                        .addFrameworks(ONE, TWO)
                        .scenario(ScenarioId.of("site"))
                        .asOf(LocalDate.of(2026, 4, 1))
                        .putWeight(CriterionId.of("size"), 2.5)
                        .addWithout("bench")
                        .build())
                .addPackFiles("../pack")
                .answer(answer.build())
                .review(ReviewTerms.builder().by(LocalDate.of(2026, 10, 15)).build())
                .putEvidence(CriterionId.of("size"), new TreeMap<>(Map.of(ONE, LocalDate.of(2026, 3, 1))))
                .putPack(PackId.of("org.example.pack"), "2026.04")
                .build());
    }

    private static List<String> faults(String yaml) {
        return SCHEMA.validate(YamlTree.read(yaml)).stream()
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_fits(Outcome outcome) {
        assertThat(faults(decision(outcome))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framewise-decision/1.0 | framewise-decision/9",
                "recordedOn: 2026-04-15 | recordedOn: soon",
                "outcome: preferred | outcome: tie",
                "outcome: preferred | outcome: undecided",
                "word: too-close-to-call | wrod: clear",
                "probability: 0.5 | probability: 1.5",
                "frameworks: [one, two] | frameworks: [one]",
                "draws: 10000 | draws: 1",
            })
    void what_is_wrong_does_not(String passage, String instead) {
        String text = decision(Outcome.PREFERRED);
        assertThat(text).contains(passage);

        assertThat(faults(text.replace(passage, instead))).isNotEmpty();
    }

    @Test
    void the_schema_follows_its_own_schema() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(TEXT))
                .isEmpty();
    }
}
