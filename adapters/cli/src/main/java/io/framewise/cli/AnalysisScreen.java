package io.framewise.cli;

import io.framewise.DecisionAnswer;
import io.framewise.decision.analysis.DecisionAnalysis;
import io.framewise.decision.analysis.Finding;
import io.framewise.decision.analysis.RankAcceptability;
import io.framewise.decision.analysis.WeightInterval;
import io.framewise.decision.analysis.WhateverWeights;
import io.framewise.decision.smaa.InformationNeed;
import io.framewise.decision.smaa.WeightKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind a decision about a matrix, for people: findings in words, and tables of figures. */
final class AnalysisScreen {
    private static final int MOST_RANKS = 6;
    private static final int MOST_CELLS = 8;

    private final DecisionAnswer answer;
    private final DecisionAnalysis analysis;
    private final Page page;

    AnalysisScreen(DecisionAnswer answer, Page page) {
        this.answer = answer;
        this.analysis = answer.analysis();
        this.page = page;
    }

    void findings() {
        page.blank();
        page.line(Ink.BOLD.on("Why, and what holds"));
        for (Finding finding : answer.findings()) {
            page.wrapped("  - ", "    ", finding.text());
        }
    }

    void figures() {
        analysis.acceptability().ifPresent(this::shares);
        analysis.whateverWeights().ifPresent(this::whatever);
        intervals();
        analysis.information().ifPresent(this::information);
    }

    void notes() {
        if (!analysis.notes().isEmpty()) {
            page.blank();
            for (String note : analysis.notes()) {
                page.wrapped("  ! ", "    ", note);
            }
            if (analysis.weights().kind() == WeightKind.EXACT
                    && analysis.matrix().isCertain()) {
                page.wrapped(
                        "    ",
                        "    ",
                        "Maybe --weights order, --weights free, ranges of weights or uncertain values are meant.");
            }
        }
    }

    private void shares(RankAcceptability shares) {
        int count = shares.alternatives().size();
        int ranks = Math.min(count, MOST_RANKS);
        double largest = 0;
        for (int a = 0; a < count; a++) {
            for (int r = 1; r <= count; r++) {
                largest = Math.max(largest, shares.error(shares.share(a, r)));
            }
        }
        heading("How often each has each rank, "
                + (shares.isExact()
                        ? "as exact areas of the weights"
                        : "in " + shares.draws() + " draws, seed " + answer.seed() + ", standard errors of at most "
                                + Figures.rough(largest)));
        List<String> titles = new ArrayList<>(List.of("alternative"));
        for (int r = 1; r <= ranks; r++) {
            titles.add("rank " + r);
        }
        titles.add("confidence");
        titles.add("weights that speak for it");
        Table table = new Table(titles.toArray(new String[0]));
        for (int a : analysis.ranking().order()) {
            List<String> cells = new ArrayList<>(List.of(shares.alternatives().get(a)));
            for (int r = 1; r <= ranks; r++) {
                double share = shares.share(a, r);
                double error = shares.error(share);
                cells.add(share(share, shares) + (error > 0 && r == 1 ? " +-" + Figures.rough(error) : ""));
            }
            Optional<double[]> central = shares.centralWeights(a);
            cells.add(central.isPresent() ? share(shares.confidence(a), shares) : "");
            cells.add(
                    central.map(weights -> weights(shares.criteria(), weights)).orElse("never first"));
            table.row(cells.toArray(new String[0]));
        }
        table.print(page);
        if (count > 1) {
            wins(shares, Math.min(count, MOST_CELLS));
        }
    }

    private static String share(double share, RankAcceptability shares) {
        boolean known = shares.isExact() || share == 0 && shares.error(0.5) == 0;
        return known ? Figures.rough(share) : Figures.probability(share);
    }

