package io.framewise.decision.aggregation;

import java.util.List;

/** The aggregations of rankings that come with the library. */
public final class RankAggregations {
    private RankAggregations() {}

    /** {@return one of each} */
    public static List<RankAggregation> all() {
        return List.of(new BordaCount(), new Copeland(), new KemenyOrder());
    }
}
