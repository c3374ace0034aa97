package io.framewise.engine;

import io.framewise.decision.Statistics;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Step 5: values of all alternatives on all criteria in all draws, the weights, and the totals (stochastic multicriteria
 * acceptability analysis). What-ifs change single columns and keep everything else, random numbers included.
 */
final class Simulation {
    private final List<FrameworkId> alternatives;
    private final Map<CriterionId, CriterionColumn> columns;
    private final Map<CriterionId, double[][]> values;
    private final WeightPlan plan;
    private final double[][] weights;
    private final double[][] totals;
    private final Map<CriterionId, double[]> means = new ConcurrentHashMap<>();

    private Simulation(
            List<FrameworkId> alternatives,
            Map<CriterionId, CriterionColumn> columns,
            Map<CriterionId, double[][]> values,
            WeightPlan plan,
            double[][] weights,
            double[][] totals) {
        this.alternatives = alternatives;
        this.columns = columns;
        this.values = values;
        this.plan = plan;
        this.weights = weights;
        this.totals = totals;
    }

    static Simulation run(
            List<FrameworkId> alternatives, Map<CriterionId, CriterionColumn> columns, WeightPlan plan, Draws draws) {
        Map<CriterionId, double[][]> values = new HashMap<>();
        for (Map.Entry<CriterionId, CriterionColumn> column : columns.entrySet()) {
            values.put(column.getKey(), valuesOf(column.getValue(), alternatives.size()));
        }
        double[][] weights = plan.sample(draws);
        double[][] totals = totals(alternatives.size(), draws.count(), plan, weights, values);
        return new Simulation(alternatives, columns, values, plan, weights, totals);
    }

    private static double[][] valuesOf(CriterionColumn column, int alternatives) {
        double[][] values = new double[alternatives][];
        for (int a = 0; a < alternatives; a++) {
            values[a] = column.values(a);
        }
        return values;
    }

    private static double[][] totals(
            int alternatives, int draws, WeightPlan plan, double[][] weights, Map<CriterionId, double[][]> values) {
        double[][] totals = new double[alternatives][draws];
        for (int k = 0; k < plan.criteria().size(); k++) {
            double[][] column =
                    Objects.requireNonNull(values.get(plan.criteria().get(k)));
            add(totals, weights[k], column, 1);
        }
        return totals;
    }

    private static void add(double[][] totals, double[] weight, double[][] column, double sign) {
        for (int a = 0; a < totals.length; a++) {
            double[] total = totals[a];
            double[] value = column[a];
            for (int i = 0; i < total.length; i++) {
                total[i] += sign * weight[i] * value[i];
            }
        }
    }

    /** The totals with some columns replaced. */
    double[][] totalsWith(List<CriterionColumn> replaced) {
        double[][] changed = new double[totals.length][];
        for (int a = 0; a < totals.length; a++) {
            changed[a] = totals[a].clone();
        }
        for (CriterionColumn column : replaced) {
            CriterionId id = column.criterion().id();
            int k = plan.criteria().indexOf(id);
            if (k >= 0) {
                add(changed, weights[k], Objects.requireNonNull(values.get(id)), -1);
                add(changed, weights[k], valuesOf(column, alternatives.size()), 1);
            }
        }
        return changed;
    }

    /** The totals with other weights. */
    double[][] totalsWith(double[][] otherWeights) {
        return totals(alternatives.size(), draws(), plan, otherWeights, values);
    }

    int draws() {
        return totals[0].length;
    }

    List<FrameworkId> alternatives() {
        return alternatives;
    }

    Map<CriterionId, CriterionColumn> columns() {
        return columns;
    }

    CriterionColumn column(CriterionId id) {
        return Objects.requireNonNull(columns.get(id));
    }

    double[][] values(CriterionId id) {
        return Objects.requireNonNull(values.get(id));
    }

    /** The mean value of each alternative on a criterion; not to be changed. */
    double[] means(CriterionId id) {
        return means.computeIfAbsent(id, key -> {
            double[][] columns = values(key);
            double[] result = new double[columns.length];
            for (int a = 0; a < result.length; a++) {
                result[a] = Statistics.mean(columns[a]);
            }
            return result;
        });
    }

    WeightPlan plan() {
        return plan;
    }

    double[] weight(int k) {
        return weights[k];
    }

    double[][] totals() {
        return totals;
    }
}
