package io.framewise.reference;

import io.framewise.decision.dominance.AlternativeFilter;
import io.framewise.decision.dominance.Dominance;
import io.framewise.decision.dominance.Relation;
import io.framewise.decision.dominance.SatisfactionFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases of dominance and of filters. */
final class DominanceCases implements CaseKind {
    @Override
    public Set<String> kinds() {
        return Set.of("dominance", "filter");
    }

    @Override
    public Optional<Figures> figures(ReferenceCase reference) {
        return switch (reference.method()) {
            case "PARETO" -> pareto(reference);
            case "NON_DOMINATED_SORT" -> sort(reference);
            case "NON_DOMINATED" -> nonDominated(reference);
            case "SATISFACTION" -> satisfaction(reference);
            default -> Optional.empty();
        };
    }

    private static Optional<Figures> pareto(ReferenceCase reference) {
        if (!reference
                .convention()
                .equals("weak dominance: not worse anywhere and better somewhere; strict: better everywhere")) {
            return Optional.empty();
        }
        return Optional.of(new Figures()
                .with("dominated", Dominance.WEAK.dominated(reference.decisionMatrix()))
                .with("dominated_strict", Dominance.STRICT.dominated(reference.decisionMatrix())));
    }

    private static Optional<Figures> sort(ReferenceCase reference) {
        if (!reference.convention().equals("ranks = number of alternatives dominated")) {
            return Optional.empty();
        }
        int[] counts = Dominance.WEAK.counts(reference.decisionMatrix());
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return Optional.of(new Figures().with("best_index", (double) best).withExtra("ranks", counts));
    }

    private static Optional<Figures> nonDominated(ReferenceCase reference) {
        boolean strict = reference.convention().equals("strict=True");
        boolean known = strict || reference.convention().equals("strict=False");
        Set<Object> same = strict ? Set.of(true, "True") : Set.of(false, "False");
        if (!known
                || !reference.word("operator", "non-dominated").equals("non-dominated")
                || reference.hasParameter("strict") && !same.contains(reference.parameter("strict"))) {
            return Optional.empty();
        }
        return kept(reference, AlternativeFilter.nonDominated(strict ? Dominance.STRICT : Dominance.WEAK));
    }

    private static Optional<Figures> satisfaction(ReferenceCase reference) {
        String operator = reference.word("operator", "");
        Optional<Relation> relation = Arrays.stream(Relation.values())
                .filter(each -> each.symbol().equals(operator))
                .findFirst();
        String convention =
                "keep alternatives whose value is %s the threshold on every filtered criterion".formatted(operator);
        if (relation.isEmpty() || !reference.convention().equals(convention) || !reference.hasParameter("thresholds")) {
            return Optional.empty();
        }
        SatisfactionFilter filter = SatisfactionFilter.none();
        Map<String, @Nullable Object> thresholds = ReferenceCase.object(reference.parameter("thresholds"));
        for (Map.Entry<String, @Nullable Object> threshold : thresholds.entrySet()) {
            double[] values = threshold.getValue() instanceof List<?> list
                    ? ReferenceCase.numbers(list)
                    : new double[] {ReferenceCase.number(threshold.getValue())};
            filter = filter.with(Integer.parseInt(threshold.getKey()), relation.orElseThrow(), values);
        }
        return kept(reference, filter);
    }

    private static Optional<Figures> kept(ReferenceCase reference, AlternativeFilter filter) {
        return Optional.of(new Figures().with("kept", filter.kept(reference.decisionMatrix())));
    }
}
