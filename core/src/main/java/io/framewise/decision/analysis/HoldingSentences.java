package io.framewise.decision.analysis;

import java.util.ArrayList;
import java.util.List;

/** What holds whatever the weights, and what alternatives that should not matter change, in words with their numbers. */
public final class HoldingSentences {
    private static final int FEW = 3;

    private HoldingSentences() {}

    /**
     * Says which alternatives the leader is never behind, which ranks it can have, and who cannot be first.
     *
     * @param whatever what was found
     * @param leader the alternative that is first, from 0
     * @param weights for which weights, in words such as {@code whatever the weights}
     * @return the findings
     */
    public static List<Finding> whatever(WhateverWeights whatever, int leader, String weights) {
        List<Finding> findings = new ArrayList<>();
        List<String> names = whatever.alternatives();
        List<String> beaten = new ArrayList<>();
        List<String> never = new ArrayList<>();
        for (int b = 0; b < names.size(); b++) {
            if (b != leader && whatever.isNecessary(leader, b)) {
                beaten.add(names.get(b));
            }
            if (whatever.bestRank(b).orElse(1) > 1) {
                never.add(names.get(b));
            }
        }
        findings.add(Finding.of(
                        FindingKind.WHATEVER_WEIGHTS,
                        beaten.isEmpty()
                                ? "No other alternative stays level with %s or behind it %s."
                                        .formatted(names.get(leader), weights)
                                : "%s is at least as good as %s %s."
                                        .formatted(names.get(leader), Digits.list(beaten), weights))
                .with("alternatives", beaten.size()));
        if (whatever.bestRank(leader).isPresent()) {
            int best = whatever.bestRank(leader).getAsInt();
            int worst = whatever.worstRank(leader).orElseThrow();
            findings.add(Finding.of(
                            FindingKind.WHATEVER_WEIGHTS,
                            best == worst
                                    ? "Its rank is %s %s.".formatted(best, weights)
                                    : "Its rank lies between %s and %s %s.".formatted(best, worst, weights))
                    .with("best rank", best)
                    .with("worst rank", worst));
        }
        if (!never.isEmpty()) {
            findings.add(Finding.of(
                            FindingKind.WHATEVER_WEIGHTS,
                            "%s cannot be first %s.".formatted(Digits.list(never), weights))
                    .with("alternatives", never.size()));
        }
        return findings;
    }

    /**
     * Says which alternatives, left out or copied, change the first place.
     *
     * @param reversals what was found
     * @param method by which method, in words that end the sentences such as {@code " by topsis"}; may be empty
     * @return the findings
     */
    public static List<Finding> reversals(List<Reversal> reversals, String method) {
        List<Finding> findings = new ArrayList<>();
        for (Reversal reversal : reversals) {
            if (reversal.changesFirst() && findings.size() < FEW) {
                findings.add(Finding.of(
                        FindingKind.RANK_REVERSAL,
                        "%s %s would put %s first in place of %s%s, which it ought not to."
                                .formatted(
                                        reversal.isCopied() ? "A copy of" : "Leaving out",
                                        reversal.alternative(),
                                        Digits.list(reversal.after()),
                                        Digits.list(reversal.before()),
                                        method)));
            }
        }
        if (findings.isEmpty()) {
            String text = reversals.isEmpty()
                    ? "No alternative, left out or copied, changes the order of the others%s."
                    : "The first place stays whichever alternative is left out or copied%s, but lower places change.";
            findings.add(Finding.of(FindingKind.RANK_REVERSAL, text.formatted(method))
                    .with("changes", reversals.size()));
        }
        return findings;
    }
}
