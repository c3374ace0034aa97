package io.framewise.engine;

import io.framewise.decision.Statistics;
import io.framewise.model.comparison.VarianceSplit;
import io.framewise.model.id.CriterionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the variance of the difference D between first and second comes from (rule 14): criterion k has the share
 * Cov(w_k d_k, D) / Var(D), which sums to 1; weights and regimes have the first-order shares Var(E[D | .]) / Var(D) (Saltelli
 * et al. 2008, Global Sensitivity Analysis); spread has the rest.
 */
final class VarianceAnalysis {
    private final Map<CriterionId, Double> shares = new HashMap<>();
    private final VarianceSplit split;

    VarianceAnalysis(Simulation simulation, Standings standings, FamilyGroups groups) {
        int first = standings.at(0);
        int second = standings.at(1);
        int n = simulation.draws();
        double[] difference = new double[n];
        for (int i = 0; i < n; i++) {
            difference[i] = simulation.totals()[first][i] - simulation.totals()[second][i];
        }
        double mean = Statistics.mean(difference);
        double variance = 0;
        for (double d : difference) {
            variance += (d - mean) * (d - mean);
        }
        List<CriterionId> criteria = simulation.plan().criteria();
        double[] byWeights = new double[n];
        for (int k = 0; k < criteria.size(); k++) {
            double[][] values = simulation.values(criteria.get(k));
            double[] weight = simulation.weight(k);
            double meanDifference =
                    simulation.means(criteria.get(k))[first] - simulation.means(criteria.get(k))[second];
            double covariance = 0;
            for (int i = 0; i < n; i++) {
                covariance += weight[i] * (values[first][i] - values[second][i]) * (difference[i] - mean);
                byWeights[i] += weight[i] * meanDifference;
            }
            shares.put(criteria.get(k), variance == 0 ? 0 : covariance / variance);
        }
        double weights = variance == 0 ? 0 : sumOfSquares(byWeights) / variance;
        double regimes = 0;
        for (FamilyGroup group : groups.groups()) {
            boolean drawn = false;
            for (CriterionId id : criteria) {
                drawn |= simulation.column(id).draws(group);
            }
            if (drawn) {
                int[] chosen = groups.choice(group).chosen();
                regimes += variance == 0
                        ? 0
                        : between(difference, mean, chosen, group.regimes().size()) / variance;
            }
        }
        for (CriterionId id : criteria) {
            CriterionColumn column = simulation.column(id);
            if (column.definitions().size() > 1) {
                regimes += variance == 0
                        ? 0
                        : between(
                                        difference,
                                        mean,
                                        column.choice(),
                                        column.definitions().size())
                                / variance;
            }
        }
        split = VarianceSplit.builder()
                .weights(weights)
                .regimes(regimes)
                .values(Math.max(0, 1 - weights - regimes))
                .build();
    }

    double share(CriterionId criterion) {
        return shares.getOrDefault(criterion, 0.0);
    }

    VarianceSplit split() {
        return split;
    }

    private static double sumOfSquares(double[] sample) {
        double mean = Statistics.mean(sample);
        double sum = 0;
        for (double x : sample) {
            sum += (x - mean) * (x - mean);
        }
        return sum;
    }

    private static double between(double[] sample, double mean, int[] group, int groups) {
        double[] sums = new double[groups];
        int[] counts = new int[groups];
        for (int i = 0; i < sample.length; i++) {
            sums[group[i]] += sample[i];
            counts[group[i]]++;
        }
        double between = 0;
        for (int g = 0; g < groups; g++) {
            if (counts[g] > 0) {
                double deviation = sums[g] / counts[g] - mean;
                between += counts[g] * deviation * deviation;
            }
        }
        return between;
    }
}
