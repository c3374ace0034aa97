package io.framewise.model.decision;

import io.framewise.error.InvalidModelException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a method says of the alternatives of a problem: one score each, which way scores are better, and the quantities
 * that the method's paper names on the way to them. Array-backed; immutable, so safe for use by several threads. Every
 * number is finite.
 */
public final class Evaluation {
    private final ScoreOrder order;
    private final double[] scores;
    private final Map<String, double[]> quantities;

    private Evaluation(ScoreOrder order, double[] scores, Map<String, double[]> quantities) {
        this.order = order;
        this.scores = scores;
        this.quantities = quantities;
    }

    /**
     * An evaluation in which a higher score is better.
     *
     * @param scores one for each alternative, in the order of the rows; kept without a copy
     * @return the evaluation
     * @throws InvalidModelException if a score is not finite
     */
    public static Evaluation higherIsBetter(double... scores) {
        return of(ScoreOrder.HIGHER_IS_BETTER, scores);
    }

    /**
     * An evaluation in which a lower score is better.
     *
     * @param scores one for each alternative, in the order of the rows; kept without a copy
     * @return the evaluation
     * @throws InvalidModelException if a score is not finite
     */
    public static Evaluation lowerIsBetter(double... scores) {
        return of(ScoreOrder.LOWER_IS_BETTER, scores);
    }

    private static Evaluation of(ScoreOrder order, double[] scores) {
        requireFinite("score", scores);
        return new Evaluation(order, scores, Map.of());
    }

    /**
     * The same with one more quantity that led to the scores.
     *
     * @param name its name in the method's paper, such as {@code S}
     * @param values one for each alternative, or one for each criterion, as the method says; kept without a copy
     * @return the evaluation
     * @throws InvalidModelException if a value is not finite
     */
    public Evaluation with(String name, double... values) {
        requireFinite(name, values);
        Map<String, double[]> more = new LinkedHashMap<>(quantities);
        more.put(name, values);
        return new Evaluation(order, scores, Collections.unmodifiableMap(more));
    }

    private static void requireFinite(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new InvalidModelException(
                        "The %s (%s) at position (%s) must be finite.".formatted(name, values[i], i));
            }
        }
    }

    /** {@return which scores are better} */
    public ScoreOrder order() {
        return order;
    }

    /** {@return the number of alternatives} */
    public int size() {
        return scores.length;
    }

    /**
     * Gives a score.
     *
     * @param row a row of the problem's matrix from 0
     * @return the score of its alternative
     */
    public double score(int row) {
        return scores[row];
    }

    /** {@return a copy of the scores, in the order of the rows} */
    public double[] scores() {
        return scores.clone();
    }

    /** {@return the names of the quantities that led to the scores, in the order of the method} */
    public Iterable<String> quantityNames() {
        return quantities.keySet();
    }

    /**
     * Gives a quantity that led to the scores.
     *
     * @param name its name
     * @return a copy of its values
     * @throws InvalidModelException if the method gives no such quantity
     */
    public double[] quantity(String name) {
        double[] values = quantities.get(name);
        if (values == null) {
            throw new InvalidModelException("There is no quantity (%s), only %s.".formatted(name, quantities.keySet()));
        }
        return values.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evaluation that
                && order == that.order
                && Arrays.equals(scores, that.scores)
                && equalQuantities(that);
    }

    private boolean equalQuantities(Evaluation that) {
        if (!List.copyOf(quantities.keySet()).equals(List.copyOf(that.quantities.keySet()))) {
            return false;
        }
        for (Map.Entry<String, double[]> quantity : quantities.entrySet()) {
            if (!Arrays.equals(quantity.getValue(), that.quantities.get(quantity.getKey()))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(order, Arrays.hashCode(scores), List.copyOf(quantities.keySet()));
    }

    @Override
    public String toString() {
        return "Evaluation{" + order + ", " + scores.length + " scores, quantities=" + quantities.keySet() + "}";
    }
}
