package io.framewise.decision.dominance;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the alternatives that meet every threshold, however good they are elsewhere: the conjunctive rule of Simon (1955), A
 * behavioral model of rational choice, Quarterly Journal of Economics 69. Immutable, so safe for use by several threads.
 */
public final class SatisfactionFilter implements AlternativeFilter {
    private final List<Threshold> thresholds;

    private SatisfactionFilter(List<Threshold> thresholds) {
        this.thresholds = thresholds;
    }

    private static final class Threshold {
        final int column;
        final Relation relation;
        final double[] values;

        Threshold(int column, Relation relation, double[] values) {
            this.column = column;
            this.relation = relation;
            this.values = values;
        }
    }

    /** {@return a filter that keeps every alternative} */
    public static SatisfactionFilter none() {
        return new SatisfactionFilter(List.of());
    }

    /**
     * The same with one more threshold.
     *
     * @param column a column from 0
     * @param relation how a value must stand to the threshold
     * @param values the threshold; several only for {@link Relation#IN} and {@link Relation#NOT_IN}
     * @return the filter
     * @throws InvalidRequestException if there is not one value where one is needed, or one is not a number
     */
    public SatisfactionFilter with(int column, Relation relation, double... values) {
        if (values.length != 1 && relation != Relation.IN && relation != Relation.NOT_IN) {
            throw new InvalidRequestException("The relation (%s) compares with one value, but has (%s)."
                    .formatted(relation.symbol(), values.length));
        }
        for (double value : values) {
            if (Double.isNaN(value)) {
                throw new InvalidRequestException("A threshold must be a number.");
            }
        }
        List<Threshold> more = new ArrayList<>(thresholds);
        more.add(new Threshold(column, relation, values.clone()));
        return new SatisfactionFilter(List.copyOf(more));
    }

    @Override
    public int[] kept(DecisionMatrix matrix) {
        for (Threshold threshold : thresholds) {
            if (threshold.column < 0 || threshold.column >= matrix.columns()) {
                throw new InvalidRequestException("A threshold names column (%s) of a matrix with (%s) criteria."
                        .formatted(threshold.column, matrix.columns()));
            }
        }
        return IntStream.range(0, matrix.rows())
                .filter(row -> meets(matrix, row))
                .toArray();
    }

    private boolean meets(DecisionMatrix matrix, int row) {
        for (Threshold threshold : thresholds) {
            if (!threshold.relation.holds(matrix.value(row, threshold.column), threshold.values)) {
                return false;
            }
        }
        return true;
    }
}
