package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.PiecewiseLinear;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Multi-attribute value theory with swing weights: the weighted mean of value functions, where a weight says what the swing
 * from value 0 to value 1 of its criterion is worth. Keeney and Raiffa (1976), Decisions with Multiple Objectives; von Winterfeldt
 * and Edwards (1986), Decision Analysis and Behavioral Research. With given value functions no alternative reorders others; without,
 * they are linear from the worst to the best value observed, and a constant column has value 0. O(alternatives x criteria).
 */
public final class MultiAttributeValue extends CitedMethod {
    private final List<PiecewiseLinear> functions;

    /** Makes the method with value functions between observed values. */
    public MultiAttributeValue() {
        this(List.of());
    }

    private MultiAttributeValue(List<PiecewiseLinear> functions) {
        super(
                "mavt",
                "Multi-attribute value, swing weights",
                "Keeney and Raiffa (1976), Decisions with Multiple Objectives, Wiley");
        this.functions = functions;
    }

    /**
     * The same method with given value functions.
     *
     * @param given one function of the quantity for each criterion, with values from 0 to 1
     * @return the method
     */
    public MultiAttributeValue with(List<PiecewiseLinear> given) {
        return new MultiAttributeValue(List.copyOf(given));
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return functions.isEmpty() ? Set.of(DecisionInvariance.values()) : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        if (!functions.isEmpty() && functions.size() != x.columns()) {
            throw new InvalidRequestException("The method (%s) was given (%s) value functions for (%s) criteria."
                    .formatted(id(), functions.size(), x.columns()));
        }
        ColumnExtremes extremes = ColumnExtremes.of(x);
        double swings = Arrays.stream(problem.weights()).sum();
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < x.columns(); j++) {
                scores[i] += problem.weight(j) / swings * value(x.value(i, j), j, extremes);
            }
        }
        return higherIsBetter(x, scores);
    }

    private double value(double cell, int j, ColumnExtremes extremes) {
        if (!functions.isEmpty()) {
            PiecewiseLinear function = functions.get(j);
            return function.at(function.coordinate(cell));
        }
        double range = extremes.range(j);
        return range == 0 ? 0 : Math.abs(cell - extremes.worst(j)) / range;
    }
}
