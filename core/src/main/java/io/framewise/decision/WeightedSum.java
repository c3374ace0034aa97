package io.framewise.decision;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.spi.DecisionMethod;

/**
 * The additive model: the weighted mean of the columns. Fishburn (1967), Additive utilities with incomplete product set,
 * Operations Research 15. Adding an alternative never reorders the others. O(alternatives x criteria).
 */
public final class WeightedSum implements DecisionMethod {
    /** Makes the method. */
    public WeightedSum() {}

    @Override
    public String id() {
        return "weighted-sum";
    }

    @Override
    public String title() {
        return "Additive value";
    }

    @Override
    public String reference() {
        return "Fishburn (1967), Additive utilities with incomplete product set, Operations Research 15";
    }

    @Override
    public double[] score(DecisionMatrix matrix) {
        double[] scores = new double[matrix.alternatives().size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < matrix.criteria().size(); j++) {
                scores[i] += matrix.weight(j) * matrix.value(i, j);
            }
        }
        return scores;
    }
}
