package io.framewise.decision.value;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * Preference selection index: the preference variation of a column is PV = sum (r - mean r)^2, its deviation 1 - PV, the overall
 * preference values psi are the deviations as shares of their sum, and the index is sum r psi. Maniya and Bhatt (2010), A selection of
 * material using a novel type decision-making method: preference selection index method, Materials and Design 31. The method
 * finds its weights itself and ignores given ones; the sum of the deviations must be above 0. Since a deviation may be below 0, dominance
 * is kept only where none is. O(alternatives x criteria).
 */
public final class PreferenceSelection extends NormalizingMethod {
    /** Makes the method as published, on shares of the best. */
    public PreferenceSelection() {
        this(new LinearNormalization());
    }

    private PreferenceSelection(Normalizer normalizer) {
        super(
                "psi",
                "Preference selection index",
                "Maniya and Bhatt (2010), A selection of material using a novel type decision-making method: preference"
                        + " selection index method, Materials and Design 31",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new PreferenceSelection(other);
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return Set.of(DecisionLaw.ZERO_WEIGHT);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] ignored) {
        requireBenefits(r);
        int rows = r.rows();
        double[] preferences = new double[r.columns()];
        double total = 0;
        for (int j = 0; j < preferences.length; j++) {
            double mean = 0;
            for (int i = 0; i < rows; i++) {
                mean += r.value(i, j) / rows;
            }
            double variation = 0;
            for (int i = 0; i < rows; i++) {
                variation += (r.value(i, j) - mean) * (r.value(i, j) - mean);
            }
            preferences[j] = 1 - variation;
            total += preferences[j];
        }
        double[] scores = new double[rows];
        for (int j = 0; j < preferences.length; j++) {
            if (!(total > 0)) {
                throw undefined(
                        r, j, "the sum (%s) of the deviations of all criteria must be above 0".formatted(total));
            }
            preferences[j] /= total;
            for (int i = 0; i < rows; i++) {
                scores[i] += preferences[j] * r.value(i, j);
            }
        }
        return higherIsBetter(r, scores).with("psi", preferences);
    }
}
