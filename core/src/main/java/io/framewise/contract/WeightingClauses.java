package io.framewise.contract;

import io.framewise.contract.SampleMatrices.Cells;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.WeightingMethod;
import java.util.Arrays;
import java.util.List;

/** What everything keeps that takes weights from a matrix. */
final class WeightingClauses {
    static final List<Clause<WeightingMethod>> ALL = List.of(
            Clause.of("weighting.named", "It has an id, a title and a reference.", WeightingClauses::named),
            Clause.of(
                    "weighting.weights",
                    "It gives one weight of at least 0 for each criterion, and they sum to 1.",
                    WeightingClauses::weights),
            Clause.of("weighting.repeatable", "It gives the same bits again.", WeightingClauses::repeatable),
            Clause.of(
                    "weighting.order-of-alternatives",
                    "The order of the alternatives does not matter where no two are equal in a criterion.",
                    WeightingClauses::orderOfAlternatives),
            Clause.of(
                    "weighting.order-of-criteria",
                    "The order of the criteria does not matter, unless it is all that does.",
                    WeightingClauses::orderOfCriteria),
            Clause.of(
                    "weighting.refuses",
                    "A matrix for which it is not defined it refuses with a reason.",
                    WeightingClauses::refuses));

    private WeightingClauses() {}

    private static void named(WeightingMethod weighting) {
        Expect.identifier(weighting.id());
        Expect.readable("title", weighting.title());
        Expect.readable("reference", weighting.reference());
    }

    private static void weights(WeightingMethod weighting) {
        for (Cells cells : SampleMatrices.aboveOne()) {
            sound(weighting.weigh(cells.matrix()), cells.columns());
        }
    }

    private static void sound(double[] weights, int columns) {
        Expect.finite("weights", weights, columns);
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            Expect.that(weights[j] >= 0, "The weight (%s) of criterion (%s) must be at least 0.", weights[j], j + 1);
            sum += weights[j];
        }
        Expect.close("sum of the weights", 1, sum);
    }

    private static void repeatable(WeightingMethod weighting) {
        for (Cells cells : SampleMatrices.aboveOne()) {
            DecisionMatrix matrix = cells.matrix();
            Expect.same("weights", weighting.weigh(matrix), weighting.weigh(matrix));
        }
    }

    /** Where the best is looked up in a column, as in the loss of impact, it is a matter of order which of two equals it is. */
    private static void orderOfAlternatives(WeightingMethod weighting) {
        for (Cells cells : SampleMatrices.withoutTies()) {
            Expect.close(
                    "weight",
                    weighting.weigh(cells.matrix()),
                    weighting.weigh(cells.withRows(SampleMatrices.MOVED_ROWS).matrix()));
        }
    }

    private static void orderOfCriteria(WeightingMethod weighting) {
        if (looksAtNoCell(weighting)) {
            return;
        }
        for (Cells cells : SampleMatrices.aboveOne()) {
            double[] weights = weighting.weigh(cells.matrix());
            double[] again =
                    weighting.weigh(cells.problem(SampleMatrices.MOVED_COLUMNS).matrix());
            for (int j = 0; j < again.length; j++) {
                Expect.close("weight", weights[SampleMatrices.MOVED_COLUMNS[j]], again[j]);
            }
        }
    }

    /** A method that takes the order of the criteria for their importance has the same weights for all matrices of a size. */
    private static boolean looksAtNoCell(WeightingMethod weighting) {
        List<Cells> all = SampleMatrices.aboveOne();
        double[] first = weighting.weigh(all.get(0).matrix());
        return all.stream().allMatch(cells -> Arrays.equals(first, weighting.weigh(cells.matrix())));
    }

    private static void refuses(WeightingMethod weighting) {
        for (Cells cells : SampleMatrices.edges()) {
            for (Objective objective : Objective.values()) {
                try {
                    sound(weighting.weigh(cells.all(objective)), cells.columns());
                } catch (InvalidRequestException refusal) {
                    Expect.that(!refusal.issues().isEmpty(), "It refuses a matrix without a reason.");
                }
            }
        }
    }
}
