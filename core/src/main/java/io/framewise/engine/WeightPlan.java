package io.framewise.engine;

import io.framewise.decision.BoundedWeights;
import io.framewise.decision.OrderedWeights;
import io.framewise.decision.UncertainWeights;
import io.framewise.decision.WeightSampler;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.id.CriterionId;
import io.framewise.model.scenario.Range;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import io.framewise.model.scenario.WeightStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The criteria that are weighed and how their weights are drawn (rule 11). */
final class WeightPlan {
    private static final double POINTS = WeightRanges.SUM;

    private final List<CriterionId> criteria;
    private final double[] points;
    private final WeightSampler sampler;
    private final WeightStatement stated;

    private WeightPlan(WeightStatement stated, List<CriterionId> criteria, double[] points, WeightSampler sampler) {
        this.stated = stated;
        this.criteria = criteria;
        this.points = points;
        this.sampler = sampler;
    }

    /** The weights of a scenario without some criteria; the others keep their proportions. */
    static WeightPlan of(Scenario scenario, Set<CriterionId> excluded) {
        List<CriterionId> criteria = new ArrayList<>();
        for (CriterionId id : scenario.weights().criteria()) {
            boolean weighed = !(scenario.weights() instanceof SwingPoints stated)
                    || stated.points().getOrDefault(id, 0.0) > 0;
            if (weighed && !excluded.contains(id)) {
                criteria.add(id);
            }
        }
        int n = criteria.size();
        String[] names = new String[n];
        for (int k = 0; k < n; k++) {
            names[k] = criteria.get(k).value();
        }
        double[] points = new double[n];
        if (n == 0) {
            return new WeightPlan(scenario.weights(), criteria, points, new UncertainWeights(names, points, 0));
        }
        if (scenario.weights() instanceof SwingPoints stated) {
            for (int k = 0; k < n; k++) {
                points[k] = stated.points().getOrDefault(criteria.get(k), 0.0);
            }
            return new WeightPlan(
                    scenario.weights(),
                    criteria,
                    points,
                    new UncertainWeights(names, points, UncertainWeights.DEFAULT_SIGMA));
        }
        if (scenario.weights() instanceof WeightOrder order) {
            int[] ranks = new int[n];
            for (int k = 0; k < n; k++) {
                ranks[k] = order.order().indexOf(criteria.get(k));
            }
            OrderedWeights sampler = new OrderedWeights(ranks);
            double[] central = sampler.central();
            for (int k = 0; k < n; k++) {
                points[k] = POINTS * central[k];
            }
            return new WeightPlan(scenario.weights(), criteria, points, sampler);
        }
        return ranges(scenario, (WeightRanges) scenario.weights(), criteria);
    }

    private static WeightPlan ranges(Scenario scenario, WeightRanges stated, List<CriterionId> criteria) {
        List<CriterionId> all = List.copyOf(stated.ranges().keySet());
        double[] low = stated.ranges().values().stream().mapToDouble(Range::low).toArray();
        double[] high =
                stated.ranges().values().stream().mapToDouble(Range::high).toArray();
        try {
            WeightSampler sampler = new BoundedWeights(low, high, POINTS);
            if (criteria.size() < all.size()) {
                sampler = new RescaledWeights(
                        sampler, criteria.stream().mapToInt(all::indexOf).toArray());
            }
            double[] points = sampler.central();
            for (int k = 0; k < points.length; k++) {
                points[k] *= POINTS;
            }
            return new WeightPlan(scenario.weights(), criteria, points, sampler);
        } catch (FramewiseException impossible) {
            throw new InvalidRequestException(Issue.error(
                    ErrorCode.REQUEST,
                    "The weights of scenario (%s) cannot be met. %s"
                            .formatted(scenario.id(), impossible.issues().get(0).message())));
        }
    }

    List<CriterionId> criteria() {
        return criteria;
    }

    double points(int k) {
        return points[k];
    }

    double[] central() {
        return sampler.central();
    }

    double[][] sample(Draws draws) {
        return draws.weights(stated + " of " + criteria, sampler);
    }

    /** The stated weights taken as exact. */
    double[][] exact(Draws draws) {
        double[] central = sampler.central();
        double[][] weights = new double[central.length][draws.count()];
        for (int k = 0; k < central.length; k++) {
            Arrays.fill(weights[k], central[k]);
        }
        return weights;
    }

    /** Only the order of the stated weights. */
    double[][] orderOnly(Draws draws) {
        return draws.weights("order alone of " + Arrays.toString(points), OrderedWeights.orderOf(points));
    }
}
