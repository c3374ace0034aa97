package io.framewise.engine;

import io.framewise.decision.WilsonInterval;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.Probability;

/** Shares of draws with their Monte-Carlo error (rule 13). */
final class Probabilities {
    private Probabilities() {}

    static Probability of(double share, int draws) {
        int counted = Math.max(1, draws);
        double[] ends = WilsonInterval.of(share, counted);
        return Probability.builder()
                .value(share)
                .standardError(WilsonInterval.standardError(share, counted))
                .interval(Interval.of(ends[0], ends[1]))
                .build();
    }
}
