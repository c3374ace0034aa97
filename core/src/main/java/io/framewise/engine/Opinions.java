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
import io.framewise.spi.DecisionMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        DecisionMatrix values = DecisionMatrix.ofBenefits(
                alternatives.stream().map(FrameworkId::value).toList(),
                criteria.stream().map(CriterionId::value).toList(),
                cells);
        // Value functions have made the columns comparable.
        DecisionMethod asItIs = method.normalizes() ? method.withNormalizer(new Unnormalized()) : method;
        Evaluation evaluation =
                asItIs.evaluate(DecisionProblem.of(values, simulation.plan().central()));
        double[] scores = evaluation.scores();
        double sign = evaluation.order() == ScoreOrder.HIGHER_IS_BETTER ? -1 : 1;
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, alternatives.size()).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer a) -> sign * scores[a]).thenComparing(a -> alternatives.get(a)));
        return SecondOpinion.builder()
                .method(method.id())
                .title(method.title())
                .order(order.stream().map(alternatives::get).toList())
                .scores(order.stream().map(a -> scores[a]).toList())
                .agrees(order.get(0) == standings.at(0))
                .build();
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
