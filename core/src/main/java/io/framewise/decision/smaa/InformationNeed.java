package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.ParallelTasks;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which evidence to get next: what it would be worth, in units of the additive score, to know everything (EVPI) or one value alone
 * (EVPPI) before choosing. Raiffa and Schlaifer (1961), Applied Statistical Decision Theory, Harvard. Where every value has few
 * outcomes, {@link InformationValue} enumerates them; otherwise values are drawn, and what a draw would gain over the
 * alternative that is best by expected score is averaged, so that what can change nothing is worth exactly 0. Draws come in
 * blocks that are added in their order. Immutable, so safe for use by several threads. O(draws x cells).
 */
public final class InformationNeed {
    private static final int MOST_OUTCOMES = 200_000;

    private final DecisionMatrix means;
    private final double[] expected;
    private final double[][] partial;
    private final double[][] errors;
    private final double perfect;
    private final double perfectError;
    private final int draws;

    private InformationNeed(
            DecisionMatrix means,
            double[] expected,
            double[][] partial,
            double[][] errors,
            double perfect,
            double perfectError,
            int draws) {
        this.means = means;
        this.expected = expected;
        this.partial = partial;
        this.errors = errors;
        this.perfect = perfect;
        this.perfectError = perfectError;
        this.draws = draws;
    }

    /**
     * Computes the values.
     *
     * @param values the values, more being better on every criterion, all of them comparable
     * @param weights one for each criterion
     * @param draws how many draws, at least 2, where outcomes cannot be enumerated
     * @param seed the seed of all random numbers
     * @return the values of information
     * @throws InvalidRequestException if numbers do not fit
     */
    public static InformationNeed of(UncertainMatrix values, double[] weights, int draws, long seed) {
        DecisionMatrix means = values.means();
        if (weights.length != means.columns() || draws < 2) {
            throw new InvalidRequestException("There must be (%s) weights and at least 2 draws, not (%s) and (%s)."
                    .formatted(means.columns(), weights.length, draws));
        }
        return outcomes(values)
                .map(cells -> enumerated(means, InformationValue.of(cells, weights)))
                .orElseGet(() -> drawn(values, weights, draws, seed));
    }

    /** The outcomes of all cells, where they are few enough. */
    private static Optional<List<List<Outcomes>>> outcomes(UncertainMatrix values) {
        List<List<Outcomes>> all = new ArrayList<>();
        long sum = 0;
        for (int a = 0; a < values.means().rows(); a++) {
            List<Outcomes> row = new ArrayList<>();
            long product = 1;
            for (int k = 0; k < values.means().columns(); k++) {
                Optional<Outcomes> cell = values.cell(a, k).outcomes();
                if (cell.isEmpty()) {
                    return Optional.empty();
                }
                row.add(cell.get());
                product = Math.min(MOST_OUTCOMES + 1L, product * cell.get().size());
            }
            all.add(row);
            sum += product;
        }
        return sum > MOST_OUTCOMES ? Optional.empty() : Optional.of(all);
    }

    private static InformationNeed enumerated(DecisionMatrix means, InformationValue value) {
        double[][] partial = new double[means.rows()][means.columns()];
        for (int a = 0; a < partial.length; a++) {
            for (int k = 0; k < partial[a].length; k++) {
                partial[a][k] = value.partial(a, k);
            }
        }
        return new InformationNeed(
                means, value.expected(), partial, new double[means.rows()][means.columns()], value.perfect(), 0, 0);
    }

