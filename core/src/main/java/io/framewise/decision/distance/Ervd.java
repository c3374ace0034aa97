package io.framewise.decision.distance;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Election based on relative value distances: a gain g over the reference point counts g^alpha, a loss l counts -lambda l^alpha
 * (Tversky and Kahneman 1992), and the closeness is S- / (S+ + S-) of the weighted taxicab distances from the best and the worst
 * of these values, on shares of the column sums. Shyur, Yin, Shih and Cheng (2015), A multiple criteria decision making method
 * based on relative value distances, Foundations of Computing and Decision Sciences 40. Without a given reference point it is
 * the mean of each column. The variant {@code ervd:unscaled} takes values and reference point as they are. When all
 * alternatives are equal, each has closeness 0.5. The sum of a column must be above 0, unless all its cells are 0.
 * O(alternatives x criteria).
 */
public final class Ervd extends CitedMethod {
    private final boolean scaled;
    private final double lambda;
    private final double alpha;
    private final double @Nullable [] reference;

    /** Makes the method as published: lambda 2.25 and alpha 0.88. */
    public Ervd() {
        this(true, 2.25, 0.88, null);
    }

    private Ervd(boolean scaled, double lambda, double alpha, double @Nullable [] reference) {
        super(
                scaled ? "ervd" : "ervd:unscaled",
                scaled ? "ERVD" : "ERVD on values as they are",
                "Shyur, Yin, Shih and Cheng (2015), A multiple criteria decision making method based on relative value"
                        + " distances, Foundations of Computing and Decision Sciences 40");
        this.scaled = scaled;
        this.lambda = within("lambda", lambda, 0, Double.MAX_VALUE);
        this.alpha = within("alpha", alpha, Double.MIN_VALUE, 1);
        this.reference = reference;
    }

    /**
     * The same method from another reference point.
     *
     * @param point one value for each criterion, in its unit
     * @return the method
     */
    public Ervd from(double... point) {
        return new Ervd(scaled, lambda, alpha, point.clone());
    }

    @Override
    public List<DecisionMethod> variants() {
        return scaled ? List.of(new Ervd(false, lambda, alpha, reference)) : List.of();
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("lambda", lambda, "alpha", alpha);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return switch (name) {
            case "lambda" -> new Ervd(scaled, value, alpha, reference);
            case "alpha" -> new Ervd(scaled, lambda, value, reference);
            default -> super.withParameter(name, value);
        };
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        if (reference != null) {
            return Set.of(DecisionInvariance.WEIGHT_SUM);
        }
        return scaled
                ? Set.of(DecisionInvariance.UNIT, DecisionInvariance.WEIGHT_SUM)
                : Set.of(DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN, DecisionInvariance.WEIGHT_SUM);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        DecisionMatrix values = values(x);
        ColumnExtremes extremes = ColumnExtremes.of(values);
        double[] toBest = new double[x.rows()];
        double[] toWorst = new double[x.rows()];
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < x.columns(); j++) {
                toBest[i] += problem.weight(j) * (extremes.high(j) - values.value(i, j));
                toWorst[i] += problem.weight(j) * (values.value(i, j) - extremes.low(j));
            }
            double both = toBest[i] + toWorst[i];
            scores[i] = both == 0 ? 0.5 : toWorst[i] / both;
        }
        return higherIsBetter(x, scores).with("S+", finite(x, toBest)).with("S-", finite(x, toWorst));
    }

    /** The values of gains and losses, all to be maximized. */
    private DecisionMatrix values(DecisionMatrix x) {
        if (reference != null && reference.length != x.columns()) {
            throw new InvalidRequestException("The method (%s) was given a reference of (%s) values for (%s) criteria."
                    .formatted(id(), reference.length, x.columns()));
        }
        double[] cells = x.values();
        for (int j = 0; j < x.columns(); j++) {
            double mean = 0;
            for (int i = 0; i < x.rows(); i++) {
                mean += x.value(i, j) / x.rows();
            }
            double unit = scaled ? mean * x.rows() : 1;
            double from = reference == null ? mean : reference[j];
            for (int i = 0; i < x.rows(); i++) {
                double over = x.maximizes(j) ? x.value(i, j) - from : from - x.value(i, j);
                if (scaled && over != 0 && !(unit > 0 && Double.isFinite(unit))) {
                    throw undefined(x, j, "the sum of its cells (%s) must be above 0 and finite".formatted(unit));
                }
                double value = over == 0 ? 0 : StrictMath.pow(Math.abs(over) / unit, alpha);
                if (!Double.isFinite(lambda * value)) {
                    throw undefined(x, i, j, "it is too far from the reference for the arithmetic of the method");
                }
                cells[i * x.columns() + j] = over > 0 ? value : -lambda * value;
            }
        }
        return x.withValues(x.objectives(), cells);
    }
}
