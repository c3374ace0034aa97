package io.framewise.cli;

import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.Flip;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What would change the answer, one change a row. */
final class ChangeRows {
    private static final int FEW = 5;
    private static final double NOTABLE = 0.05;
    private static final double NOTHING = 0.005;

    private final Comparison comparison;
    private final Names names;
    private final double probability;
    private final boolean all;
    private final List<Row> rows = new ArrayList<>();

    private ChangeRows(Comparison comparison, Names names, double probability, boolean all) {
        this.comparison = comparison;
        this.names = names;
        this.probability = probability;
        this.all = all;
    }

    /** A change and what comes of it; nothing comes of some. */
    record Row(String change, String effect) {}

    static List<Row> of(Comparison comparison, Names names, boolean all) {
        if (comparison.ranking().places().size() < 2) {
            return List.of();
        }
        ChangeRows rows =
                new ChangeRows(comparison, names, new VerdictText(comparison, names).leaderProbability(), all);
        rows.weights();
        rows.whatIfs();
        rows.order();
        return rows.rows;
    }

    private void weights() {
        if (comparison.fragile()) {
            rows.add(new Row("any small change of weights flips this", ""));
            if (!all) {
                return;
            }
        }
        List<Flip> flips = new ArrayList<>(comparison.flips());
        flips.sort(Comparator.comparingDouble(flip -> Math.abs(flip.flipsAt() - flip.weight())));
        int shown = all ? flips.size() : Math.min(FEW, flips.size());
        for (Flip flip : flips.subList(0, shown)) {
            rows.add(new Row(
                    "weight of " + flip.criterion() + bound(flip) + " (now " + Figures.weight(flip.weight()) + ")",
                    "-> " + names.of(flip.then())));
        }
        if (shown < flips.size()) {
            rows.add(new Row("+ " + (flips.size() - shown) + " further away: --all", ""));
        } else if (!comparison.fragile()) {
            rows.add(
                    new Row(flips.isEmpty() ? "no single weight changes it" : "no other single weight changes it", ""));
        }
    }

    private static String bound(Flip flip) {
        if (flip.flipsAt() > flip.weight()) {
            return " above " + Figures.weight(flip.flipsAt());
        }
        return flip.flipsAt() < NOTHING ? " near 0" : " below " + Figures.weight(flip.flipsAt());
    }

    private void whatIfs() {
        List<WhatIf> changing = new ArrayList<>();
        WhatIf weakest = null;
        boolean tried = false;
        for (WhatIf whatIf : comparison.whatIfs()) {
            if (about(whatIf.kind()).isEmpty()) {
                continue;
            }
            tried = true;
            if (whatIf.changed()) {
                changing.add(whatIf);
            } else if (weakest == null || whatIf.firstProbability() < weakest.firstProbability()) {
                weakest = whatIf;
            }
        }
        changing.sort(Comparator.comparingDouble(whatIf -> -whatIf.probability()));
        int shown = all ? changing.size() : Math.min(FEW, changing.size());
        changing.subList(0, shown)
                .forEach(whatIf -> rows.add(new Row(about(whatIf.kind()) + whatIf.subject(), effect(whatIf))));
        if (shown < changing.size()) {
            rows.add(new Row("+ " + (changing.size() - shown) + " more families, definitions or sources: --all", ""));
        } else if (tried) {
            rows.add(new Row(
                    changing.isEmpty()
                            ? "no family, definition or source, alone or left out, changes it"
                            : "no other family, definition or source changes it",
                    ""));
        }
        if (weakest != null && probability - weakest.firstProbability() > NOTABLE) {
            rows.add(new Row(
                    "nearest: " + about(weakest.kind()) + weakest.subject(),
                    "still " + names.of(weakest.leader()) + " (P " + Figures.probability(weakest.firstProbability())
                            + ")"));
        }
    }

    /** What is said of weights and unknowns as a whole. */
    private void order() {
        for (WhatIf whatIf : comparison.whatIfs()) {
            boolean moved = Math.abs(whatIf.firstProbability() - probability) > NOTABLE;
            if (whatIf.kind() == WhatIfKind.WEIGHT_ORDER
                    || whatIf.kind() == WhatIfKind.EXACT_WEIGHTS && (whatIf.changed() || moved || all)) {
                rows.add(new Row(
                        whatIf.kind() == WhatIfKind.WEIGHT_ORDER
                                ? "knowing only the order of the weights"
                                : "taking the stated weights as exact",
                        effect(whatIf)));
            } else if (whatIf.kind() == WhatIfKind.PESSIMISTIC_UNKNOWNS && (whatIf.changed() || moved)) {
                rows.add(new Row("taking everything unknown as worst", effect(whatIf)));
            }
        }
    }

    private String effect(WhatIf whatIf) {
        String p = "P " + Figures.probability(whatIf.probability());
        return (whatIf.changed() ? "-> " : "still ") + names.of(whatIf.leader()) + " (" + p + ")";
    }

    /** How the change of one part begins; empty for changes of everything. */
    private static String about(WhatIfKind kind) {
        return switch (kind) {
            case ONLY_FAMILY -> "only runs of the family ";
            case WITHOUT_FAMILY -> "without runs of the family ";
            case ONLY_DEFINITION -> "only the definition ";
            case WITHOUT_DEFINITION -> "without the definition ";
            case WITHOUT_SOURCE -> "without the source ";
            case EXACT_WEIGHTS, WEIGHT_ORDER, PESSIMISTIC_UNKNOWNS -> "";
        };
    }
}