    private static InformationNeed drawn(UncertainMatrix values, double[] weights, int draws, long seed) {
        int rows = values.means().rows();
        int columns = weights.length;
        double[] expected = new double[rows];
        int best = 0;
        for (int a = 0; a < rows; a++) {
            for (int k = 0; k < columns; k++) {
                expected[a] += weights[k] * values.means().value(a, k);
            }
            best = expected[a] > expected[best] ? a : best;
        }
        int leader = best;
        KeyedRandom random = new KeyedRandom(seed);
        List<Integer> blocks = new ArrayList<>();
        for (int block = 0; block * KeyedRandom.BLOCK < draws; block++) {
            blocks.add(block);
        }
        List<double[]> parts =
                ParallelTasks.map(blocks, block -> gains(values, weights, expected, leader, random, block, draws));
        // The gain of each cell and of knowing everything, then their squares.
        double[] sums = new double[2 * (rows * columns + 1)];
        for (double[] part : parts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += part[i];
            }
        }
        double[][] partial = new double[rows][columns];
        double[][] errors = new double[rows][columns];
        for (int c = 0; c < rows * columns; c++) {
            partial[c / columns][c % columns] = sums[c] / draws;
            errors[c / columns][c % columns] = error(sums, c, draws);
        }
        int last = rows * columns;
        return new InformationNeed(
                values.means(), expected, partial, errors, sums[last] / draws, error(sums, last, draws), draws);
    }

    private static double error(double[] sums, int at, int draws) {
        double mean = sums[at] / draws;
        double variance = Math.max(0, sums[sums.length / 2 + at] / draws - mean * mean);
        return StrictMath.sqrt(variance / (draws - 1));
    }

    private static double[] gains(
            UncertainMatrix values,
            double[] weights,
            double[] expected,
            int leader,
            KeyedRandom random,
            int block,
            int draws) {
        int rows = expected.length;
        int columns = weights.length;
        int count = Math.min(draws - block * KeyedRandom.BLOCK, KeyedRandom.BLOCK);
        double[] sums = new double[2 * (rows * columns + 1)];
        double[][] scores = new double[rows][count];
        double[] cell = new double[count];
        double second = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < rows; a++) {
            second = a == leader ? second : Math.max(second, expected[a]);
        }
        for (int a = 0; a < rows; a++) {
            for (int k = 0; k < columns; k++) {
                UncertainValue known = values.cell(a, k);
                known.fill(Smaa.generator(random, block, values.means(), a, k), count, cell);
                for (int i = 0; i < count; i++) {
                    scores[a][i] += weights[k] * cell[i];
                    double own = expected[a] + weights[k] * (cell[i] - known.mean());
                    double gain = Math.max(0, a == leader ? second - own : own - expected[leader]);
                    add(sums, a * columns + k, known.isCertain() ? 0 : gain);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            double highest = scores[leader][i];
            for (int a = 0; a < rows; a++) {
                highest = Math.max(highest, scores[a][i]);
            }
            add(sums, rows * columns, highest - scores[leader][i]);
        }
        return sums;
    }

    private static void add(double[] sums, int at, double gain) {
        sums[at] += gain;
        sums[sums.length / 2 + at] += gain * gain;
    }

    /** {@return the labels of the alternatives} */
    public List<String> alternatives() {
        return means.alternatives();
    }

    /** {@return the labels of the criteria} */
    public List<String> criteria() {
        return means.criteria();
    }

    /** {@return a copy of the expected score of each alternative} */
    public double[] expected() {
        return expected.clone();
    }

    /** {@return whether outcomes were enumerated, so that there is no Monte-Carlo error} */
    public boolean isExact() {
        return draws == 0;
    }

    /** {@return the expected value of perfect information, at least 0} */
    public double perfect() {
        return perfect;
    }

    /** {@return the Monte-Carlo standard error of {@link #perfect()}} */
    public double perfectError() {
        return perfectError;
    }

    /**
     * Gives the expected value of knowing one value.
     *
     * @param alternative an alternative from 0
     * @param criterion a criterion from 0
     * @return the value, at least 0
     */
    public double partial(int alternative, int criterion) {
        return partial[alternative][criterion];
    }

    /**
     * Gives the Monte-Carlo standard error of the value of knowing one value.
     *
     * @param alternative an alternative from 0
     * @param criterion a criterion from 0
     * @return the error
     */
    public double partialError(int alternative, int criterion) {
        return errors[alternative][criterion];
    }
}
