package io.framewise.decision.analysis;

import io.framewise.decision.smaa.InformationNeed;
import io.framewise.decision.smaa.WeightKind;
import java.util.ArrayList;
import java.util.List;

/** How far a decision holds, in words: shares, what holds whatever the weights, reversals, and which evidence to get next. */
final class RobustSentences {
    private static final int FEW = 3;

    private final DecisionAnalysis analysis;
    private final List<Finding> findings = new ArrayList<>();

    private RobustSentences(DecisionAnalysis analysis) {
        this.analysis = analysis;
    }

    static List<Finding> of(DecisionAnalysis analysis) {
        RobustSentences sentences = new RobustSentences(analysis);
        analysis.acceptability().ifPresent(sentences::shares);
        analysis.whateverWeights().ifPresent(sentences::whatever);
        analysis.reversals()
                .ifPresent(reversals -> sentences.findings.addAll(HoldingSentences.reversals(reversals, "")));
        analysis.information().ifPresent(sentences::information);
        return sentences.findings;
    }

    private void shares(RankAcceptability shares) {
        List<Integer> firsts = new ArrayList<>();
        for (int a = 0; a < shares.alternatives().size(); a++) {
            if (shares.share(a, 1) > 0) {
                firsts.add(a);
            }
        }
        firsts.sort((a, b) -> Double.compare(shares.share(b, 1), shares.share(a, 1)));
        List<String> parts = new ArrayList<>();
        for (int a : firsts.subList(0, Math.min(FEW, firsts.size()))) {
            double share = shares.share(a, 1);
            parts.add(shares.alternatives().get(a) + " "
                    + (shares.isExact()
                            ? Digits.share(share)
                            : Digits.drawn(share) + " (error " + Digits.share(shares.error(share)) + ")"));
        }
        String what = shares.isExact() ? "the area of the weights" : shares.draws() + " draws";
        Finding finding = Finding.of(
                FindingKind.ACCEPTABILITY,
                "Share of %s with which each is first: %s.".formatted(what, Digits.list(parts)));
        for (int a : firsts) {
            finding = finding.with(shares.alternatives().get(a), shares.share(a, 1));
        }
        findings.add(finding);
    }

    private void whatever(WhateverWeights whatever) {
        String weights = analysis.weights().kind() == WeightKind.EXACT
                ? "whatever the weights"
                : "with any weights that agree with what is known";
        String model = analysis.isAdditive() ? "" : " under the additive model";
        findings.addAll(HoldingSentences.whatever(whatever, analysis.ranking().order()[0], weights + model));
    }

    private void information(InformationNeed need) {
        String model = analysis.isAdditive() ? "" : " under the additive model";
        String error = need.isExact() ? "" : " (error " + Digits.rough(need.perfectError()) + ")";
        if (need.perfect() == 0) {
            findings.add(Finding.of(
                    FindingKind.INFORMATION,
                    "No further evidence of values can change the choice%s.".formatted(model)));
            return;
        }
        findings.add(Finding.of(
                        FindingKind.INFORMATION,
                        "To know every value before choosing would be worth %s%s of the score%s. %s"
                                .formatted(Digits.rough(need.perfect()), error, model, scales(analysis)))
                .with("value of perfect information", need.perfect())
                .with("error", need.perfectError()));
        List<int[]> cells = mostValuable(need);
        for (int[] cell : cells.subList(0, Math.min(FEW, cells.size()))) {
            double value = need.partial(cell[0], cell[1]);
            findings.add(Finding.of(
                            FindingKind.INFORMATION,
                            "%s %s of %s: to know it alone would be worth %s%s."
                                    .formatted(
                                            cell == cells.get(0) ? "Get next" : "Then",
                                            need.criteria().get(cell[1]),
                                            need.alternatives().get(cell[0]),
                                            Digits.rough(value),
                                            need.isExact()
                                                    ? ""
                                                    : " (error " + Digits.rough(need.partialError(cell[0], cell[1]))
                                                            + ")"))
                    .with("value of information", value)
                    .with("error", need.partialError(cell[0], cell[1])));
        }
        if (cells.isEmpty()) {
            findings.add(Finding.of(FindingKind.INFORMATION, "No single value alone can change the choice."));
        }
    }

    /** What the worth of evidence is measured on, which may be something else than what shares of draws are of. */
    static String scales(DecisionAnalysis analysis) {
        if (analysis.isAdditive()) {
            return "Scales are the same in every draw.";
        }
        String scales =
                "Scales go from the worst to the best expected value of each criterion and are the same in every draw";
        return scales
                + (analysis.acceptability().isPresent()
                        ? ", whereas %s, by which alternatives have their ranks, judges the values of each draw by themselves."
                                .formatted(analysis.ranking().method())
                        : ".");
    }

    /** The values that are worth knowing, the most valuable first. */
    static List<int[]> mostValuable(InformationNeed need) {
        List<int[]> cells = new ArrayList<>();
        for (int a = 0; a < need.alternatives().size(); a++) {
            for (int k = 0; k < need.criteria().size(); k++) {
                if (need.partial(a, k) > 0) {
                    cells.add(new int[] {a, k});
                }
            }
        }
        cells.sort((one, other) -> Double.compare(need.partial(other[0], other[1]), need.partial(one[0], one[1])));
        return cells;
    }
}
