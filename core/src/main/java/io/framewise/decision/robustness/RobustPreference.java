package io.framewise.decision.robustness;

import io.framewise.decision.smaa.WeightConstraints;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.decision.DecisionMatrix;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds under the additive model for all weights that keep some constraints, and what for at least some: necessary and
 * possible preference (Greco, Mousseau and Slowinski 2008, Ordinal regression revisited, European Journal of Operational Research 191),
 * one linear programme for each pair, and the best and worst rank of each alternative (Kadzinski, Greco and Slowinski 2012,
 * Extreme ranking analysis in robust ordinal regression, Omega 40), by branching over who is ahead. Values are given; what an expert
 * says of known alternatives becomes constraints by {@link #stating}. Differences below {@value #ROUNDING} count as none.
 * Immutable, so safe for use by several threads. Ranks take O(2^undecided) programmes at worst, cut short by what is already
 * found.
 */
public final class RobustPreference {
    private static final double ROUNDING = 1e-9;

    private final DecisionMatrix matrix;
    private final WeightConstraints constraints;
    private final double[][] least;

    /**
     * Makes the analysis.
     *
     * @param matrix the values, more being better on every criterion
     * @param constraints what the weights have to keep
     * @throws InvalidRequestException if a criterion is to be minimized, sizes do not fit, or no weights keep the constraints
     */
    public RobustPreference(DecisionMatrix matrix, WeightConstraints constraints) {
        if (constraints.size() != matrix.columns()) {
            throw new InvalidRequestException("There are constraints on (%s) weights, but the matrix has (%s) criteria."
                    .formatted(constraints.size(), matrix.columns()));
        }
        for (int k = 0; k < matrix.columns(); k++) {
            if (!matrix.maximizes(k)) {
                throw new InvalidRequestException("The additive model needs benefits, but (%s) is to be minimized."
                        .formatted(matrix.criteria().get(k)));
            }
        }
        this.matrix = matrix;
        this.constraints = constraints;
        this.least = new double[matrix.rows()][matrix.rows()];
        for (int a = 0; a < least.length; a++) {
            for (int b = 0; b < least.length; b++) {
                least[a][b] = constraints
                        .least(ahead(a, b))
                        .orElseThrow(() -> new InvalidRequestException(
                                Issue.error(ErrorCode.REQUEST, "No weights keep all of the constraints.")
                                        .hint("Maybe two statements contradict each other.")));
            }
        }
    }

    /**
     * The analysis with one more statement: an alternative is at least as good as another.
     *
     * @param better an alternative from 0
     * @param worse another
     * @return the analysis of the weights that agree with it
     * @throws InvalidRequestException if none do
     */
    public RobustPreference stating(int better, int worse) {
        return new RobustPreference(matrix, constraints.atLeast(0, ahead(better, worse)));
    }

    private double[] ahead(int one, int other) {
        double[] ahead = new double[matrix.columns()];
        for (int k = 0; k < ahead.length; k++) {
            ahead[k] = matrix.value(one, k) - matrix.value(other, k);
        }
        return ahead;
    }

    /**
     * Tells whether an alternative is at least as good as another whatever the weights.
     *
     * @param one an alternative from 0
     * @param other another
     * @return whether no weights put the one behind
     */
    public boolean isNecessary(int one, int other) {
        return least[one][other] >= -ROUNDING;
    }

    /**
     * Tells whether an alternative is at least as good as another with some weights.
     *
     * @param one an alternative from 0
     * @param other another
     * @return whether some weights do not put the one behind
     */
    public boolean isPossible(int one, int other) {
        return least[other][one] <= ROUNDING;
    }

    /**
     * Gives the best rank of an alternative.
     *
     * @param alternative an alternative from 0
     * @return its rank, from 1, with the weights that have the fewest others ahead of it
     */
    public int bestRank(int alternative) {
        List<double[]> open = new ArrayList<>();
        int always = 0;
        for (int b = 0; b < least.length; b++) {
            if (least[b][alternative] > ROUNDING) {
                always++;
            } else if (b != alternative && !isNecessary(alternative, b)) {
                open.add(ahead(alternative, b));
            }
        }
        return 1 + always + open.size() - mostKept(constraints, open, 0, 0, 0);
    }

    /**
     * Gives the worst rank of an alternative.
     *
     * @param alternative an alternative from 0
     * @return its rank, from 1, with the weights that have the most others ahead of it
     */
    public int worstRank(int alternative) {
        List<double[]> open = new ArrayList<>();
        int always = 0;
        for (int b = 0; b < least.length; b++) {
            if (least[b][alternative] > ROUNDING) {
                always++;
            } else if (b != alternative && !isNecessary(alternative, b)) {
                double[] behind = ahead(b, alternative);
                for (int k = 0; k < behind.length; k++) {
                    // Ahead has to mean more than equal: weights sum to 1, so this asks for a difference.
                    behind[k] -= ROUNDING;
                }
                open.add(behind);
            }
        }
        return 1 + always + mostKept(constraints, open, 0, 0, 0);
    }

    /** How many of several functions can be at least 0 at once; branches first where one is. */
    private static int mostKept(WeightConstraints kept, List<double[]> open, int next, int count, int most) {
        if (next == open.size() || count + open.size() - next <= most) {
            return Math.max(count, most);
        }
        WeightConstraints more = kept.atLeast(0, open.get(next));
        int found = most;
        if (more.least(new double[kept.size()]).isPresent()) {
            found = mostKept(more, open, next + 1, count + 1, found);
        }
        return mostKept(kept, open, next + 1, count, found);
    }
}
