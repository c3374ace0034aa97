package io.framewise.decision.comparison;

import java.util.List;

/** The comparisons of rankings that come with the library. */
public final class RankComparisons {
    private static final List<RankComparison> ALL = List.of(
            new SpearmanCorrelation(),
            new WeightedSpearman(),
            new RankSimilarity(),
            new KendallTau(),
            new GoodmanKruskalGamma(),
            new PearsonCorrelation(),
            new AbsolutePearsonCorrelation(),
            new DistanceCorrelation(),
            new KemenyDistance(),
            new FrobeniusDistance(),
            new DrasticDistance());

    private RankComparisons() {}

    /** {@return one of each} */
    public static List<RankComparison> all() {
        return ALL;
    }
}
