package io.framewise.reference;

import io.framewise.decision.comparison.AbsolutePearsonCorrelation;
import io.framewise.decision.comparison.ComparisonMatrix;
import io.framewise.decision.comparison.DistanceCorrelation;
import io.framewise.decision.comparison.DrasticDistance;
import io.framewise.decision.comparison.FrobeniusDistance;
import io.framewise.decision.comparison.GoodmanKruskalGamma;
import io.framewise.decision.comparison.KemenyDistance;
import io.framewise.decision.comparison.KendallTau;
import io.framewise.decision.comparison.PearsonCorrelation;
import io.framewise.decision.comparison.RankComparison;
import io.framewise.decision.comparison.RankSimilarity;
import io.framewise.decision.comparison.SpearmanCorrelation;
import io.framewise.decision.comparison.WeightedSpearman;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases that compare two rankings, or every two columns of a matrix. */
final class RankComparisonCases implements CaseKind {
    private static final Map<String, RankComparison> OF_RANKINGS = Map.of(
            "SPEARMAN", new SpearmanCorrelation(),
            "WEIGHTED_SPEARMAN", new WeightedSpearman(),
            "WS", new RankSimilarity(),
            "KENDALL_TAU", new KendallTau(),
            "GOODMAN_KRUSKAL_GAMMA", new GoodmanKruskalGamma(),
            "PEARSON", new PearsonCorrelation(),
            "KEMENY", new KemenyDistance(),
            "FROBENIUS", new FrobeniusDistance(),
            "DRAWS", new DrasticDistance());

    private static final Map<String, RankComparison> OF_COLUMNS = Map.of(
            "PEARSON", new PearsonCorrelation(),
            "ABSPEARSON", new AbsolutePearsonCorrelation(),
            "DCOR", new DistanceCorrelation());

    @Override
    public Set<String> kinds() {
        return Set.of("rank-comparison", "correlation-matrix");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        if (reference.kind().equals("rank-comparison")) {
            @Nullable RankComparison comparison = OF_RANKINGS.get(reference.method());
            if (comparison == null || !reference.convention().equals("a, b are rank positions (1 = best)")) {
                return Optional.empty();
            }
            double value = comparison.compare(
                    ReferenceCase.numbers(reference.input("a")), ReferenceCase.numbers(reference.input("b")));
            return Optional.of(new Figures().with("value", value));
        }
        @Nullable RankComparison comparison = OF_COLUMNS.get(reference.method());
        return comparison == null || !reference.convention().equals("between columns")
                ? Optional.empty()
                : Optional.of(new Figures()
                        .with("matrix", ComparisonMatrix.ofColumns(reference.decisionMatrix(), comparison)));
    }
}
