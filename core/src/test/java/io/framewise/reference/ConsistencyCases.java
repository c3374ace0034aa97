package io.framewise.reference;

import io.framewise.decision.weighting.AhpWeights;
import io.framewise.decision.weighting.PairwiseComparisons;
import java.util.Optional;
import java.util.Set;

/** Cases of the consistency of pairwise comparisons. */
final class ConsistencyCases implements CaseKind {
    @Override
    public Set<String> kinds() {
        return Set.of("consistency");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        if (!reference.method().equals("AHP_CONSISTENCY")
                || !reference.convention().equals("peer default")) {
            return Optional.empty();
        }
        AhpWeights weights = AhpWeights.meansOfShares(PairwiseComparisons.of(reference.matrix()));
        return Optional.of(new Figures()
                .withExtra("CR", weights.consistencyRatio())
                .withExtra("CI", weights.consistencyIndex())
                .withExtra("lambda_max", weights.lambdaMax())
                .withExtra("pc", weights.ratios()));
    }
}
