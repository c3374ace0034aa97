package io.framewise.decision.analysis;

import io.framewise.model.decision.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of an analysis in words, each with its numbers. Not safe for use by several threads. */
public final class AnalysisSentences {
    private static final int FEW = 3;

    private final DecisionAnalysis analysis;
    private final List<Finding> findings = new ArrayList<>();

    private AnalysisSentences(DecisionAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Says why the first is ahead, what would change that and how far it holds.
     *
     * @param analysis the analysis
     * @param others rankings of the same alternatives by other methods, to see whether they agree; may be none
     * @return the findings, the most telling first
     */
    public static List<Finding> of(DecisionAnalysis analysis, List<Ranking> others) {
        AnalysisSentences sentences = new AnalysisSentences(analysis);
        if (analysis.lead().isEmpty()) {
            sentences.findings.add(Finding.of(
                    FindingKind.LEAD,
                    analysis.ranking().ranks().length == 1
                            ? "There is no other alternative than %s."
                                    .formatted(analysis.ranking().winners().get(0))
                            : "All %s alternatives score the same by %s."
                                    .formatted(
                                            analysis.ranking().ranks().length,
                                            analysis.ranking().method())));
        }
        analysis.lead().ifPresent(sentences::lead);
        sentences.weights();
        sentences.agreement(others);
        sentences.findings.addAll(RobustSentences.of(analysis));
        return List.copyOf(sentences.findings);
    }

    private void add(Finding finding) {
        findings.add(finding);
    }

    private void lead(Lead lead) {
        List<String> first = analysis.ranking().winners();
        String method = analysis.ranking().method();
        add(Finding.of(
                        FindingKind.LEAD,
                        "%s %s ahead of %s by %s: %s against %s by %s."
                                .formatted(
                                        Digits.list(first),
                                        first.size() > 1 ? "are" : "is",
                                        lead.other(),
                                        Digits.rough(lead.size()),
                                        Digits.plain(lead.leaderScore()),
                                        Digits.plain(lead.otherScore()),
                                        method))
                .with("lead", lead.size())
                .with("score of " + lead.leader(), lead.leaderScore())
                .with("score of " + lead.other(), lead.otherScore()));
        for (int k : lead.byEffect()) {
            double effect = lead.effect(k).orElseThrow();
            if (effect != 0) {
                add(contribution(lead, k, effect));
            }
        }
        deciding(lead);
        changes(lead);
    }

    private static Finding contribution(Lead lead, int k, double effect) {
        String criterion = lead.criteria().get(k);
        String values = Digits.plain(lead.leaderValue(k)) + " against " + Digits.plain(lead.otherValue(k));
        String text = lead.isAdditive()
                ? "%s (%s) contributes %s.".formatted(criterion, values, Digits.signed(effect))
                : "Without %s (%s) the lead would be %s."
                        .formatted(criterion, values, Digits.rough(lead.size() - effect));
        return Finding.of(FindingKind.CONTRIBUTION, text)
                .with(
                        lead.isAdditive() ? "contribution" : "lead without " + criterion,
                        lead.isAdditive() ? effect : lead.size() - effect)
                .with(lead.leader(), lead.leaderValue(k))
                .with(lead.other(), lead.otherValue(k));
    }

    private void deciding(Lead lead) {
        List<Integer> deciding = lead.deciding();
        List<String> names = deciding.stream().map(lead.criteria()::get).toList();
        if (names.isEmpty()) {
            if (!lead.isAdditive()) {
                add(Finding.of(
                        FindingKind.DECIDING, "No single criterion decides: without any one of them the lead stays."));
            }
            return;
        }
        double gathered = 0;
        double against = 0;
        for (int k : lead.byEffect()) {
            double effect = lead.effect(k).orElseThrow();
            gathered += deciding.contains(k) ? effect : 0;
            against += Math.max(0, -effect);
        }
        if (lead.isAdditive()) {
            String rest = against == 0
                    ? "nothing speaks for " + lead.other()
                    : "more than the %s of all that speaks for %s".formatted(Digits.rough(against), lead.other());
            add(Finding.of(
                            FindingKind.DECIDING,
                            "%s %s: %s, %s."
                                    .formatted(
                                            Digits.list(names),
                                            names.size() > 1 ? "decide" : "decides",
                                            Digits.signed(gathered),
                                            rest))
                    .with("for " + lead.leader(), gathered)
                    .with("for " + lead.other(), against));
        } else {
            Finding finding = Finding.of(
                    FindingKind.DECIDING,
                    names.size() > 1
                            ? "%s decide: without any one of them the lead is gone.".formatted(Digits.list(names))
                            : "%s decides: without it the lead is gone.".formatted(names.get(0)));
            for (int k : deciding) {
                finding = finding.with(
                        "lead without " + lead.criteria().get(k),
                        lead.size() - lead.effect(k).orElseThrow());
            }
            add(finding);
        }
    }

    private void changes(Lead lead) {
        List<Integer> order = lead.byEffect();
        int told = 0;
        for (int k : order) {
            String criterion = lead.criteria().get(k);
            for (ValueChange change : lead.changes()) {
                if (change.criterion().equals(criterion) && told < 2 * FEW) {
                    told++;
                    add(Finding.of(
                                    FindingKind.VALUE_CHANGE,
                                    "%s would no longer be ahead of %s if %s of %s were %s in place of %s."
                                            .formatted(
                                                    lead.leader(),
                                                    lead.other(),
                                                    criterion,
                                                    change.alternative(),
                                                    Digits.rough(change.then()),
                                                    Digits.plain(change.now())))
                            .with("now", change.now())
                            .with("then", change.then()));
                }
            }
        }
        if (told == 0) {
            add(Finding.of(
                    FindingKind.VALUE_CHANGE,
                    "No single value of %s or %s, moved within reach, ends the lead."
                            .formatted(lead.leader(), lead.other())));
        }
    }

    private void weights() {
        boolean any = false;
        for (WeightInterval interval : analysis.weightIntervals()) {
            if (interval.changes()) {
                any = true;
                List<String> sides = new ArrayList<>();
                if (!interval.below().isEmpty()) {
                    sides.add("below it " + Digits.list(interval.below()));
                }
                if (!interval.above().isEmpty()) {
                    sides.add("above it " + Digits.list(interval.above()));
                }
                add(Finding.of(
                                FindingKind.WEIGHT_CHANGE,
                                "The first place stays while %s weighs between %s and %s (now %s)%s."
                                        .formatted(
                                                interval.criterion(),
                                                Digits.share(interval.low()),
                                                Digits.share(interval.high()),
                                                Digits.share(interval.weight()),
                                                sides.isEmpty() ? "" : "; " + String.join(", ", sides)))
                        .with("low", interval.low())
                        .with("high", interval.high())
                        .with("weight", interval.weight()));
            }
        }
        if (!any && !analysis.weightIntervals().isEmpty()) {
            add(Finding.of(FindingKind.WEIGHT_CHANGE, "No weight of a single criterion changes the first place."));
        }
    }

    private void agreement(List<Ranking> others) {
        if (others.isEmpty()) {
            return;
        }
        Map<String, Double> firsts = new LinkedHashMap<>();
        others.forEach(ranking -> firsts.merge(Digits.list(ranking.winners()), 1.0, Double::sum));
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(firsts.entrySet());
        sorted.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        String total = others.size() + " methods";
        StringBuilder text = new StringBuilder();
        if (sorted.size() == 1) {
            text.append("All ")
                    .append(total)
                    .append(" put ")
                    .append(sorted.get(0).getKey())
                    .append(" first.");
        } else {
            text.append("Of ").append(total).append(", ");
            List<String> parts = new ArrayList<>();
            for (Map.Entry<String, Double> entry : sorted) {
                parts.add((parts.isEmpty() ? "%s put %s first" : "%s %s")
                        .formatted(entry.getValue().intValue(), entry.getKey()));
            }
            text.append(Digits.list(parts)).append('.');
        }
        Finding finding = Finding.of(FindingKind.AGREEMENT, text.toString());
        for (Map.Entry<String, Double> entry : sorted) {
            finding = finding.with("methods for " + entry.getKey(), entry.getValue());
        }
        add(finding);
    }
}
