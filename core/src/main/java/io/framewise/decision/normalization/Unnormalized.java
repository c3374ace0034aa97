package io.framewise.decision.normalization;

import io.framewise.model.decision.DecisionMatrix;
import java.util.Arrays;

/** Leaves a matrix as it is, where its columns are comparable already. Stateless. */
public final class Unnormalized implements ColumnDivision {
    /** Makes the normalization. */
    public Unnormalized() {}

    @Override
    public String id() {
        return "none";
    }

    @Override
    public String title() {
        return "None";
    }

    @Override
    public String reference() {
        return "r = x";
    }

    @Override
    public DecisionMatrix normalize(DecisionMatrix matrix) {
        return matrix;
    }

    @Override
    public double[] divisors(DecisionMatrix matrix) {
        double[] ones = new double[matrix.columns()];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Override
    public boolean isIdempotent() {
        return true;
    }
}
