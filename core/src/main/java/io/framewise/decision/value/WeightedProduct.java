package io.framewise.decision.value;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.List;

/**
 * The weighted product: the product of the columns, each to the power of its weight, of a cost to the power of minus its
 * weight. Bridgman (1922), Dimensional Analysis, Yale University Press. Columns that are all costs multiply to a cost, of which
 * less is better. The variant {@code weighted-product:log10} gives the decimal logarithm. Cells must not be below 0, for the
 * variant and for costs not 0; a cell of 0 with weight makes the product 0. O(alternatives x criteria).
 */
public final class WeightedProduct extends NormalizingMethod {
    private static final String ID = "weighted-product";
    private static final String REFERENCE = "Bridgman (1922), Dimensional Analysis, Yale University Press";

    private final boolean logarithmic;

    /** Makes the method on shares of the best. */
    public WeightedProduct() {
        this(new LinearNormalization(), false);
    }

    private WeightedProduct(Normalizer normalizer, boolean logarithmic) {
        super(
                logarithmic ? ID + ":log10" : ID,
                logarithmic ? "Logarithm of the weighted product" : "Weighted product",
                REFERENCE,
                normalizer);
        this.logarithmic = logarithmic;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new WeightedProduct(other, logarithmic);
    }

    @Override
    public List<DecisionMethod> variants() {
        return logarithmic ? List.of() : List.of(new WeightedProduct(normalizer(), true));
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        requireNonNegative(r);
        boolean cost = !r.objectives().contains(Objective.MAXIMIZE);
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int j = 0; j < w.length; j++) {
                sum += term(r, i, j, cost || r.maximizes(j) ? w[j] : -w[j]);
            }
            scores[i] = logarithmic ? sum / StrictMath.log(10) : StrictMath.exp(sum);
        }
        return cost ? lowerIsBetter(r, scores) : higherIsBetter(r, scores);
    }

    /** The logarithm of a factor, minus infinity for a cell of 0. */
    private double term(DecisionMatrix r, int row, int column, double power) {
        double cell = r.value(row, column);
        if (power == 0) {
            return 0;
        }
        if (cell == 0 && (power < 0 || logarithmic)) {
            throw undefined(r, row, column, "it must be above 0");
        }
        return power * StrictMath.log(cell);
    }
}
