package io.framewise.reference;

import java.util.List;
import java.util.Optional;

/** Which class runs which kind of case. */
final class CaseKinds {
    /** One line for each class. Several may run cases of one kind, each its own methods. */
    private static final List<CaseKind> ALL = List.of(
            new NormalizationCases(),
            new RankingCases(),
            new OutrankingCases(),
            new WeightingCases(),
            new RankComparisonCases(),
            new RankAggregationCases(),
            new DominanceCases(),
            new IgnoranceCases(),
            new ConsistencyCases(),
            new PipelineCases(),
            new ValueFunctionCases(),
            new ReversalCases(),
            new RobustnessCases());

    private CaseKinds() {}

    /** The figures of a case, or nothing if its kind, method, variant or a parameter is not offered. */
    static Optional<Figures> figures(ReferenceCase reference) {
        return ALL.stream()
                .filter(kind -> kind.kinds().contains(reference.kind()))
                .map(kind -> kind.figures(reference))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(figures -> reference.unseen().isEmpty());
    }
}
