package io.framewise.engine;

import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.PackVersion;
import io.framewise.model.comparison.Preferred;
import io.framewise.model.comparison.RankedFramework;
import io.framewise.model.comparison.Tie;
import io.framewise.model.comparison.Verdict;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.record.Outcome;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import io.framewise.model.record.ReviewTerms;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes from an answer what a decision rests on. Stateless; safe for use by several threads. */
public final class DecisionRecorder {
    private DecisionRecorder() {}

    /**
     * Records the decision that an answer suggests.
     *
     * @param comparison the answer
     * @param packFiles the packs named besides those on the class path, as paths from the file of the decision
     * @param terms until when and how far it holds
     * @param day the day on which it is recorded
     * @return the decision
     */
    public static RecordedDecision record(
            Comparison comparison, List<String> packFiles, ReviewTerms terms, LocalDate day) {
        RecordedDecision.Builder decision = RecordedDecision.builder()
                .recordedOn(day)
                .request(comparison.request())
                .packFiles(packFiles)
                .answer(answer(comparison))
                .review(terms)
                .evidence(evidence(comparison));
        for (PackVersion pack : comparison.provenance().packs()) {
            decision.putPack(pack.pack(), pack.version());
        }
        return decision.build();
    }

    private static RecordedAnswer answer(Comparison comparison) {
        RecordedAnswer.Builder answer = RecordedAnswer.builder()
                .asOf(comparison.asOf())
                .contenders(comparison.ranking().places().stream()
                        .filter(RankedFramework::contender)
                        .map(RankedFramework::framework)
                        .toList());
        Verdict verdict = comparison.verdict();
        if (verdict instanceof Preferred preferred) {
            return answer.outcome(Outcome.PREFERRED)
                    .addFrameworks(preferred.framework())
                    .word(preferred.word())
                    .probability(preferred.probability().value())
                    .build();
        }
        if (verdict instanceof Tie tie) {
            return answer.outcome(Outcome.TIE)
                    .frameworks(tie.frameworks())
                    .probability(tie.probability().value())
                    .build();
        }
        return answer.outcome(Outcome.UNDECIDED).build();
    }

    private static SortedMap<CriterionId, SortedMap<FrameworkId, LocalDate>> evidence(Comparison comparison) {
        SortedMap<CriterionId, SortedMap<FrameworkId, LocalDate>> evidence = new TreeMap<>();
        for (CriterionResult criterion : comparison.criteria()) {
            SortedMap<FrameworkId, LocalDate> newest = new TreeMap<>();
            for (CriterionCell cell : criterion.cells()) {
                cell.evidence().stream()
                        .map(CellEvidence::observedOn)
                        .max(LocalDate::compareTo)
                        .ifPresent(date -> newest.put(cell.framework(), date));
            }
            if (criterion.weight() > 0 && !newest.isEmpty()) {
                evidence.put(criterion.criterion(), Collections.unmodifiableSortedMap(newest));
            }
        }
        return evidence;
    }
}
