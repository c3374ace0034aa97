package io.framewise.decision.ignorance;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import java.util.Map;

/**
 * A share of optimism: alpha times the best outcome over all states plus 1 - alpha times the worst. The highest gain,
 * or the lowest loss, is best; alpha = 0 is Wald, 1 optimism. Hurwicz (1951), Optimality criteria for decision making
 * under ignorance, Cowles Commission Discussion Paper 370. Weights do not matter. Immutable, so safe for use by
 * several threads.
 */
public final class Hurwicz extends StatesOfNature {
    private static final String ALPHA = "alpha";

    private final double alpha;

    /** Makes the method with as much optimism as caution, alpha = 0.5. */
    public Hurwicz() {
        this(0.5);
    }

    /**
     * Makes the method.
     *
     * @param alpha the share of optimism, in [0, 1]
     * @throws InvalidRequestException if it is out of range
     */
    public Hurwicz(double alpha) {
        super(
                "hurwicz",
                "Hurwicz",
                "Hurwicz (1951), Optimality criteria for decision making under ignorance, Cowles "
                        + "Commission Discussion Paper 370");
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new InvalidRequestException("The optimism (%s) of Hurwicz must be in [0, 1].".formatted(alpha));
        }
        this.alpha = alpha;
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of(ALPHA, alpha);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals(ALPHA) ? new Hurwicz(value) : super.withParameter(name, value);
    }

    @Override
    Evaluation evaluate(DecisionProblem problem, boolean gains) {
        DecisionMatrix matrix = problem.matrix();
        double[] scores = new double[matrix.rows()];
        for (int i = 0; i < scores.length; i++) {
            double best = gains ? max(matrix, i) : min(matrix, i);
            double worst = gains ? min(matrix, i) : max(matrix, i);
            scores[i] = alpha * best + (1 - alpha) * worst;
        }
        return of(scores, gains);
    }
}
