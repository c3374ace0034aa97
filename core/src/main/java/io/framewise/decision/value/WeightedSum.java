package io.framewise.decision.value;

import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.ColumnDivision;
import io.framewise.decision.normalization.Unnormalized;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;

/**
 * The additive model: the weighted sum of the columns. Fishburn (1967), Additive utilities with incomplete product set,
 * Operations Research 15. On value functions between fixed points, adding an alternative never reorders the others. Columns
 * that are all costs sum to a cost, of which less is better; where only some are, the normalization must turn them into
 * benefits. O(alternatives x criteria).
 */
public final class WeightedSum extends NormalizingMethod {
    /** Makes the method on columns that are comparable values already. */
    public WeightedSum() {
        this(new Unnormalized());
    }

    private WeightedSum(Normalizer normalizer) {
        super(
                "weighted-sum",
                "Additive value",
                "Fishburn (1967), Additive utilities with incomplete product set, Operations Research 15",
                normalizer);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new WeightedSum(other);
    }

    /**
     * Gives the values that are weighed and summed.
     *
     * @param matrix the matrix
     * @return the matrix on the method's normalization
     */
    public DecisionMatrix values(DecisionMatrix matrix) {
        return normalizer().normalize(matrix);
    }

    /** {@return the identifier of the normalization} */
    public String normalization() {
        return normalizer().id();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        if (normalizer() instanceof ColumnDivision division) {
            DecisionMatrix x = problem.matrix();
            double[] divisors = division.divisors(x);
            boolean[] inverted = new boolean[divisors.length];
            boolean above = true;
            boolean benefits = true;
            for (int j = 0; j < divisors.length; j++) {
                inverted[j] = division.inverts(x, j);
                above &= divisors[j] >= Double.MIN_NORMAL;
                benefits &= inverted[j] || x.maximizes(j);
            }
            if (above && benefits) {
                return higherIsBetter(x, sums(x, problem.weights(), divisors, inverted));
            }
        }
        return super.evaluate(problem);
    }

    /** Sums of w x / d or w d / x, without a matrix of their own. */
    private static double[] sums(DecisionMatrix x, double[] w, double[] divisors, boolean[] inverted) {
        double[] factors = new double[w.length];
        for (int j = 0; j < factors.length; j++) {
            factors[j] = inverted[j] ? w[j] * divisors[j] : w[j] / divisors[j];
        }
        double[] sums = new double[x.rows()];
        for (int i = 0; i < sums.length; i++) {
            double sum = 0;
            for (int j = 0; j < factors.length; j++) {
                double cell = x.value(i, j);
                sum += inverted[j] ? factors[j] / cell : factors[j] * cell;
            }
            sums[i] = sum;
        }
        return sums;
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        double[] scores = new double[r.rows()];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int j = 0; j < w.length; j++) {
                sum += w[j] * r.value(i, j);
            }
            scores[i] = sum;
        }
        if (!r.objectives().contains(Objective.MAXIMIZE)) {
            return lowerIsBetter(r, scores);
        }
        requireBenefits(r);
        return higherIsBetter(r, scores);
    }
}
