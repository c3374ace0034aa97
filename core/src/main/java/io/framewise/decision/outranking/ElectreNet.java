package io.framewise.decision.outranking;

import io.framewise.decision.normalization.VectorNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionInvariance;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Set;

/**
 * Net dominance of ELECTRE: C(a) = sum over b of c(a, b) - c(b, a), higher being better, and D(a) = sum over b of d(a, b) -
 * d(b, a), lower being better, on the weighted normalized matrix v = w r: c(a, b) is the weight of the criteria on which a is at
 * least as good, d(a, b) the largest deficit of a divided by the largest difference of the two. The score is C; D is given with
 * it. Van Delft and Nijkamp (1977), Multi-criteria analysis and regional decision-making, Martinus Nijhoff. Rank reversal
 * is possible. O(criteria x alternatives^2).
 */
public final class ElectreNet implements DecisionMethod {
    private static final String ID = "electre-net";

    private final Normalizer normalizer;

    /** Makes the method as published, on vector normalization. */
    public ElectreNet() {
        this(new VectorNormalization());
    }

    private ElectreNet(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "ELECTRE, net values";
    }

    @Override
    public String reference() {
        return "Van Delft and Nijkamp (1977), Multi-criteria analysis and regional decision-making, Martinus Nijhoff";
    }

    @Override
    public boolean normalizes() {
        return true;
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new ElectreNet(other);
    }

    @Override
    public Set<DecisionInvariance> invariances() {
        return Set.of(DecisionInvariance.UNIT, DecisionInvariance.MIRROR, DecisionInvariance.ORIGIN);
    }

    @Override
    public Evaluation evaluate(DecisionProblem problem) {
        DecisionMatrix matrix = normalizer.normalize(problem.matrix());
        int n = matrix.rows();
        double[] concordance = new double[n];
        double[] discordance = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                addPair(matrix, problem, a, b, concordance, discordance);
            }
        }
        return Evaluation.higherIsBetter(OutrankingMethods.finite(ID, matrix, concordance))
                .with("D", OutrankingMethods.finite(ID, matrix, discordance));
    }

    /** What a pair adds to the values of its first: ties cancel out in C, and the largest difference in D. */
    private static void addPair(
            DecisionMatrix matrix, DecisionProblem problem, int a, int b, double[] concordance, double[] discordance) {
        double ahead = 0;
        double behind = 0;
        for (int j = 0; j < matrix.columns(); j++) {
            double difference = problem.weight(j) * (matrix.value(a, j) - matrix.value(b, j));
            double better = matrix.maximizes(j) ? difference : -difference;
            concordance[a] += better > 0 ? problem.weight(j) : 0;
            concordance[a] -= better < 0 ? problem.weight(j) : 0;
            ahead = Math.max(ahead, better);
            behind = Math.max(behind, -better);
        }
        double largest = Math.max(ahead, behind);
        discordance[a] += largest > 0 ? (behind - ahead) / largest : 0;
    }
}
