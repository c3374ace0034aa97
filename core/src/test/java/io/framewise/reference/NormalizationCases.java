package io.framewise.reference;

import io.framewise.decision.normalization.DirectedSumNormalization;
import io.framewise.decision.normalization.DirectedVectorNormalization;
import io.framewise.decision.normalization.EnhancedAccuracyNormalization;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.decision.normalization.LogarithmicNormalization;
import io.framewise.decision.normalization.MaxAbsNormalization;
import io.framewise.decision.normalization.MaxNormalization;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.normalization.NegatedCosts;
import io.framewise.decision.normalization.NonNegativeShift;
import io.framewise.decision.normalization.NonlinearNormalization;
import io.framewise.decision.normalization.ReciprocalCosts;
import io.framewise.decision.normalization.SumNormalization;
import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.decision.normalization.ZavadskasTurskisNormalization;
import io.framewise.decision.normalization.ZeroShift;
import io.framewise.decision.normalization.ZscoreNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of normalizations. */
final class NormalizationCases implements CaseKind {
    private static final Set<String> DIRECTED = Set.of("direction-aware", "peer convention, direction-aware");
    private static final Set<String> UNDIRECTED = Set.of("no direction");

    private static final Map<String, Set<String>> CONVENTIONS = Map.ofEntries(
            Map.entry("MINMAX", DIRECTED),
            Map.entry("LINEAR", DIRECTED),
            Map.entry("MAX", DIRECTED),
            Map.entry("SUM", DIRECTED),
            Map.entry("VECTOR", DIRECTED),
            Map.entry("LOGARITHMIC", DIRECTED),
            Map.entry("NONLINEAR", DIRECTED),
            Map.entry("ENHANCED_ACCURACY", DIRECTED),
            Map.entry("ZAVADSKAS_TURSKIS", DIRECTED),
            Map.entry("VECTOR_NODIR", UNDIRECTED),
            Map.entry("SUM_NODIR", UNDIRECTED),
            Map.entry("MAXABS", UNDIRECTED),
            Map.entry("ZSCORE", Set.of("no direction (population standard deviation)")),
            Map.entry("NEGATE_COST", Set.of("cost columns multiplied by -1")),
            Map.entry("RECIPROCAL_COST", Set.of("cost columns become 1/x")),
            Map.entry("PUSH_NEGATIVES", Set.of("shift the whole matrix by |min| when any value is negative")),
            Map.entry("ADD_TO_ZERO", Set.of("add value to every entry of a column that holds a zero")));

    private static final Map<String, Normalizer> BY_NAME = Map.ofEntries(
            Map.entry("MINMAX", new MinMaxNormalization()),
            Map.entry("LINEAR", new LinearNormalization()),
            Map.entry("MAX", new MaxNormalization()),
            Map.entry("SUM", new DirectedSumNormalization()),
            Map.entry("VECTOR", new DirectedVectorNormalization()),
            Map.entry("LOGARITHMIC", new LogarithmicNormalization()),
            Map.entry("NONLINEAR", new NonlinearNormalization()),
            Map.entry("ENHANCED_ACCURACY", new EnhancedAccuracyNormalization()),
            Map.entry("ZAVADSKAS_TURSKIS", new ZavadskasTurskisNormalization()),
            Map.entry("VECTOR_NODIR", new VectorNormalization()),
            Map.entry("SUM_NODIR", new SumNormalization()),
            Map.entry("MAXABS", new MaxAbsNormalization()),
            Map.entry("ZSCORE", new ZscoreNormalization()),
            Map.entry("NEGATE_COST", new NegatedCosts()),
            Map.entry("RECIPROCAL_COST", new ReciprocalCosts()),
            Map.entry("PUSH_NEGATIVES", new NonNegativeShift()));

    @Override
    public Set<String> kinds() {
        return Set.of("normalization");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        if (!CONVENTIONS.getOrDefault(reference.method(), Set.of()).contains(reference.convention())) {
            return Optional.empty();
        }
        @Nullable Normalizer normalizer = BY_NAME.get(reference.method());
        if (normalizer == null) {
            if (!reference.hasParameter("value")) {
                return Optional.empty();
            }
            normalizer = new ZeroShift(reference.number("value", 0));
        }
        return Optional.of(new Figures().with("matrix", rows(normalizer.normalize(reference.decisionMatrix()))));
    }

    static double[][] rows(DecisionMatrix matrix) {
        double[][] rows = new double[matrix.rows()][matrix.columns()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = matrix.value(i, j);
            }
        }
        return rows;
    }
}
