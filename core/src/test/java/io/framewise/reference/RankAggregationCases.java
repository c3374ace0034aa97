package io.framewise.reference;

import io.framewise.decision.aggregation.Copeland;
import io.framewise.decision.aggregation.Preferences;
import java.util.Optional;
import java.util.Set;

/**
 * Cases that make one ranking of several, ranked densely. The ones called COPELAND are not of Copeland (1951), who counts
 * majorities: in one of them the second alternative beats the first by the majority of the rankings, and the first beats
 * none, but both are last. They add the margins of all rankings, which is a variant of its own here.
 */
final class RankAggregationCases implements CaseKind {
    @Override
    public Set<String> kinds() {
        return Set.of("rank-aggregation");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        if (!reference.method().equals("COPELAND")
                || !reference.convention().equals("rows alternatives, columns rankings (1 = best)")) {
            return Optional.empty();
        }
        double[][] ranks = ReferenceCase.matrix(reference.input("rankings"));
        double[][] rankings = new double[ranks[0].length][ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            for (int j = 0; j < rankings.length; j++) {
                rankings[j][i] = ranks[i][j];
            }
        }
        double[] scores = Copeland.ofMargins().scores(Preferences.of(rankings));
        return Optional.of(new Figures().with("ranks", Figures.ranks(scores, true, true)));
    }
}
