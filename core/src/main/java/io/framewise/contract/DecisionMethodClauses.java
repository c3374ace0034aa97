package io.framewise.contract;

import io.framewise.contract.SampleMatrices.Cells;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.List;

/** What every method keeps that scores alternatives. */
final class DecisionMethodClauses {
    static final List<Clause<DecisionMethod>> ALL = List.of(
            Clause.of("method.named", "It has an id, a title and a reference.", DecisionMethodClauses::named),
            Clause.of(
                    "method.finite",
                    "It gives one finite score for each alternative, on the edges too.",
                    DecisionMethodClauses::finite),
            Clause.of("method.repeatable", "It gives the same bits again.", DecisionMethodClauses::repeatable),
            Clause.of(
                    "method.dominance",
                    "An alternative that is nowhere worse never scores less.",
                    DecisionMethodClauses::dominance),
            Clause.of(
                    "method.order-of-alternatives",
                    "The order of the alternatives does not matter.",
                    DecisionMethodClauses::orderOfAlternatives),
            Clause.of(
                    "method.order-of-criteria",
                    "The order of the criteria does not matter.",
                    DecisionMethodClauses::orderOfCriteria),
            Clause.of(
                    "method.equal-alternatives",
                    "Equal alternatives score the same.",
                    DecisionMethodClauses::equalAlternatives),
            Clause.of(
                    "method.zero-weight",
                    "A criterion without weight does not matter.",
                    DecisionMethodClauses::zeroWeight));

    private DecisionMethodClauses() {}

    private static void named(DecisionMethod method) {
        Expect.identifier(method.id());
        Expect.readable("title", method.title());
        Expect.readable("reference", method.reference());
    }

    private static void finite(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            Expect.finite("scores", scores(method, cells), cells.rows());
        }
        for (Cells cells : SampleMatrices.edges()) {
            Expect.finite("scores", scores(method, cells), cells.rows());
        }
    }

    private static void repeatable(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            Expect.same("scores", scores(method, cells), scores(method, cells));
        }
    }

    private static void dominance(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            double[] better = cells.values().clone();
            for (int j = 0; j < cells.columns(); j++) {
                better[j] = Math.min(1, better[cells.columns() + j] + (j % 2) * 0.2);
            }
            double[] scores = scores(method, new Cells(better, cells.weights()));
            Expect.that(
                    scores[0] >= scores[1] - 1e-9 * Math.max(1, Math.abs(scores[1])),
                    "The first of %s scores (%s), but the second, which is nowhere better, (%s).",
                    Arrays.toString(better),
                    scores[0],
                    scores[1]);
        }
    }

    private static void orderOfAlternatives(DecisionMethod method) {
        int[] order = {3, 0, 4, 1, 2};
        for (Cells cells : SampleMatrices.drawn()) {
            double[] scores = scores(method, cells);
            double[] again = scores(method, cells.withRows(order));
            for (int i = 0; i < order.length; i++) {
                Expect.close("score", scores[order[i]], again[i]);
            }
        }
    }

    private static void orderOfCriteria(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            Expect.close("score", scores(method, cells), scores(method, cells.withColumns(2, 0, 3, 1)));
        }
    }

    private static void equalAlternatives(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            double[] scores = scores(method, cells.withRows(0, 0, 1, 2, 3));
            Expect.close("score of an equal alternative", scores[0], scores[1]);
        }
    }

    private static void zeroWeight(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            double[] points = cells.weights().clone();
            points[2] = 0;
            double[] changed = cells.values().clone();
            for (int i = 0; i < cells.rows(); i++) {
                changed[i * cells.columns() + 2] = (i % 3) / 2.0;
            }
            Expect.close(
                    "score",
                    scores(method, new Cells(cells.values(), points)),
                    scores(method, new Cells(changed, points)));
        }
    }

    /** Scores of which a higher one is better, whatever the method's own order. */
    private static double[] scores(DecisionMethod method, Cells cells) {
        Evaluation evaluation = method.evaluate(cells.problem());
        double[] scores = evaluation.scores();
        if (evaluation.order() == ScoreOrder.LOWER_IS_BETTER) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = -scores[i];
            }
        }
        return scores;
    }
}
