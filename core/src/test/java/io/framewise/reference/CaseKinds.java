package io.framewise.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which class runs which kind of case. */
final class CaseKinds {
    /** One line for each class. */
    private static final List<CaseKind> ALL = List.of(
            new NormalizationCases(),
            new RankingCases(),
            new WeightingCases(),
            new RankComparisonCases(),
            new RankAggregationCases(),
            new DominanceCases(),
            new IgnoranceCases(),
            new ConsistencyCases(),
            new PipelineCases(),
            new ValueFunctionCases());

    private static final Map<String, CaseKind> BY_KIND = byKind();

    private CaseKinds() {}

    /** The figures of a case, or nothing if its kind, method, variant or a parameter is not offered. */
    static Optional<Figures> figures(ReferenceCase reference) {
        @Nullable CaseKind kind = BY_KIND.get(reference.kind());
        return kind == null
                ? Optional.empty()
                : kind.figures(reference).filter(figures -> reference.unseen().isEmpty());
    }

    private static Map<String, CaseKind> byKind() {
        Map<String, CaseKind> byKind = new HashMap<>();
        for (CaseKind kind : ALL) {
            for (String name : kind.kinds()) {
                if (byKind.put(name, kind) != null) {
                    throw new IllegalStateException(name);
                }
            }
        }
        return byKind;
    }
}
