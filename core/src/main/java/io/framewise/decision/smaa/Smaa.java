package io.framewise.decision.smaa;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.ParallelTasks;
import io.framewise.decision.WeightSampler;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Stochastic multicriteria acceptability analysis: draws weights and values, lets a method score the alternatives, and counts who
 * is where. Lahdelma and Salminen (2001), SMAA-2, Operations Research 49; pairwise winning by Leskinen, Viljanen and others (2006),
 * Ecological Modelling 196. Draws come in blocks of {@link KeyedRandom#BLOCK}, which are counted apart and added in their
 * order, so that the number of threads never shows. A cell's draws depend on nothing but the seed and the names of its row
 * and column. Immutable, so safe for use by several threads. With the additive model O(draws x alternatives x (criteria +
 * alternatives)).
 */
public final class Smaa {
    /** How many draws a thread takes at a time. */
    private static final int TASK = 4 * KeyedRandom.BLOCK;

    private final UncertainMatrix matrix;
    private final WeightSampler weights;
    private final Scorer scorer;

    private Smaa(UncertainMatrix matrix, WeightSampler weights, Scorer scorer) {
        if (weights.central().length != matrix.means().columns()) {
            throw new InvalidRequestException("There are weights for (%s) criteria, but the matrix has (%s)."
                    .formatted(weights.central().length, matrix.means().columns()));
        }
        this.matrix = matrix;
        this.weights = weights;
        this.scorer = scorer;
    }

    /**
     * An analysis with the additive model, whose values are comparable already.
     *
     * @param matrix the values, more being better on every criterion
     * @param weights draws the weights
     * @return the analysis
     * @throws InvalidRequestException if a criterion is to be minimized, or the weights do not fit
     */
    public static Smaa additive(UncertainMatrix matrix, WeightSampler weights) {
        DecisionMatrix means = matrix.means();
        for (int k = 0; k < means.columns(); k++) {
            if (!means.maximizes(k)) {
                throw new InvalidRequestException("The additive model needs benefits, but (%s) is to be minimized."
                        .formatted(means.criteria().get(k)));
            }
        }
        return new Smaa(matrix, weights, new AdditiveScorer(matrix));
    }

    /**
     * An analysis with any method that scores alternatives.
     *
     * @param matrix the values
     * @param weights draws the weights
     * @param method scores the alternatives of every draw
     * @return the analysis
     * @throws InvalidRequestException if the weights do not fit
     */
    public static Smaa of(UncertainMatrix matrix, WeightSampler weights, DecisionMethod method) {
        return new Smaa(matrix, weights, new MethodScorer(matrix, method));
    }

    /**
     * Draws and counts.
     *
     * @param draws how many draws, at least 1
     * @param seed the seed of all random numbers
     * @return the counts
     * @throws InvalidRequestException if there is no draw, or the method is not defined for one of them
     */
    public SmaaResult run(int draws, long seed) {
        if (draws < 1) {
            throw new InvalidRequestException("There must be at least one draw, but there are (%s).".formatted(draws));
        }
        KeyedRandom random = new KeyedRandom(seed);
        List<Integer> starts = new ArrayList<>();
        for (int first = 0; first < draws; first += TASK) {
            starts.add(first);
        }
        RankTally all = new RankTally(matrix.means().rows(), matrix.means().columns());
        for (List<RankTally> tallies : ParallelTasks.map(starts, first -> tallies(random, first, draws))) {
            tallies.forEach(all::add);
        }
        return new SmaaResult(matrix.means(), all, draws);
    }

    /** Counts the blocks of one task, each apart, in the same working arrays. */
    private List<RankTally> tallies(KeyedRandom random, int start, int draws) {
        int rows = matrix.means().rows();
        int columns = matrix.means().columns();
        int most = Math.min(draws - start, KeyedRandom.BLOCK);
        double[][] drawn = new double[columns][most];
        double[][] scores = new double[rows][most];
        RankCounter counter = new RankCounter(rows);
        List<RankTally> tallies = new ArrayList<>();
        for (int first = start; first < Math.min(draws, start + TASK); first += KeyedRandom.BLOCK) {
            int count = Math.min(draws - first, KeyedRandom.BLOCK);
            weights.fill(random, first / KeyedRandom.BLOCK, count, drawn);
            for (double[] own : scores) {
                Arrays.fill(own, 0);
            }
            scorer.score(random, first / KeyedRandom.BLOCK, count, drawn, scores);
            RankTally tally = new RankTally(rows, columns);
            counter.count(scores, drawn, count, tally);
            tallies.add(tally);
        }
        return tallies;
    }

    /**
     * The confidence factors: how often each alternative is first when the weights are its own central weights and only the
     * values are uncertain.
     *
     * @param result what was counted, which holds the central weights
     * @param draws how many draws, at least 1
     * @param seed the seed of all random numbers
     * @return one factor for each alternative; 0 for one that was never first, which has no central weights
     */
    public double[] confidenceFactors(SmaaResult result, int draws, long seed) {
        double[] factors = new double[matrix.means().rows()];
        for (int a = 0; a < factors.length; a++) {
            if (result.acceptability(a, 0) > 0) {
                WeightSampler own = new GivenWeights(new double[][] {result.centralWeights(a)});
                factors[a] = new Smaa(matrix, own, scorer).run(draws, seed).acceptability(a, 0);
            }
        }
        return factors;
    }

    /** Scores the alternatives of the draws of one block. */
    interface Scorer {
        /**
         * Scores alternatives.
         *
         * @param random the source of random numbers
         * @param block the block from 0
         * @param count how many draws
         * @param weights one array of draws for each criterion
         * @param scores one array of draws for each alternative, of zeros; filled so that more is better
         */
        void score(KeyedRandom random, int block, int count, double[][] weights, double[][] scores);
    }

    /** The generator of a cell, which depends on the names of its row and column only. */
    static SplittableRandom generator(KeyedRandom random, int block, DecisionMatrix matrix, int row, int column) {
        return random.generator(
                block,
                "value",
                matrix.alternatives().get(row),
                matrix.criteria().get(column));
    }
}
