package io.framewise.contract;

import io.framewise.contract.SampleMatrices.Cells;
import io.framewise.decision.robustness.StabilitySearch;
import io.framewise.error.ContractBrokenException;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Ranking;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

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
                    "method.monotonicity",
                    "An alternative that gets better on a criterion is not overtaken.",
                    DecisionMethodClauses::monotonicity),
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
                    DecisionMethodClauses::zeroWeight),
            Clause.of("method.threads", "It gives the same bits to several threads.", DecisionMethodClauses::threads),
            Clause.of(
                    "method.unit",
                    "The unit of a criterion does not matter, where it declares that.",
                    DecisionMethodClauses::unit),
            Clause.of(
                    "method.mirror",
                    "Less of the opposite is as good as more, where it declares that.",
                    DecisionMethodClauses::mirror),
            Clause.of(
                    "method.origin",
                    "The zero point of a criterion does not matter, where it declares that.",
                    DecisionMethodClauses::origin),
            Clause.of(
                    "method.weight-sum",
                    "The sum of the weights does not matter, where it declares that.",
                    DecisionMethodClauses::weightSum),
            Clause.of(
                    "method.stability",
                    "The first place stays around the present weight of a criterion and changes just outside.",
                    DecisionMethodClauses::stability));

    private static final int FEW = 10;
    private static final double OUTSIDE = 1e-9;

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

    private static void threads(DecisionMethod method) {
        List<Optional<double[]>> alone = SampleMatrices.drawn().stream()
                .map(cells -> scores(method, cells.problem()))
                .toList();
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            List<ForkJoinTask<Optional<double[]>>> tasks = SampleMatrices.drawn().stream()
                    .map(cells -> pool.submit(() -> scores(method, cells.problem())))
                    .toList();
            for (int i = 0; i < alone.size(); i++) {
                Optional<double[]> again = tasks.get(i).join();
                Expect.that(again.isPresent() == alone.get(i).isPresent(), "It refuses in one thread only.");
                if (again.isPresent()) {
                    Expect.same("scores", alone.get(i).orElseThrow(), again.get());
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void monotonicity(DecisionMethod method) {
        unlessDeclared(method, DecisionLaw.MONOTONICITY, () -> {
            for (Cells cells : SampleMatrices.both()) {
                scores(method, cells.problem()).ifPresent(scores -> {
                    for (int cell = 0; cell < cells.values().length; cell++) {
                        notOvertaken(method, cells, scores, cell);
                    }
                });
            }
        });
    }

    private static void notOvertaken(DecisionMethod method, Cells cells, double[] scores, int cell) {
        double[] better = cells.values().clone();
        better[cell] += cells.maximizes(cell % cells.columns()) ? 0.3 : -0.3 * better[cell];
        int row = cell / cells.columns();
        scores(method, cells.with(better, cells.weights()).problem()).ifPresent(again -> {
            for (int other = 0; other < scores.length; other++) {
                Expect.that(
                        scores[row] <= scores[other] + 1e-9 || again[row] >= again[other] - 1e-9,
                        "Where cell number (%s) of %s gets better, (%s) falls behind (%s).",
                        cell + 1,
                        Arrays.toString(cells.values()),
                        row,
                        other);
            }
        });
    }

    private static void unit(DecisionMethod method) {
        same(method, DecisionInvariance.UNIT, Invariances::otherUnits);
    }

    private static void mirror(DecisionMethod method) {
        same(method, DecisionInvariance.MIRROR, Invariances::mirrored);
    }

    private static void origin(DecisionMethod method) {
        same(method, DecisionInvariance.ORIGIN, Invariances::otherOrigin);
    }

    private static void weightSum(DecisionMethod method) {
        if (method.invariances().contains(DecisionInvariance.WEIGHT_SUM)) {
            for (Cells cells : SampleMatrices.both()) {
                DecisionProblem problem = cells.problem();
                double[] other = Arrays.stream(problem.weights())
                        .map(weight -> 7 * weight)
                        .toArray();
                both(
                        method,
                        problem,
                        DecisionProblem.of(problem.matrix(), other),
                        (scores, again) -> Expect.close("score", scores, again));
            }
        }
    }

    /** Expects the same scores of a matrix that is written in another way; a method that always refuses it declares too much. */
    private static void same(
            DecisionMethod method, DecisionInvariance invariance, UnaryOperator<DecisionMatrix> otherwise) {
        if (!method.invariances().contains(invariance)) {
            return;
        }
        int compared = 0;
        for (Cells cells : SampleMatrices.both()) {
            DecisionProblem problem = cells.problem();
            DecisionProblem other = DecisionProblem.of(otherwise.apply(problem.matrix()), problem.weights());
            compared +=
                    scores(method, problem).isPresent() && scores(method, other).isPresent() ? 1 : 0;
            both(method, problem, other, (scores, again) -> Expect.close("score", scores, again));
        }
        Expect.that(compared > 0, "It declares (%s), but is defined for no sample of it.", invariance);
    }

    private static void stability(DecisionMethod method) {
        List<Cells> drawn = SampleMatrices.drawn();
        for (int n = 0; n < drawn.size(); n += FEW) {
            DecisionProblem problem = drawn.get(n).problem();
            for (int k = 0; k < problem.matrix().columns(); k++) {
                try {
                    stability(method, problem, k);
                } catch (InvalidRequestException refused) {
                    // A method may need every weight to be above 0.
                }
            }
        }
    }

    private static void stability(DecisionMethod method, DecisionProblem problem, int criterion) {
        double[] interval = new StabilitySearch(method, problem).top(criterion);
        double now = problem.weight(criterion);
        Expect.that(
                interval[0] <= now && now <= interval[1],
                "The weight (%s) must lie between (%s) and (%s).",
                now,
                interval[0],
                interval[1]);
        for (double end : interval) {
            double outside = end < now ? end - OUTSIDE : end + OUTSIDE;
            if (outside > 0 && outside < 1) {
                double[] weights = problem.weights();
                double share = (1 - outside) / (1 - now);
                for (int k = 0; k < weights.length; k++) {
                    weights[k] = k == criterion ? outside : weights[k] * share;
                }
                DecisionProblem moved = DecisionProblem.of(problem.matrix(), weights);
                Expect.that(
                        !Ranking.of(method.id(), moved, method.evaluate(moved))
                                .winners()
                                .equals(Ranking.of(method.id(), problem, method.evaluate(problem))
                                        .winners()),
                        "With the weight (%s), just outside of (%s) to (%s), the first place must change.",
                        outside,
                        interval[0],
                        interval[1]);
            }
        }
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
