package io.framewise.engine;

import io.framewise.decision.PairCounts;
import io.framewise.model.comparison.FamilyResult;
import io.framewise.model.comparison.PairProbabilities;
import io.framewise.model.comparison.Probability;
import io.framewise.model.evidence.Regime;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answer under each family of regimes alone. */
final class FamilyResults {
    private FamilyResults() {}

    static List<FamilyResult> of(Probes probes, Standings base, List<FrameworkId> alternatives) {
        List<FamilyResult> results = new ArrayList<>();
        for (FamilyGroup group : probes.groupsThatMatter()) {
            group.families().forEach((family, weight) -> {
                Standings alone = probes.under(group, Map.of(family, 1.0));
                FamilyResult.Builder builder =
                        FamilyResult.builder().family(family).weight(weight).pair(pair(alone, base, alternatives));
                regimes(builder, group, family);
                List<Probability> first = new ArrayList<>();
                for (int place = 0; place < base.size(); place++) {
                    first.add(Probabilities.of(alone.rankShare(base.at(place), 0), alone.draws()));
                }
                results.add(builder.rankOne(first).build());
            });
        }
        return results;
    }

    private static void regimes(FamilyResult.Builder builder, FamilyGroup group, FamilyId family) {
        for (int r = 0; r < group.regimes().size(); r++) {
            Regime regime = group.regimes().get(r);
            if (regime.family().equals(family)) {
                builder.putRegime(regime.id(), group.withinFamily(r));
            }
        }
    }

    private static PairProbabilities pair(Standings alone, Standings base, List<FrameworkId> alternatives) {
        return pair(alone, base.at(0), base.at(1), alternatives);
    }

    static PairProbabilities pair(Standings standings, int first, int second, List<FrameworkId> alternatives) {
        PairCounts counts = standings.pair(first, second);
        return PairProbabilities.builder()
                .first(alternatives.get(first))
                .second(alternatives.get(second))
                .win(Probabilities.of(counts.win(), counts.draws()))
                .tie(Probabilities.of(counts.tie(), counts.draws()))
                .lose(Probabilities.of(counts.lose(), counts.draws()))
                .build();
    }
}
