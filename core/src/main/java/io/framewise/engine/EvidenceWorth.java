package io.framewise.engine;

import io.framewise.model.id.CriterionId;
import java.util.Arrays;
import java.util.List;

/**
 * What it would be worth, in total value and with the central weights, to know all values before choosing (EVPI), or those of one
 * criterion (EVPPI): the mean over the draws of what the best would then gain over the present leader. Raiffa and Schlaifer
 * (1961), Applied Statistical Decision Theory, Harvard. Of one criterion the others stay at their expected values. Immutable.
 */
final class EvidenceWorth {
    private final double[] perfect;
    private final double[][] partial;

    private EvidenceWorth(double[] perfect, double[][] partial) {
        this.perfect = perfect;
        this.partial = partial;
    }

    static EvidenceWorth of(Simulation simulation, Draws draws) {
        List<CriterionId> criteria = simulation.plan().criteria();
        double[] weights = simulation.plan().central();
        int alternatives = simulation.alternatives().size();
        double[] expected = new double[alternatives];
        for (int k = 0; k < weights.length; k++) {
            double[] means = simulation.means(criteria.get(k));
            for (int a = 0; a < alternatives; a++) {
                expected[a] += weights[k] * means[a];
            }
        }
        int leader = 0;
        for (int a = 1; a < alternatives; a++) {
            leader = expected[a] > expected[leader] ? a : leader;
        }
        double[][] totals = simulation.totalsWith(simulation.plan().exact(draws));
        double[][] partial = new double[weights.length][];
        for (int k = 0; k < weights.length; k++) {
            double[][] values = simulation.values(criteria.get(k));
            double[] means = simulation.means(criteria.get(k));
            double[][] known = new double[alternatives][simulation.draws()];
            for (int a = 0; a < alternatives; a++) {
                for (int i = 0; i < known[a].length; i++) {
                    known[a][i] = expected[a] + weights[k] * (values[a][i] - means[a]);
                }
            }
            partial[k] = gain(known, leader);
        }
        return new EvidenceWorth(gain(totals, leader), partial);
    }

    /** The mean gain over the leader and its standard error. */
    private static double[] gain(double[][] totals, int leader) {
        int draws = totals[leader].length;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double best = totals[leader][i];
            for (double[] total : totals) {
                best = Math.max(best, total[i]);
            }
            double gain = best - totals[leader][i];
            sum += gain;
            squares += gain * gain;
        }
        double mean = sum / draws;
        return new double[] {mean, StrictMath.sqrt(Math.max(0, squares / draws - mean * mean) / draws)};
    }

    double perfect() {
        return perfect[0];
    }

    double perfectError() {
        return perfect[1];
    }

    double partial(int criterion) {
        return partial[criterion][0];
    }

    double partialError(int criterion) {
        return partial[criterion][1];
    }

    /** The criteria that are worth knowing, the most valuable first. */
    List<Integer> mostValuable() {
        Integer[] order = new Integer[partial.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (one, other) -> Double.compare(partial[other][0], partial[one][0]));
        return Arrays.stream(order).filter(k -> partial[k][0] > 0).toList();
    }
}
