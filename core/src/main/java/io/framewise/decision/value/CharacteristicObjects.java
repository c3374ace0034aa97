package io.framewise.decision.value;

import io.framewise.decision.CitedMethod;
import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.normalization.MinMaxNormalization;
import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionLaw;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The characteristic objects method (COMET): an expert judges all combinations of the characteristic values of the criteria,
 * whose preferences are their dense ranks spread from 0 to 1; an alternative has the preferences of the objects around it, weighted
 * by the product of its memberships in the triangular fuzzy numbers between neighboring characteristic values. Salabun (2015), The
 * characteristic objects method: a new distance-based approach to multicriteria decision-making problems, Journal of
 * Multi-Criteria Decision Analysis 22. The expert is another method with the weights of the problem, by default TOPSIS on columns that span
 * from 0 to 1; without given characteristic values they are the least, the middle and the largest value observed. Values outside
 * them are refused. The objects grow with the product of the numbers of values; more than 100,000 are refused. Scores of the expert
 * that differ by rounding alone are a tie. O(objects (log objects + criteria) + alternatives 2^criteria).
 */
public final class CharacteristicObjects extends CitedMethod {
    private static final int MOST = 100_000;

    private final DecisionMethod expert;
    private final List<double[]> characteristic;

    /** Makes the method with TOPSIS as the expert and observed characteristic values. */
    public CharacteristicObjects() {
        this(new Topsis().withNormalizer(new MinMaxNormalization()));
    }

    /**
     * Makes the method with observed characteristic values.
     *
     * @param expert judges the characteristic objects
     */
    public CharacteristicObjects(DecisionMethod expert) {
        this(expert, List.of());
    }

    private CharacteristicObjects(DecisionMethod expert, List<double[]> characteristic) {
        super(
                "comet",
                "COMET",
                "Salabun (2015), The characteristic objects method: a new distance-based approach to multicriteria"
                        + " decision-making problems, Journal of Multi-Criteria Decision Analysis 22");
        this.expert = expert;
        this.characteristic = characteristic;
    }

    /**
     * The same method with given characteristic values, so that no alternative reorders others.
     *
     * @param values for each criterion at least one value, ascending
     * @return the method
     * @throws InvalidRequestException if values do not ascend
     */
    public CharacteristicObjects with(List<double[]> values) {
        List<double[]> copies = new ArrayList<>();
        for (double[] some : values) {
            for (int k = 1; k < some.length; k++) {
                if (!(some[k - 1] < some[k])) {
                    throw new InvalidRequestException("The method (%s) needs characteristic values that ascend, not %s."
                            .formatted(id(), Arrays.toString(some)));
                }
            }
            if (some.length == 0) {
                throw new InvalidRequestException(
                        "The method (%s) needs a characteristic value for each criterion.".formatted(id()));
            }
            copies.add(some.clone());
        }
        return new CharacteristicObjects(expert, List.copyOf(copies));
    }

    @Override
    public Set<DecisionLaw> lawsNotKept() {
        return expert.lawsNotKept();
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return characteristic.isEmpty() ? expert.invariances() : Set.of();
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix x = problem.matrix();
        List<double[]> values = characteristic.isEmpty() ? observed(x) : characteristic;
        if (values.size() != x.columns()) {
            throw new InvalidRequestException(
                    "The method (%s) was given characteristic values of (%s) criteria for (%s)."
                            .formatted(id(), values.size(), x.columns()));
        }
        double[] preferences = preferences(problem, values);
        double[] scores = new double[x.rows()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = preference(x, i, values, preferences, 0, 0);
        }
        return higherIsBetter(x, scores);
    }

    private static List<double[]> observed(DecisionMatrix x) {
        ColumnExtremes extremes = ColumnExtremes.of(x);
        return IntStream.range(0, x.columns())
                .mapToObj(j -> Arrays.stream(new double[] {
                            extremes.low(j), extremes.low(j) / 2 + extremes.high(j) / 2, extremes.high(j)
                        })
                        .distinct()
                        .toArray())
                .toList();
    }

    /** The preferences of the characteristic objects, the last criterion changing first. */
    private double[] preferences(DecisionProblem problem, List<double[]> values) {
        DecisionMatrix x = problem.matrix();
        long count = 1;
        for (double[] some : values) {
            count *= some.length;
            if (count > MOST) {
                throw new InvalidRequestException(
                        "The method (%s) cannot judge more than (%s) characteristic objects. Maybe give fewer values or criteria."
                                .formatted(id(), MOST));
            }
        }
        double[] cells = new double[(int) count * values.size()];
        for (int o = 0; o < count; o++) {
            int rest = o;
            for (int j = values.size() - 1; j >= 0; j--) {
                double[] some = values.get(j);
                cells[o * values.size() + j] = some[rest % some.length];
                rest /= some.length;
            }
        }
        List<String> names = IntStream.range(0, (int) count)
                .mapToObj(o -> "object " + (o + 1))
                .toList();
        DecisionMatrix objects = DecisionMatrix.of(names, x.criteria(), x.objectives(), cells);
        return spread(expert.evaluate(DecisionProblem.of(objects, problem.weights())));
    }

    private static double[] spread(Evaluation judged) {
        double sign = judged.order() == ScoreOrder.HIGHER_IS_BETTER ? 1 : -1;
        int[] order = IntStream.range(0, judged.size())
                .boxed()
                .sorted((a, b) -> Double.compare(sign * judged.score(a), sign * judged.score(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] preferences = new double[order.length];
        int rank = 0;
        for (int k = 1; k < order.length; k++) {
            double before = judged.score(order[k - 1]);
            double here = judged.score(order[k]);
            rank += Math.abs(here - before) > 1e-12 * Math.max(Math.abs(here), Math.abs(before)) ? 1 : 0;
            preferences[order[k]] = rank;
        }
        for (int o = 0; o < preferences.length; o++) {
            preferences[o] = rank == 0 ? 0 : preferences[o] / rank;
        }
        return preferences;
    }

    /** The preference of an alternative from a criterion on, for the objects that begin with those chosen so far. */
    private double preference(
            DecisionMatrix x, int row, List<double[]> values, double[] preferences, int column, int chosen) {
        if (column == values.size()) {
            return preferences[chosen];
        }
        double[] some = values.get(column);
        double cell = x.value(row, column);
        if (!(cell >= some[0] && cell <= some[some.length - 1])) {
            throw undefined(
                    x, row, column, "it lies outside the characteristic values %s".formatted(Arrays.toString(some)));
        }
        int above = 0;
        while (some[above] < cell) {
            above++;
        }
        double upper = preference(x, row, values, preferences, column + 1, chosen * some.length + above);
        if (some[above] == cell) {
            return upper;
        }
        double membership = (cell - some[above - 1]) / (some[above] - some[above - 1]);
        double lower = preference(x, row, values, preferences, column + 1, chosen * some.length + above - 1);
        return membership * upper + (1 - membership) * lower;
    }
}
