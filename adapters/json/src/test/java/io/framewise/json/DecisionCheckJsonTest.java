package io.framewise.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.framewise.engine.DecisionRecorder;
import io.framewise.engine.DecisionReview;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Undecided;
import io.framewise.model.id.PackId;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DecisionCheckJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);
    private static final Comparison COMPARISON = SampleComparison.full();
    private static final RecordedDecision DECISION = DecisionRecorder.record(
            COMPARISON, List.of(), ReviewTerms.builder().by(DAY.plusMonths(6)).build(), DAY);

    private static DecisionCheck check(RecordedDecision decision, Comparison now, LocalDate day) {
        return new DecisionReview(SampleCatalog.full()).check(decision, now, day);
    }

    private static String document(DecisionCheck check) {
        return DecisionCheckJson.write(Map.of("decision.yaml", check));
    }

    @Test
    void aCheckFollowsTheSchema() {
        String document = document(check(DECISION, COMPARISON, DAY.plusYears(9)));

        assertThat(Schemas.errorsOfSchema("check")).isEmpty();
        assertThat(Schemas.errors("check", document)).isEmpty();
        assertThat(Schemas.tree(document).at("/holds").booleanValue()).isFalse();
        assertThat(Schemas.tree(document).at("/checks/0/file").textValue()).isEqualTo("decision.yaml");
    }

    @Test
    void anUndecidedAnswerFollowsTheSchemaToo() {
        Comparison undecided =
                SampleComparison.with(Undecided.builder().reason("No evidence.").build());

        assertThat(Schemas.errors("check", document(check(DECISION, undecided, DAY))))
                .isEmpty();
    }

    @Test
    void everyReasonStandsThereWithWhatToDo() {
        JsonNode check = Schemas.tree(document(check(
                        DECISION.withPacks(new TreeMap<>(Map.of(PackId.of("org.example.gone"), "2026.01"))),
                        COMPARISON,
                        DAY)))
                .at("/checks/0");

        assertThat(check.at("/drifts")).hasSize(1);
        assertThat(check.at("/drifts/0/kind").textValue()).isEqualTo("pack");
        assertThat(check.at("/drifts/0/text").textValue())
                .isEqualTo("the pack org.example.gone (2026.01) took part in the decision and is not there now");
        assertThat(check.at("/drifts/0/advice").textValue()).startsWith("Put the pack back");
        assertThat(check.at("/notes")).isNotEmpty();
        assertThat(check.at("/recorded/outcome").textValue()).isEqualTo("preferred");
        assertThat(check.at("/present/reviewBy").textValue()).isEqualTo("2026-10-15");
    }

    @Test
    void aMutationFails() {
        ObjectNode wrong = (ObjectNode) Schemas.tree(document(check(DECISION, COMPARISON, DAY)));
        ((ObjectNode) wrong.at("/checks/0/recorded")).put("probability", 2);

        assertThat(Schemas.errors("check", wrong.toString())).isNotEmpty();
    }
}
