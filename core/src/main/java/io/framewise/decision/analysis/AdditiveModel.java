package io.framewise.decision.analysis;

import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.UncertainValue;
import io.framewise.decision.value.WeightedSum;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Comparable values that are weighed and summed, of which more is better. Scales are fixed, so that a drawn value moves nothing
 * but itself. Immutable, so safe for use by several threads.
 */
public final class AdditiveModel {
    private static final String MINMAX = "minmax";
    private static final String NONE = "none";

    private final UncertainMatrix values;
    private final boolean own;

    private AdditiveModel(UncertainMatrix values, boolean own) {
        this.values = values;
        this.own = own;
    }

    /**
     * The model that a method is, if it is an additive one with fixed scales; otherwise the one on values from 0 for the worst
     * to 1 for the best expected value of each criterion.
     *
     * @param matrix the alternatives
     * @param method the method
     * @return the model
     * @throws InvalidRequestException if a criterion has no scale, saying which
     */
    public static AdditiveModel of(UncertainMatrix matrix, DecisionMethod method) {
        return ofMethod(matrix, method).orElseGet(() -> new AdditiveModel(spanned(matrix), false));
    }

    private static Optional<AdditiveModel> ofMethod(UncertainMatrix matrix, DecisionMethod method) {
        if (!(method instanceof WeightedSum sum)) {
            return Optional.empty();
        }
        DecisionMatrix means = matrix.means();
        if (sum.normalization().equals(MINMAX)) {
            return Optional.of(new AdditiveModel(spanned(matrix), true));
        }
        if (sum.normalization().equals(NONE) && !means.objectives().contains(Objective.MINIMIZE)) {
            return Optional.of(new AdditiveModel(matrix, true));
        }
        if (!matrix.isCertain()) {
            return Optional.empty();
        }
        DecisionMatrix normalized = sum.values(means);
        return normalized.objectives().contains(Objective.MINIMIZE)
                ? Optional.empty()
                : Optional.of(new AdditiveModel(UncertainMatrix.certain(normalized), true));
    }

    private static UncertainMatrix spanned(UncertainMatrix matrix) {
        DecisionMatrix means = matrix.means();
        int columns = means.columns();
        UncertainValue[] cells = new UncertainValue[means.rows() * columns];
        for (int k = 0; k < columns; k++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            boolean certain = true;
            for (int a = 0; a < means.rows(); a++) {
                low = Math.min(low, means.value(a, k));
                high = Math.max(high, means.value(a, k));
                certain &= matrix.cell(a, k).isCertain();
            }
            double slope = high > low ? 1 / (high - low) : 0;
            if (!Double.isFinite(high - low) || !Double.isFinite(slope) || slope == 0 && !certain) {
                throw new InvalidRequestException(
                        "There is no scale from the worst to the best expected value of (%s), from (%s) to (%s)."
                                .formatted(means.criteria().get(k), low, high));
            }
            for (int a = 0; a < means.rows(); a++) {
                cells[a * columns + k] =
                        matrix.cell(a, k).scaled(means.maximizes(k) ? low : high, means.maximizes(k) ? slope : -slope);
            }
        }
        return UncertainMatrix.of(
                means.alternatives(),
                means.criteria(),
                Collections.nCopies(columns, Objective.MAXIMIZE),
                List.of(cells));
    }

    /** {@return the comparable values} */
    public UncertainMatrix values() {
        return values;
    }

    /** {@return whether the method asked about is this model, not only the values are} */
    public boolean isOwn() {
        return own;
    }

    /** {@return the expected values, one array for each alternative} */
    double[][] rows() {
        List<double[]> rows = new ArrayList<>();
        DecisionMatrix means = values.means();
        for (int a = 0; a < means.rows(); a++) {
            double[] row = new double[means.columns()];
            for (int k = 0; k < row.length; k++) {
                row[k] = means.value(a, k);
            }
            rows.add(row);
        }
        return rows.toArray(double[][]::new);
    }
}
