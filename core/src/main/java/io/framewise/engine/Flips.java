package io.framewise.engine;

import io.framewise.decision.WeightStability;
import io.framewise.model.comparison.Flip;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Exact weight stability on expected values (rule 14): at which weight of one criterion the first place changes. */
final class Flips {
    private static final double NEAR = 0.05;
    private static final double MANY = 1.0 / 3;

    private final List<Flip> flips = new ArrayList<>();
    private final boolean fragile;

    private Flips(Simulation simulation, Standings standings) {
        WeightPlan plan = simulation.plan();
        int n = plan.criteria().size();
        double[] weights = plan.central();
        int leader = standings.at(0);
        int near = 0;
        double[][] means = means(simulation);
        for (int k = 0; k < n; k++) {
            Nearest nearest = new Nearest(weights[k]);
            for (int place = 1; place < standings.size(); place++) {
                int other = standings.at(place);
                double[] differences = new double[n];
                for (int j = 0; j < n; j++) {
                    differences[j] = means[j][leader] - means[j][other];
                }
                OptionalDouble flip = WeightStability.flipWeight(differences, weights, k);
                if (flip.isPresent()) {
                    nearest.offer(flip.getAsDouble(), other);
                }
            }
            near += nearest.distance() <= NEAR ? 1 : 0;
            nearest.addTo(flips, plan.criteria().get(k), simulation.alternatives());
        }
        fragile = n > 0 && near > MANY * n;
    }

    static Flips of(Simulation simulation, Standings standings) {
        return new Flips(simulation, standings);
    }

    List<Flip> flips() {
        return flips;
    }

    /** Whether more than a third of the criteria flip the first place within 0.05 of their weight. */
    boolean fragile() {
        return fragile;
    }

    /** The mean value of each alternative on each weighed criterion. */
    static double[][] means(Simulation simulation) {
        List<CriterionId> criteria = simulation.plan().criteria();
        double[][] means = new double[criteria.size()][];
        for (int k = 0; k < means.length; k++) {
            means[k] = simulation.means(criteria.get(k));
        }
        return means;
    }

    /** The nearest flips above and below the present weight. */
    private static final class Nearest {
        private final double weight;
        private double below = Double.NEGATIVE_INFINITY;
        private double above = Double.POSITIVE_INFINITY;
        private int thenBelow = -1;
        private int thenAbove = -1;

        Nearest(double weight) {
            this.weight = weight;
        }

        void offer(double flip, int alternative) {
            if (flip <= weight && flip > below) {
                below = flip;
                thenBelow = alternative;
            }
            if (flip >= weight && flip < above) {
                above = flip;
                thenAbove = alternative;
            }
        }

        double distance() {
            return Math.min(weight - below, above - weight);
        }

        void addTo(List<Flip> flips, CriterionId criterion, List<FrameworkId> alternatives) {
            if (thenBelow >= 0) {
                flips.add(flip(criterion, below, alternatives.get(thenBelow)));
            }
            if (thenAbove >= 0) {
                flips.add(flip(criterion, above, alternatives.get(thenAbove)));
            }
        }

        private Flip flip(CriterionId criterion, double at, FrameworkId then) {
            return Flip.builder()
                    .criterion(criterion)
                    .weight(weight)
                    .flipsAt(at)
                    .then(then)
                    .build();
        }
    }
}
