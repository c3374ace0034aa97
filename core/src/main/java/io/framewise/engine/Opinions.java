package io.framewise.engine;

import io.framewise.decision.normalization.Unnormalized;
import io.framewise.model.comparison.Dominance;
import io.framewise.model.comparison.SecondOpinion;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.Id;
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.List;

/** What expected values alone say: dominance, and the ranking by another method. */
final class Opinions {
    private Opinions() {}

    static SecondOpinion second(DecisionMethod method, Simulation simulation, Standings standings) {
        List<CriterionId> criteria = simulation.plan().criteria();
        List<FrameworkId> alternatives = simulation.alternatives();
        double[][] means = Flips.means(simulation);
        double[] cells = new double[alternatives.size() * criteria.size()];
        for (int a = 0; a < alternatives.size(); a++) {
            for (int k = 0; k < criteria.size(); k++) {
                cells[a * criteria.size() + k] = means[k][a];
            }
        }
        DecisionMatrix values = DecisionMatrix.ofBenefits(names(alternatives), names(criteria), cells);
        // Value functions have made the columns comparable.
        DecisionMethod asItIs = method.normalizes() ? method.withNormalizer(new Unnormalized()) : method;
        Evaluation evaluation =
                asItIs.evaluate(DecisionProblem.of(values, simulation.plan().central()));
        double[] scores = evaluation.scores();
        double sign = evaluation.order() == ScoreOrder.HIGHER_IS_BETTER ? -1 : 1;
        List<Integer> order = new ArrayList<>();
        for (int a = 0; a < alternatives.size(); a++) {
            order.add(a);
        }
        order.sort((one, other) -> {
            int difference = Double.compare(sign * scores[one], sign * scores[other]);
            return difference == 0 ? alternatives.get(one).compareTo(alternatives.get(other)) : difference;
        });
        SecondOpinion.Builder opinion = SecondOpinion.builder()
                .method(method.id())
                .title(method.title())
                .agrees(order.get(0) == standings.at(0));
        for (int a : order) {
            opinion.addOrder(alternatives.get(a)).addScores(scores[a]);
        }
        return opinion.build();
    }

    private static List<String> names(List<? extends Id<?>> ids) {
        List<String> names = new ArrayList<>();
        for (Id<?> id : ids) {
            names.add(id.value());
        }
        return names;
    }

    static List<Dominance> dominance(Simulation simulation) {
        double[][] means = Flips.means(simulation);
        List<FrameworkId> alternatives = simulation.alternatives();
        List<Dominance> pairs = new ArrayList<>();
        for (int a = 0; a < alternatives.size(); a++) {
            for (int b = 0; b < alternatives.size(); b++) {
                if (a != b && dominates(means, a, b)) {
                    pairs.add(Dominance.builder()
                            .dominating(alternatives.get(a))
                            .dominated(alternatives.get(b))
                            .build());
                }
            }
        }
        return pairs;
    }

    private static boolean dominates(double[][] means, int a, int b) {
        boolean better = false;
        for (double[] criterion : means) {
            if (criterion[a] < criterion[b]) {
                return false;
            }
            better |= criterion[a] > criterion[b];
        }
        return better;
    }
}
