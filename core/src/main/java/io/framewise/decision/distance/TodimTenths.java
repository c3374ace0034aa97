package io.framewise.decision.distance;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionInvariance;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/**
 * TODIM on judgements in tenths, without the aversion to losses: a = 10 times the share of values that are no better, rounded half
 * to even, spanned from 0 to 1, and the sum over all others of the weighted differences, spanned again. O(criteria x alternatives
 * log alternatives).
 */
final class TodimTenths extends CitedMethod {
    TodimTenths() {
        super(
                "todim:tenths",
                "TODIM on judgements in tenths",
                "Gomes and Lima (1992), TODIM: basics and application to multicriteria ranking of projects with"
                        + " environmental impacts, Foundations of Computing and Decision Sciences 16");
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.values());
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        DecisionMatrix r = new MinMaxNormalization().normalize(tenths(x));
        double total = Arrays.stream(problem.weights()).sum();
        double[] sums = new double[x.rows()];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < x.columns(); j++) {
                // Summed over all others, w (a_i - a_k) is a multiple of w a_i less what is the same for all.
                sums[i] += problem.weight(j) / total * r.value(i, j);
            }
        }
        return higherIsBetter(x, Todim.spanned(sums));
    }

    private static DecisionMatrix tenths(DecisionMatrix x) {
        double[] cells = new double[x.rows() * x.columns()];
        for (int j = 0; j < x.columns(); j++) {
            double sign = x.maximizes(j) ? 1 : -1;
            double[] sorted = x.column(j);
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] *= sign;
            }
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) {
                int noBetter = atMost(sorted, sign * x.value(i, j));
                cells[i * x.columns() + j] = Math.rint((double) noBetter / sorted.length * 10);
            }
        }
        return x.withValues(Collections.nCopies(x.columns(), Objective.MAXIMIZE), cells);
    }

    /** How many of sorted numbers are at most a value. */
    private static int atMost(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
