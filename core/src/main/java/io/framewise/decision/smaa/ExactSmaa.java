package io.framewise.decision.smaa;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * SMAA-2 of the additive model without draws, for up to three criteria whose values are known: the weights are points of a
 * segment or triangle, the lines on which two alternatives score the same cut it into convex cells of one order each, and
 * shares are exact areas. Lahdelma and Salminen (2001), SMAA-2, Operations Research 49. Alternatives with the same values
 * share the ranks that they take. Immutable, so safe for use by several threads. There are at most O(alternatives^4) cells.
 */
public final class ExactSmaa {
    private final double[][] acceptability;
    private final double[][] winning;
    private final double[][] weights;
    private final FixedPart part;

    private ExactSmaa(int alternatives, int criteria) {
        this.acceptability = new double[alternatives][alternatives];
        this.winning = new double[alternatives][alternatives];
        this.weights = new double[alternatives][criteria];
        int[] all = new int[criteria];
        for (int k = 0; k < criteria; k++) {
            all[k] = k;
        }
        this.part = new FixedPart(all, new double[criteria], 1);
    }

    private ExactSmaa(ExactSmaa exact, FixedPart part) {
        this.acceptability = exact.acceptability;
        this.winning = exact.winning;
        this.weights = exact.weights;
        this.part = part;
    }

    /**
     * Computes shares of all weights that nothing rules out.
     *
     * @param matrix the values, more being better, on at most three criteria
     * @param constraints what the weights have to keep; none for free weights
     * @return the shares
     * @throws InvalidRequestException if there are more criteria, one is to be minimized, or the constraints leave no area
     */
    public static ExactSmaa of(DecisionMatrix matrix, WeightConstraints constraints) {
        int criteria = matrix.columns();
        if (criteria > 3 || constraints.size() != criteria) {
            throw new InvalidRequestException(
                    "Exact areas need at most three criteria, and constraints on as many; there are (%s) and (%s)."
                            .formatted(criteria, constraints.size()));
        }
        for (int k = 0; k < criteria; k++) {
            if (!matrix.maximizes(k)) {
                throw new InvalidRequestException("The additive model needs benefits, but (%s) is to be minimized."
                        .formatted(matrix.criteria().get(k)));
            }
        }
        WeightRegion region = WeightRegion.of(criteria);
        for (int c = 0; c < constraints.count(); c++) {
            region = region.where(constraints.slack(c));
        }
        if (!(region.measure() > 0)) {
            throw new InvalidRequestException("No weights, or too few to have an area, keep all of the constraints.");
        }
        ExactSmaa exact = new ExactSmaa(matrix.rows(), criteria);
        exact.pairs(matrix, region);
        for (WeightRegion cell : cells(matrix, region)) {
            exact.rank(matrix, cell, cell.measure() / region.measure());
        }
        return exact;
    }

    /**
     * Computes shares of all weights that agree with what is said, of which at most three are not given. Those that are given add
     * the same to an alternative whatever the others are.
     *
     * @param matrix the values, more being better
     * @param stated what is said of the weights
     * @return the shares
     * @throws InvalidRequestException if more than three weights are free, a criterion is to be minimized, or no area is left
     */
    public static ExactSmaa of(DecisionMatrix matrix, StatedWeights stated) {
        FixedPart part = stated.fixedPart();
        int[] free = part.free();
        if (free.length == 0) {
            throw new InvalidRequestException("All weights are given, so that there is no area.");
        }
        double[] cells = new double[matrix.rows() * free.length];
        List<String> criteria = new ArrayList<>();
        for (int k : free) {
            criteria.add(matrix.criteria().get(k));
        }
        for (int a = 0; a < matrix.rows(); a++) {
            double known = 0;
            for (int k = 0; k < matrix.columns(); k++) {
                known += part.fixed()[k] * matrix.value(a, k);
            }
            for (int i = 0; i < free.length; i++) {
                cells[a * free.length + i] = matrix.value(a, free[i]) + known / part.room();
            }
        }
        List<Objective> objectives = new ArrayList<>();
        for (int k : free) {
            objectives.add(matrix.objectives().get(k));
        }
        ExactSmaa exact = of(
                DecisionMatrix.of(matrix.alternatives(), criteria, objectives, cells),
                free.length == matrix.columns()
                        ? stated.constraints()
                        : stated.rest(part).constraints());
        return new ExactSmaa(exact, part);
    }

    private static List<WeightRegion> cells(DecisionMatrix matrix, WeightRegion region) {
        List<WeightRegion> cells = List.of(region);
        for (int a = 0; a < matrix.rows(); a++) {
            for (int b = a + 1; b < matrix.rows(); b++) {
                double[] ahead = differences(matrix, a, b);
                List<WeightRegion> cut = new ArrayList<>();
                for (WeightRegion cell : cells) {
                    cut.addAll(cell.cutBy(ahead));
                }
                cells = cut;
            }
        }
        return cells;
    }

    private static double[] differences(DecisionMatrix matrix, int one, int other) {
        double[] differences = new double[matrix.columns()];
        for (int k = 0; k < differences.length; k++) {
            differences[k] = matrix.value(one, k) - matrix.value(other, k);
        }
        return differences;
    }

    private void pairs(DecisionMatrix matrix, WeightRegion region) {
        for (int a = 0; a < winning.length; a++) {
            for (int b = 0; b < winning.length; b++) {
                double[] ahead = differences(matrix, a, b);
                boolean same = Arrays.stream(ahead).allMatch(difference -> difference == 0);
                winning[a][b] = same ? 0 : region.where(ahead).measure() / region.measure();
            }
        }
    }

    /** Adds a cell to the ranks that alternatives have at its center, and so everywhere in it. */
    private void rank(DecisionMatrix matrix, WeightRegion cell, double share) {
        double[] center = cell.center();
        double[] scores = new double[matrix.rows()];
        Integer[] order = new Integer[scores.length];
        for (int a = 0; a < scores.length; a++) {
            order[a] = a;
            for (int k = 0; k < center.length; k++) {
                scores[a] += center[k] * matrix.value(a, k);
            }
        }
        Arrays.sort(order, Comparator.comparingDouble(a -> -scores[a]));
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                for (int rank = from; rank < to; rank++) {
                    acceptability[order[i]][rank] += share / (to - from);
                }
                for (int k = 0; from == 0 && k < center.length; k++) {
                    weights[order[i]][k] += share / to * center[k];
                }
            }
            from = to;
        }
    }

    /**
     * Gives a rank acceptability.
     *
     * @param alternative an alternative from 0
     * @param rank a rank from 0, the best
     * @return the share of the weights that give it that rank
     */
    public double acceptability(int alternative, int rank) {
        return Math.min(1, acceptability[alternative][rank]);
    }

    /**
     * Gives a pairwise winning index.
     *
     * @param one an alternative from 0
     * @param other another
     * @return the share of the weights with which the one scores higher
     */
    public double winning(int one, int other) {
        return Math.min(1, winning[one][other]);
    }

    /**
     * Gives the weights that speak for an alternative.
     *
     * @param alternative an alternative from 0
     * @return the center of the weights with which it is first
     * @throws InvalidRequestException if there are none
     */
    public double[] centralWeights(int alternative) {
        if (!(acceptability[alternative][0] > 0)) {
            throw new InvalidRequestException(
                    "Alternative (%s) is first with no weights, so none speak for it.".formatted(alternative + 1));
        }
        double[] central = weights[alternative].clone();
        for (int k = 0; k < central.length; k++) {
            central[k] /= acceptability[alternative][0];
        }
        return part.whole(central);
    }
}
