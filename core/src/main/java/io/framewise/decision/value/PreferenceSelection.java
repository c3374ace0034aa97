package io.framewise.decision.value;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * Preference selection index: the preference variation of a column is PV = sum (r - mean r)^2, its deviation 1 - PV, the overall
 * preference values psi are the deviations as shares of their sum, and the index is sum r psi. Maniya and Bhatt (2010), A selection of
 * material using a novel type decision-making method: preference selection index method, Materials and Design 31. The method
 * finds its weights itself and ignores given ones; the sum of the deviations must be above 0. In the variant {@code psi:rows} the variation
 * is that of each row, and the index is the sum of a row's r times the share of its deviation. Since a deviation may be below 0, dominance
 * is kept only where none is. O(alternatives x criteria).
 */
public final class PreferenceSelection extends NormalizingMethod {
    private final boolean ofRows;

    /** Makes the method as published, on shares of the best. */
    public PreferenceSelection() {
        this(new LinearNormalization(), false);
    }

    private PreferenceSelection(Normalizer normalizer, boolean ofRows) {
        super(
                ofRows ? "psi:rows" : "psi",
                ofRows ? "Preference selection index by rows" : "Preference selection index",
                "Maniya and Bhatt (2010), A selection of material using a novel type decision-making method: preference"
                        + " selection index method, Materials and Design 31",
                normalizer);
        this.ofRows = ofRows;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new PreferenceSelection(other, ofRows);
    }

    @Override
    public List<DecisionMethod> variants() {
        return ofRows ? List.of() : List.of(new PreferenceSelection(normalizer(), true));
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return ofRows
                ? Set.of(DecisionLaw.ZERO_WEIGHT, DecisionLaw.DOMINANCE, DecisionLaw.MONOTONICITY)
                : Set.of(DecisionLaw.ZERO_WEIGHT, DecisionLaw.MONOTONICITY);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return normalizedAnd(DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] ignored) {
        requireBenefits(r);
        double[] psi = new double[ofRows ? r.rows() : r.columns()];
        double total = 0;
        for (int k = 0; k < psi.length; k++) {
            psi[k] = 1 - variation(ofRows ? row(r, k) : r.column(k));
            total += psi[k];
        }
        if (!(total > 0)) {
            throw undefined(r, 0, "the sum (%s) of the deviations of all must be above 0".formatted(total));
        }
        for (int k = 0; k < psi.length; k++) {
            psi[k] /= total;
        }
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < r.columns(); j++) {
                scores[i] += psi[ofRows ? i : j] * r.value(i, j);
            }
        }
        return higherIsBetter(r, scores).with("psi", psi);
    }

    private static double[] row(DecisionMatrix r, int row) {
        double[] cells = new double[r.columns()];
        for (int j = 0; j < cells.length; j++) {
            cells[j] = r.value(row, j);
        }
        return cells;
    }

    private static double variation(double[] cells) {
        double mean = 0;
        for (double cell : cells) {
            mean += cell / cells.length;
        }
        double squares = 0;
        for (double cell : cells) {
            squares += (cell - mean) * (cell - mean);
        }
        return squares;
    }
}
