package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.Dominance;
import io.framewise.model.comparison.SecondOpinion;
import io.framewise.model.comparison.VarianceSplit;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What another method says, which alternatives dominate, and where the uncertainty comes from. */
final class OpinionSection {
    private static final int FEW = 5;

    private final Comparison comparison;
    private final Names names;
    private final Page page;

    OpinionSection(Comparison comparison, Names names, Page page) {
        this.comparison = comparison;
        this.names = names;
        this.page = page;
    }

    void print() {
        List<String> lines = lines();
        for (String line : lines) {
            page.wrapped("  ", "    ", line);
        }
        if (!lines.isEmpty()) {
            page.blank();
        }
    }

    /** One sentence each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        comparison.secondOpinion().ifPresent(opinion -> lines.add(opinion(opinion)));
        for (Dominance dominance : comparison
                .dominance()
                .subList(0, Math.min(FEW, comparison.dominance().size()))) {
            lines.add("Dominance: " + names.of(dominance.dominating()) + " is expected to be at least as good as "
                    + names.of(dominance.dominated()) + " on every weighed criterion.");
        }
        uncertainty().ifPresent(lines::add);
        return lines;
    }

    private String opinion(SecondOpinion opinion) {
        StringBuilder text =
                new StringBuilder("Second opinion, ").append(opinion.title()).append(": ");
        List<FrameworkId> order = opinion.order();
        for (int i = 0; i < Math.min(FEW, order.size()); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(names.of(order.get(i)))
                    .append(' ')
                    .append(Figures.value(opinion.scores().get(i)));
        }
        return text.append(opinion.agrees() ? "; the same first place." : "; another first place.")
                .toString();
    }

    private Optional<String> uncertainty() {
        if (comparison.variance().isEmpty()) {
            return Optional.empty();
        }
        VarianceSplit split = comparison.variance().get();
        List<String> parts = Shares.percent(split.regimes(), split.values(), split.weights());
        String text = "Uncertainty: " + parts.get(0) + " from conditions and definitions, " + parts.get(1)
                + " from the figures, " + parts.get(2) + " from the weights";
        CriterionResult most = null;
        for (CriterionResult criterion : comparison.criteria()) {
            if (criterion.varianceShare() > (most == null ? 0 : most.varianceShare())) {
                most = criterion;
            }
        }
        return Optional.of(
                most == null
                        ? text + "."
                        : text + "; most of it in " + most.criterion() + " (" + Figures.percent(most.varianceShare())
                                + ").");
    }
}
