package io.framewise.decision.weighting;

import io.framewise.decision.linear.LinearProgram;
import io.framewise.error.InvalidRequestException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The best-worst method: weights that come closest to how many times as important the best criterion is as each, and each
 * as the worst. Immutable, so safe for use by several threads.
 */
public final class BestWorstWeights {
    private static final int HALVINGS = 60;

    private final double[] weights;
    private final double deviation;

    private BestWorstWeights(double[] weights, double deviation) {
        this.weights = weights;
        this.deviation = deviation;
    }

    /**
     * The linear model: least xi with |w_B - a_Bj w_j| &lt;= xi and |w_j - a_jW w_W| &lt;= xi for all j. Its solution is unique.
     * Rezaei (2016), Best-worst multi-criteria decision-making method: some properties and a linear model, Omega 64.
     *
     * @param bestToOthers a_B, at least 1 each, 1 for the best itself
     * @param othersToWorst a_W, at least 1 each, 1 for the worst itself
     * @param best the index of the best criterion
     * @param worst the index of the worst criterion
     * @return the weights and xi
     * @throws InvalidRequestException if the judgements do not fit
     */
    public static BestWorstWeights linear(double[] bestToOthers, double[] othersToWorst, int best, int worst) {
        check(bestToOthers, othersToWorst, best, worst);
        int n = bestToOthers.length;
        double[] costs = new double[n + 1];
        costs[n] = 1;
        double[] sum = new double[n + 1];
        LinearProgram program = LinearProgram.minimize(costs);
        for (int j = 0; j < n; j++) {
            sum[j] = 1;
            program = within(program, best, j, bestToOthers[j], n);
            program = within(program, j, worst, othersToWorst[j], n);
        }
        double[] solution = program.equalTo(1, sum).solve().orElseThrow();
        return new BestWorstWeights(Arrays.copyOf(solution, n), solution[n]);
    }

    /** |w_i - a w_j| &lt;= xi, where xi is the last variable. */
    private static LinearProgram within(LinearProgram program, int i, int j, double a, int n) {
        if (i == j) {
            return program;
        }
        double[] above = new double[n + 1];
        above[i] = 1;
        above[j] = -a;
        above[n] = -1;
        double[] below = new double[n + 1];
        below[i] = -1;
        below[j] = a;
        below[n] = -1;
        return program.atMost(0, above).atMost(0, below);
    }

    /**
     * The original model: least xi with |w_B / w_j - a_Bj| &lt;= xi and |w_j / w_W - a_jW| &lt;= xi for all j, by halving xi. Where
     * several weights reach it, the middles of the weights' ranges, rescaled (Rezaei 2016). Rezaei (2015), Best-worst
     * multi-criteria decision-making method, Omega 53.
     *
     * @param bestToOthers a_B, at least 1 each, 1 for the best itself
     * @param othersToWorst a_W, at least 1 each, 1 for the worst itself
     * @param best the index of the best criterion
     * @param worst the index of the worst criterion
     * @return the weights and xi
     * @throws InvalidRequestException if the judgements do not fit
     */
    public static BestWorstWeights original(double[] bestToOthers, double[] othersToWorst, int best, int worst) {
        check(bestToOthers, othersToWorst, best, worst);
        int n = bestToOthers.length;
        double low = 0;
        double high = 1;
        for (int j = 0; j < n; j++) {
            high = Math.max(high, Math.max(bestToOthers[j], othersToWorst[j]));
        }
        for (int k = 0; k < HALVINGS && high - low > 1e-12; k++) {
            double middle = (low + high) / 2;
            boolean feasible = ratiosWithin(new double[n], bestToOthers, othersToWorst, best, worst, middle)
                    .isPresent();
            low = feasible ? low : middle;
            high = feasible ? middle : high;
        }
        // A little room, so that rounding leaves the optimum feasible.
        double room = high + 1e-9;
        double[] middles = new double[n];
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double[] up = new double[n];
            up[j] = -1;
            double[] down = new double[n];
            down[j] = 1;
            double most = ratiosWithin(up, bestToOthers, othersToWorst, best, worst, room)
                    .orElseThrow()[j];
            double least = ratiosWithin(down, bestToOthers, othersToWorst, best, worst, room)
                    .orElseThrow()[j];
            middles[j] = (most + least) / 2;
            sum += middles[j];
        }
        for (int j = 0; j < n; j++) {
            middles[j] /= sum;
        }
        return new BestWorstWeights(middles, high);
    }

    private static Optional<double[]> ratiosWithin(
            double[] costs, double[] bestToOthers, double[] othersToWorst, int best, int worst, double xi) {
        int n = costs.length;
        double[] sum = new double[n];
        LinearProgram program = LinearProgram.minimize(costs);
        for (int j = 0; j < n; j++) {
            sum[j] = 1;
            program = ratioWithin(program, best, j, bestToOthers[j], xi, n);
            program = ratioWithin(program, j, worst, othersToWorst[j], xi, n);
        }
        return program.equalTo(1, sum).solve();
    }

    /** (a - xi) w_j &lt;= w_i &lt;= (a + xi) w_j. */
    private static LinearProgram ratioWithin(LinearProgram program, int i, int j, double a, double xi, int n) {
        if (i == j) {
            return program;
        }
        double[] above = new double[n];
        above[i] = 1;
        above[j] = -(a + xi);
        double[] below = new double[n];
        below[i] = -1;
        below[j] = a - xi;
        return program.atMost(0, above).atMost(0, below);
    }

    private static void check(double[] bestToOthers, double[] othersToWorst, int best, int worst) {
        int n = bestToOthers.length;
        if (n < 2 || othersToWorst.length != n || best < 0 || best >= n || worst < 0 || worst >= n || best == worst) {
            throw new InvalidRequestException(
                    "Best-worst weights need a best criterion (%s) and another as the worst (%s) out of (%s) and (%s) judgements."
                            .formatted(best, worst, n, othersToWorst.length));
        }
        for (int j = 0; j < n; j++) {
            for (double judgement : new double[] {bestToOthers[j], othersToWorst[j]}) {
                if (!(judgement >= 1) || !Double.isFinite(judgement)) {
                    throw new InvalidRequestException(
                            "The judgement (%s) of criterion (%s) must be at least 1.".formatted(judgement, j + 1));
                }
            }
        }
    }

    /** {@return a copy of the weights, summing to 1} */
    public double[] weights() {
        return weights.clone();
    }

    /** {@return xi, by how much the judgements are missed at most; 0 when they are consistent} */
    public double deviation() {
        return deviation;
    }
}
