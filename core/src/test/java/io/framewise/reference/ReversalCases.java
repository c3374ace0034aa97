package io.framewise.reference;

import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.DirectedSumNormalization;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.decision.robustness.RankReversal;
import io.framewise.decision.value.WeightedSum;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of rank reversal by one more alternative. */
final class ReversalCases implements CaseKind {
    private static final Map<String, DecisionMethod> METHODS = Map.of(
            "classic_topsis TOPSIS, vector normalization", new Topsis(),
            "topsis_minmax TOPSIS norm=minmax", new Topsis().withNormalizer(new MinMaxNormalization()),
            "wsm_max WSM norm=linear", new WeightedSum().withNormalizer(new LinearNormalization()),
            "wsm_sum WSM norm=sum", new WeightedSum().withNormalizer(new DirectedSumNormalization()));

    @Override
    public Set<String> kinds() {
        return Set.of("rank-reversal");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        @Nullable DecisionMethod method = METHODS.get(reference.word("method", "") + " " + reference.convention());
        if (method == null || !reference.method().equals("ADD_ALTERNATIVE")) {
            return Optional.empty();
        }
        RankReversal reversal = RankReversal.adding(
                method, reference.problem(), ReferenceCase.numbers(reference.input("added_alternative")));
        return Optional.of(new Figures()
                .with(
                        "ranks_before",
                        Arrays.stream(reversal.before()).asDoubleStream().toArray())
                .with(
                        "ranks_of_old_alternatives_after",
                        Arrays.stream(reversal.after()).asDoubleStream().toArray())
                .with("reversal", reversal.reverses())
                .with("best_changed", reversal.changesBest()));
    }
}
