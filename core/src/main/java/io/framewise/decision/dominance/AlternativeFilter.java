package io.framewise.decision.dominance;

import io.framewise.model.decision.DecisionMatrix;
import java.util.stream.IntStream;

/** Says which alternatives stay. Implementations are immutable and safe for use by several threads. */
public interface AlternativeFilter {
    /**
     * Filters.
     *
     * @param matrix the alternatives
     * @return the rows that stay, ascending
     */
    int[] kept(DecisionMatrix matrix);

    /**
     * The filter that keeps what no other alternative dominates.
     *
     * @param dominance how much an alternative must be better to dominate
     * @return the filter
     */
    static AlternativeFilter nonDominated(Dominance dominance) {
        return matrix -> {
            boolean[] dominated = dominance.dominated(matrix);
            return IntStream.range(0, dominated.length)
                    .filter(row -> !dominated[row])
                    .toArray();
        };
    }
}
