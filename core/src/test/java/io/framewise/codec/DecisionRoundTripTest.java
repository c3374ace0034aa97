package io.framewise.codec;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever decision is written, the same decision is read. */
class DecisionRoundTripTest {
    @Property(tries = 500, seed = "29")
    void what_is_written_is_read(@ForAll("decisions") RecordedDecision decision) {
        String text = DecisionWriter.text(decision);

        RecordedDecision read = DecisionDocument.parse("d.yaml", text).decision();

        assertThat(read).isEqualTo(decision);
        assertThat(DecisionWriter.text(read)).isEqualTo(text);
    }

    @Provide
    Arbitrary<RecordedDecision> decisions() {
        Arbitrary<List<FrameworkId>> frameworks =
                ids().map(FrameworkId::of).list().ofMinSize(2).ofMaxSize(4).uniqueElements();
        return frameworks.flatMap(alternatives -> Combinators.combine(
                        requests(alternatives),
                        answers(alternatives),
                        terms(),
                        texts().optional(),
                        dates(),
                        evidence(),
                        packs())
                .as((request, answer, terms, note, day, evidence, packs) -> RecordedDecision.builder()
                        .recordedOn(day)
                        .note(note)
                        .request(request)
                        .packFiles(packs.values())
                        .answer(answer)
                        .review(terms)
                        .evidence(evidence)
                        .packs(packs)
                        .build()));
    }

    private static Arbitrary<ComparisonRequest> requests(List<FrameworkId> alternatives) {
        Arbitrary<Map<String, Double>> weights =
                Arbitraries.maps(ids(), Arbitraries.doubles().between(0, 1e9)).ofMaxSize(3);
        return Combinators.combine(
                        dates().optional(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(100, 200_000),
                        weights,
                        weights,
                        texts().filter(text -> !text.isEmpty()).set().ofMaxSize(3),
                        Arbitraries.of(UnknownPolicy.class))
                .as((asOf, seed, draws, points, families, without, unknowns) -> {
                    ComparisonRequest.Builder request = ComparisonRequest.builder()
                            .frameworks(alternatives)
                            .scenario(ScenarioId.of("test"))
                            .asOf(asOf)
                            .seed(seed)
                            .draws(draws)
                            .without(without)
                            .unknowns(unknowns);
                    points.forEach((id, weight) -> request.putWeight(CriterionId.of(id), weight));
                    families.forEach((id, weight) -> request.putFamily(FamilyId.of(id), weight));
                    return request.build();
                });
    }

    private static Arbitrary<RecordedAnswer> answers(List<FrameworkId> alternatives) {
        return Combinators.combine(
                        Arbitraries.of(Outcome.class),
                        Arbitraries.of(Word.class),
                        Arbitraries.integers().between(0, 1_000_000),
                        dates())
                .as((outcome, word, millionths, asOf) -> {
                    RecordedAnswer.Builder answer =
                            RecordedAnswer.builder().asOf(asOf).outcome(outcome).contenders(alternatives);
                    if (outcome != Outcome.UNDECIDED) {
                        answer.frameworks(outcome == Outcome.TIE ? alternatives : alternatives.subList(0, 1))
                                .probability(millionths / 1e6);
                    }
                    return answer.word(outcome == Outcome.PREFERRED ? Optional.of(word) : Optional.empty())
                            .build();
                });
    }

    private static Arbitrary<ReviewTerms> terms() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 1000))
                .as((by, thousandths) ->
                        ReviewTerms.builder().by(by).mayFall(thousandths / 1e3).build());
    }

    private static Arbitrary<Map<CriterionId, SortedMap<FrameworkId, LocalDate>>> evidence() {
        Arbitrary<SortedMap<FrameworkId, LocalDate>> newest = Arbitraries.maps(ids().map(FrameworkId::of), dates())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(TreeMap::new);
        return Arbitraries.maps(ids().map(CriterionId::of), newest).ofMaxSize(3);
    }

    private static Arbitrary<Map<PackId, String>> packs() {
        return Arbitraries.maps(ids().map(id -> PackId.of("org." + id)), texts().filter(text -> !text.isBlank()))
                .ofMaxSize(3);
    }

    /** Identifiers, those that YAML may take for something else among them. */
    private static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of(Set.of("no", "y", "on", "true", "null", "e5", "why-not")),
                Combinators.combine(
                                Arbitraries.chars().range('a', 'z'),
                                Arbitraries.strings()
                                        .withCharRange('a', 'z')
                                        .numeric()
                                        .ofMaxLength(8))
                        .as((first, rest) -> first + rest));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\n', '\t', '\u00e9', '\u4e2d', '"', '\\', ':', '#')
                .ofMaxLength(20);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
    }
}
