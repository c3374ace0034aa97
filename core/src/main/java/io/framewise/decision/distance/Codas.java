package io.framewise.decision.distance;

import io.framewise.decision.ColumnExtremes;
import io.framewise.decision.NormalizingMethod;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Evaluation;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Combinative distance-based assessment: E and T are the Euclidean and the taxicab distance of w r from the worst values, and
 * H_i sums over all k (E_i - E_k) + psi(E_i - E_k) (T_i - T_k), psi(t) = 1 where |t| is at least tau, else 0. Keshavarz
 * Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), A new combinative distance-based assessment (CODAS) method for
 * multi-criteria decision-making, Economic Computation and Economic Cybernetics Studies and Research 50. O(alternatives x (log
 * alternatives + criteria)), since those within tau of an alternative lie together when sorted by E.
 */
public final class Codas extends NormalizingMethod {
    private final double tau;

    /** Makes the method as published, on shares of the best, with tau 0.02. */
    public Codas() {
        this(new LinearNormalization(), 0.02);
    }

    private Codas(Normalizer normalizer, double tau) {
        super(
                "codas",
                "CODAS",
                "Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), A new combinative distance-based"
                        + " assessment (CODAS) method for multi-criteria decision-making, Economic Computation and Economic"
                        + " Cybernetics Studies and Research 50",
                normalizer);
        this.tau = within("tau", tau, 0, Double.MAX_VALUE);
    }

    @Override
    public DecisionMethod withNormalizer(Normalizer other) {
        return new Codas(other, tau);
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("tau", tau);
    }

    @Override
    public DecisionMethod withParameter(String name, double value) {
        return name.equals("tau") ? new Codas(normalizer(), value) : super.withParameter(name, value);
    }

    @Override
    protected Evaluation aggregate(DecisionMatrix r, double[] w) {
        double[] worst = ColumnExtremes.of(r).worst();
        double[] e = new double[r.rows()];
        double[] t = new double[r.rows()];
        for (int i = 0; i < e.length; i++) {
            double squares = 0;
            for (int j = 0; j < w.length; j++) {
                double distance = Math.abs(w[j] * (r.value(i, j) - worst[j]));
                squares += distance * distance;
                t[i] += distance;
            }
            e[i] = Math.sqrt(squares);
        }
        return higherIsBetter(r, assess(e, t)).with("E", finite(r, e)).with("T", finite(r, t));
    }

    private double[] assess(double[] e, double[] t) {
        int n = e.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> e[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sumE = Arrays.stream(e).sum();
        double[] taxicabBefore = new double[n + 1];
        for (int k = 0; k < n; k++) {
            taxicabBefore[k + 1] = taxicabBefore[k] + t[order[k]];
        }
        double[] h = new double[n];
        int from = 0;
        int to = 0;
        for (int i : order) {
            while (from < n && e[i] - e[order[from]] >= tau) {
                from++;
            }
            while (to < n && e[order[to]] - e[i] < tau) {
                to++;
            }
            // With tau 0 nothing is near, not even the alternative itself.
            int end = Math.max(from, to);
            double apart = taxicabBefore[n] - (taxicabBefore[end] - taxicabBefore[from]);
            h[i] = n * e[i] - sumE + (n - (end - from)) * t[i] - apart;
        }
        return h;
    }
}
