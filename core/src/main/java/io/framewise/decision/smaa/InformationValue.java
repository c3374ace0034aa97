package io.framewise.decision.smaa;

import io.framewise.error.InvalidRequestException;
import java.util.Arrays;
import java.util.List;

/**
 * What it would be worth to know more, in units of the additive score: the expected value of perfect information,
 * EVPI = E[max over a of S(a)] - max over a of E[S(a)], and of each cell alone (EVPPI), which says what evidence to get next.
 * Raiffa and Schlaifer (1961), Applied Statistical Decision Theory, Harvard. Cells are independent and discrete; every outcome is
 * enumerated, and the maximum taken over distributions of scores instead of over their combinations. Weights are used as given.
 * Immutable, so safe for use by several threads. O(scores log scores) with the product of a row's numbers of outcomes as
 * scores, at most {@value #MOST}.
 */
public final class InformationValue {
    private static final int MOST = 4_000_000;

    private final double[] expected;
    private final double[] best;
    private final double[][] partial;
    private final double perfect;

    private InformationValue(double[] expected, double[] best, double[][] partial, double perfect) {
        this.expected = expected;
        this.best = best;
        this.partial = partial;
        this.perfect = perfect;
    }

    /**
     * Computes the value of information.
     *
     * @param cells for each alternative the outcomes on each criterion, more being better
     * @param weights one for each criterion
     * @return the values
     * @throws InvalidRequestException if sizes do not fit, or there are too many outcomes to enumerate
     */
    public static InformationValue of(List<List<Outcomes>> cells, double[] weights) {
        int n = cells.size();
        ScoreDistribution[] scores = new ScoreDistribution[n];
        double[] expected = new double[n];
        int total = 0;
        for (int a = 0; a < n; a++) {
            scores[a] = ScoreDistribution.of(cells.get(a), weights, MOST - total);
            total += scores[a].size();
            for (int k = 0; k < weights.length; k++) {
                expected[a] += weights[k] * cells.get(a).get(k).mean();
            }
        }
        double[] best = new double[n];
        double highest = ScoreDistribution.expectedHighest(scores, best);
        double now = Arrays.stream(expected)
                .max()
                .orElseThrow(() -> new InvalidRequestException("There must be at least one alternative."));
        double[][] partial = new double[n][weights.length];
        for (int a = 0; a < n; a++) {
            double others = Double.NEGATIVE_INFINITY;
            for (int b = 0; b < n; b++) {
                others = b == a ? others : Math.max(others, expected[b]);
            }
            for (int k = 0; k < weights.length; k++) {
                partial[a][k] = knowing(cells.get(a).get(k), weights[k], expected[a], others, now);
            }
        }
        return new InformationValue(expected, best, partial, Math.max(0, highest - now));
    }

    private static double knowing(Outcomes cell, double weight, double own, double others, double now) {
        double gain = 0;
        for (int o = 0; o < cell.size(); o++) {
            double score = own + weight * (cell.value(o) - cell.mean());
            gain += cell.probability(o) * (Math.max(score, others) - now);
        }
        // Where no outcome changes the choice, rounding must not show as a value.
        return others <= lowest(cell, weight, own) || others >= highest(cell, weight, own) ? 0 : Math.max(0, gain);
    }

    private static double lowest(Outcomes cell, double weight, double own) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int o = 0; o < cell.size(); o++) {
            lowest = Math.min(lowest, own + weight * (cell.value(o) - cell.mean()));
        }
        return lowest;
    }

    private static double highest(Outcomes cell, double weight, double own) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < cell.size(); o++) {
            highest = Math.max(highest, own + weight * (cell.value(o) - cell.mean()));
        }
        return highest;
    }

    /** {@return a copy of the expected score of each alternative} */
    public double[] expected() {
        return expected.clone();
    }

    /** {@return a copy of the probability that each alternative scores highest; equal scores share it} */
    public double[] probabilityBest() {
        return best.clone();
    }

    /** {@return the expected value of perfect information, at least 0} */
    public double perfect() {
        return perfect;
    }

    /**
     * Gives the expected value of knowing one cell.
     *
     * @param alternative an alternative from 0
     * @param criterion a criterion from 0
     * @return the value, at least 0 and at most {@link #perfect()} but for rounding
     */
    public double partial(int alternative, int criterion) {
        return partial[alternative][criterion];
    }
}
