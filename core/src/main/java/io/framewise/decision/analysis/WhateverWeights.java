package io.framewise.decision.analysis;

import io.framewise.decision.robustness.RobustPreference;
import io.framewise.decision.smaa.WeightConstraints;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import java.util.List;
import java.util.OptionalInt;

/**
 * What holds under the additive model whatever the weights are, see {@link RobustPreference}: necessary and possible preference,
 * and the best and worst rank of each alternative where at most {@value #MOST_OPEN} others are not decided against it.
 * Immutable, so safe for use by several threads.
 */
public final class WhateverWeights {
    private static final int MOST_ALTERNATIVES = 60;
    private static final int MOST_OPEN = 14;

    private final DecisionMatrix values;
    private final boolean[][] necessary;
    private final int[] best;
    private final int[] worst;

    private WhateverWeights(DecisionMatrix values, RobustPreference preference) {
        int n = values.rows();
        this.values = values;
        this.necessary = new boolean[n][n];
        this.best = new int[n];
        this.worst = new int[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                necessary[a][b] = preference.isNecessary(a, b);
            }
        }
        for (int a = 0; a < n; a++) {
            int open = 0;
            for (int b = 0; b < n; b++) {
                open += necessary[a][b] || necessary[b][a] ? 0 : 1;
            }
            if (open <= MOST_OPEN) {
                best[a] = preference.bestRank(a);
                worst[a] = preference.worstRank(a);
            }
        }
    }

    /**
     * Makes the analysis.
     *
     * @param values comparable values, more being better
     * @param constraints what the weights have to keep
     * @return the analysis
     * @throws InvalidRequestException if there are more than {@value #MOST_ALTERNATIVES} alternatives, or no weights keep the
     *     constraints
     */
    public static WhateverWeights of(DecisionMatrix values, WeightConstraints constraints) {
        if (values.rows() > MOST_ALTERNATIVES) {
            throw new InvalidRequestException(
                    "What holds whatever the weights is found for at most (%s) alternatives, but there are (%s)."
                            .formatted(MOST_ALTERNATIVES, values.rows()));
        }
        return new WhateverWeights(values, new RobustPreference(values, constraints));
    }

    /** {@return the labels of the alternatives} */
    public List<String> alternatives() {
        return values.alternatives();
    }

    /**
     * Tells whether an alternative is at least as good as another whatever the weights.
     *
     * @param one an alternative from 0
     * @param other another
     * @return whether no weights put the one behind
     */
    public boolean isNecessary(int one, int other) {
        return necessary[one][other];
    }

    /**
     * Tells whether some weights put an alternative before another.
     *
     * @param one an alternative from 0
     * @param other another
     * @return whether the other is not at least as good whatever the weights
     */
    public boolean isPossible(int one, int other) {
        return !necessary[other][one];
    }

    /**
     * Gives the best rank of an alternative.
     *
     * @param alternative an alternative from 0
     * @return its rank from 1 with the weights that suit it most, or nothing if too many others are not decided
     */
    public OptionalInt bestRank(int alternative) {
        return best[alternative] == 0 ? OptionalInt.empty() : OptionalInt.of(best[alternative]);
    }

    /**
     * Gives the worst rank of an alternative.
     *
     * @param alternative an alternative from 0
     * @return its rank from 1 with the weights that suit it least, or nothing if too many others are not decided
     */
    public OptionalInt worstRank(int alternative) {
        return worst[alternative] == 0 ? OptionalInt.empty() : OptionalInt.of(worst[alternative]);
    }
}
