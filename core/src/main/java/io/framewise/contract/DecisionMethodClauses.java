package io.framewise.contract;

import io.framewise.contract.SampleMatrices.Cells;
import io.framewise.error.ContractBrokenException;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What every method keeps that scores alternatives. */
final class DecisionMethodClauses {
    static final List<Clause<DecisionMethod>> ALL = List.of(
            Clause.of(
                    "method.named",
                    "It has an id, a title and a reference, and its variants are named after it.",
                    DecisionMethodClauses::named),
            Clause.of(
                    "method.finite",
                    "It gives one finite score for each alternative, or says that it is not defined, on the edges too.",
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
        String id = method.id();
        int colon = id.indexOf(':');
        Expect.identifier(colon < 0 ? id : id.substring(0, colon));
        Expect.identifier(id.substring(colon + 1));
        Expect.readable("title", method.title());
        Expect.readable("reference", method.reference());
        for (DecisionMethod variant : method.variants()) {
            Expect.that(
                    variant.id().startsWith(id + ":"),
                    "The id (%s) of a variant must begin with (%s:).",
                    variant.id(),
                    id);
        }
    }

    private static void finite(DecisionMethod method) {
        int scored = 0;
        for (Cells cells : SampleMatrices.drawn()) {
            Optional<double[]> scores = scores(method, cells.problem());
            scores.ifPresent(numbers -> Expect.finite("scores", numbers, cells.rows()));
            scored += scores.isPresent() ? 1 : 0;
        }
        Expect.that(
                2 * scored >= SampleMatrices.drawn().size(),
                "It must score most problems with values above 0, but scored (%s) of (%s).",
                scored,
                SampleMatrices.drawn().size());
        for (Cells cells : SampleMatrices.edges()) {
            scores(method, cells.problem()).ifPresent(numbers -> Expect.finite("scores", numbers, cells.rows()));
        }
    }

    private static void repeatable(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            both(method, cells.problem(), cells.problem(), (first, second) -> Expect.same("scores", first, second));
        }
    }

    private static void dominance(DecisionMethod method) {
        unlessDeclared(method, DecisionLaw.DOMINANCE, () -> {
            for (Cells cells : SampleMatrices.drawn()) {
                double[] better = cells.values().clone();
                for (int j = 0; j < cells.columns(); j++) {
                    double second = better[cells.columns() + j];
                    double step = (j / 2 % 2) * 0.2;
                    better[j] = cells.maximizes(j) ? Math.min(1, second + step) : Math.max(0.01, second - step);
                }
                scores(method, cells.with(better, cells.weights()).problem())
                        .ifPresent(scores -> Expect.that(
                                scores[0] >= scores[1] - 1e-9 * Math.max(1, Math.abs(scores[1])),
                                "The first of %s scores (%s), but the second, which is nowhere better, (%s).",
                                Arrays.toString(better),
                                scores[0],
                                scores[1]));
            }
        });
    }

    private static void orderOfAlternatives(DecisionMethod method) {
        int[] order = {3, 0, 4, 1, 2};
        for (Cells cells : SampleMatrices.drawn()) {
            both(method, cells.problem(), cells.withRows(order).problem(), (scores, again) -> {
                for (int i = 0; i < order.length; i++) {
                    Expect.close("score", scores[order[i]], again[i]);
                }
            });
        }
    }

    private static void orderOfCriteria(DecisionMethod method) {
        for (Cells cells : SampleMatrices.drawn()) {
            both(
                    method,
                    cells.problem(),
                    cells.problem(2, 0, 3, 1),
                    (scores, again) -> Expect.close("score", scores, again));
        }
    }

    private static void equalAlternatives(DecisionMethod method) {
        unlessDeclared(method, DecisionLaw.EQUAL_ALTERNATIVES, () -> {
            for (Cells cells : SampleMatrices.drawn()) {
                scores(method, cells.withRows(0, 0, 1, 2, 3).problem())
                        .ifPresent(scores -> Expect.close("score of an equal alternative", scores[0], scores[1]));
            }
        });
    }

    private static void zeroWeight(DecisionMethod method) {
        unlessDeclared(method, DecisionLaw.ZERO_WEIGHT, () -> {
            for (Cells cells : SampleMatrices.drawn()) {
                double[] points = cells.weights().clone();
                points[2] = 0;
                double[] changed = cells.values().clone();
                for (int i = 0; i < cells.rows(); i++) {
                    changed[i * cells.columns() + 2] = (1 + i % 3) / 3.0;
                }
                both(
                        method,
                        cells.with(cells.values(), points).problem(),
                        cells.with(changed, points).problem(),
                        (scores, again) -> Expect.close("score", scores, again));
            }
        });
    }

    /** Expects a law to hold, or to break somewhere when the method declares that it does not keep it. */
    private static void unlessDeclared(DecisionMethod method, DecisionLaw law, Runnable holds) {
        if (!method.lawsNotKept().contains(law)) {
            holds.run();
            return;
        }
        try {
            holds.run();
        } catch (ContractBrokenException asDeclared) {
            return;
        }
        throw new ContractBrokenException(
                "It declares that it does not keep the law (%s), but keeps it in every sample.".formatted(law));
    }

    /** Compares the scores of two problems where the method is defined for both. */
    private static void both(
            DecisionMethod method, DecisionProblem one, DecisionProblem other, BiConsumer<double[], double[]> compare) {
        Optional<double[]> first = scores(method, one);
        Optional<double[]> second = scores(method, other);
        if (first.isPresent() && second.isPresent()) {
            compare.accept(first.get(), second.get());
        }
    }

    /** Scores of which a higher one is better, whatever the method's own order; nothing where the method refuses. */
    private static Optional<double[]> scores(DecisionMethod method, DecisionProblem problem) {
        Evaluation evaluation;
        try {
            evaluation = method.evaluate(problem);
        } catch (InvalidRequestException refused) {
            return Optional.empty();
        }
        double[] scores = evaluation.scores();
        if (evaluation.order() == ScoreOrder.LOWER_IS_BETTER) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = -scores[i];
            }
        }
        return Optional.of(scores);
    }
}