    private static String weights(List<String> criteria, double... weights) {
        List<String> words = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            words.add(criteria.get(k) + " " + Figures.weight(weights[k]));
        }
        return String.join(", ", words);
    }

    private void wins(RankAcceptability shares, int count) {
        heading("How often the row is ahead of the column");
        int[] order = analysis.ranking().order();
        List<String> titles = new ArrayList<>(List.of("alternative"));
        for (int i = 0; i < count; i++) {
            titles.add(shares.alternatives().get(order[i]));
        }
        Table table = new Table(titles.toArray(new String[0]));
        for (int i = 0; i < count; i++) {
            List<String> cells = new ArrayList<>(List.of(shares.alternatives().get(order[i])));
            for (int j = 0; j < count; j++) {
                cells.add(i == j ? "-" : share(shares.winning(order[i], order[j]), shares));
            }
            table.row(cells.toArray(new String[0]));
        }
        table.print(page);
    }

    private void whatever(WhateverWeights whatever) {
        heading("Whatever the weights"
                + (analysis.weights().kind() == WeightKind.EXACT ? "" : " that agree with what is known")
                + (analysis.isAdditive() ? "" : ", under the additive model"));
        Table table = new Table("alternative", "best rank", "worst rank", "never behind");
        for (int a : analysis.ranking().order()) {
            List<String> never = new ArrayList<>();
            for (int b = 0; b < whatever.alternatives().size(); b++) {
                if (b != a && whatever.isNecessary(a, b)) {
                    never.add(whatever.alternatives().get(b));
                }
            }
            table.row(
                    whatever.alternatives().get(a),
                    whatever.bestRank(a).isPresent()
                            ? Integer.toString(whatever.bestRank(a).getAsInt())
                            : "?",
                    whatever.worstRank(a).isPresent()
                            ? Integer.toString(whatever.worstRank(a).getAsInt())
                            : "?",
                    String.join(", ", never));
        }
        table.print(page);
    }

    private void intervals() {
        if (analysis.weightIntervals().isEmpty()) {
            return;
        }
        heading("Weights with which the first place stays"
                + (analysis.weightIntervals().get(0).isExact() ? "" : ", by search"));
        Table table = new Table("criterion", "from", "now", "to", "below", "above");
        for (WeightInterval interval : analysis.weightIntervals()) {
            table.row(
                    interval.criterion(),
                    Figures.rough(interval.low()),
                    Figures.rough(interval.weight()),
                    Figures.rough(interval.high()),
                    String.join(", ", interval.below()),
                    String.join(", ", interval.above()));
        }
        table.print(page);
    }

    private void information(InformationNeed need) {
        heading("Which evidence to get next"
                + (analysis.isAdditive() ? "" : ", under the additive model")
                + (need.isExact() ? ", exactly" : ", by draws"));
        page.wrapped(
                "  ",
                "    ",
                "To know every value before choosing: " + Figures.rough(need.perfect()) + error(need.perfectError())
                        + " of the score. " + analysis.scales());
        List<int[]> cells = new ArrayList<>();
        for (int a = 0; a < need.alternatives().size(); a++) {
            for (int k = 0; k < need.criteria().size(); k++) {
                if (need.partial(a, k) > 0) {
                    cells.add(new int[] {a, k});
                }
            }
        }
        cells.sort((one, other) -> Double.compare(need.partial(other[0], other[1]), need.partial(one[0], one[1])));
        for (int[] cell : cells.subList(0, Math.min(MOST_CELLS, cells.size()))) {
            page.wrapped(
                    "  ",
                    "    ",
                    "To know " + need.criteria().get(cell[1]) + " of "
                            + need.alternatives().get(cell[0]) + " alone: "
                            + Figures.rough(need.partial(cell[0], cell[1]))
                            + error(need.partialError(cell[0], cell[1])));
        }
    }

    private static String error(double error) {
        return error > 0 ? " +-" + Figures.rough(error) : "";
    }

    private void heading(String text) {
        page.blank();
        page.line(Ink.BOLD.on(text));
    }
}
