package io.framewise.decision.aggregation;

/** Makes one ranking of several. Implementations are immutable and safe for use by several threads. */
public interface RankAggregation {
    /** {@return the identifier, such as {@code borda}} */
    String id();

    /** {@return the name for readers} */
    String title();

    /** {@return the paper or book that defines it} */
    String reference();

    /**
     * Aggregates.
     *
     * @param preferences how many rankings place one alternative ahead of another
     * @return one score for each alternative, higher is better
     */
    double[] scores(Preferences preferences);
}
