package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;

/**
 * The thresholds of pseudo-criteria, one of each for every criterion, in its units: up to q a difference means nothing, from
 * p on it is a preference, from v on it is a veto. Roy (1978), ELECTRE III: un algorithme de classements fonde sur une
 * representation floue des preferences en presence de criteres multiples, Cahiers du CERO 20. Immutable, so safe for use by
 * several threads.
 */
public final class OutrankingThresholds {
    private final double[] indifference;
    private final double[] preference;
    private final double[] veto;

    private OutrankingThresholds(double[] indifference, double[] preference, double[] veto) {
        this.indifference = indifference;
        this.preference = preference;
        this.veto = veto;
    }

    /**
     * Makes thresholds.
     *
     * @param q the indifference thresholds, finite and at least 0
     * @param p the preference thresholds, finite, none below the indifference threshold
     * @param v the veto thresholds, none below the preference threshold; positive infinity where a criterion has no veto
     * @return the thresholds, holding copies
     * @throws InvalidRequestException if there are not as many of each, or a criterion's are not in order
     */
    public static OutrankingThresholds of(double[] q, double[] p, double[] v) {
        if (q.length != p.length || p.length != v.length) {
            throw new InvalidRequestException(
                    "There must be as many thresholds of each kind, but there are (%s, %s, %s)."
                            .formatted(q.length, p.length, v.length));
        }
        for (int j = 0; j < q.length; j++) {
            if (!(q[j] >= 0) || !(p[j] >= q[j]) || Double.isInfinite(p[j]) || !(v[j] >= p[j])) {
                throw new InvalidRequestException(
                        "The thresholds of criterion (%s) must be 0 <= q <= p <= v, but are (%s, %s, %s)."
                                .formatted(j + 1, q[j], p[j], v[j]));
            }
        }
        return new OutrankingThresholds(q.clone(), p.clone(), v.clone());
    }

    /** {@return the number of criteria} */
    public int size() {
        return indifference.length;
    }

    /**
     * Gives the partial concordance: how far a criterion agrees that an alternative is at least as good as another.
     *
     * @param column the criterion from 0
     * @param deficit by how much the alternative is worse there; negative where it is better
     * @return 1 up to q, 0 from p on, in between (p - deficit) / (p - q); 1 at p where p equals q
     */
    double concordance(int column, double deficit) {
        double q = indifference[column];
        double p = preference[column];
        if (deficit <= q) {
            return 1;
        }
        return deficit >= p ? 0 : (p - deficit) / (p - q);
    }

    /**
     * Gives the partial discordance: how far a criterion opposes that an alternative is at least as good as another.
     *
     * @param column the criterion from 0
     * @param deficit by how much the alternative is worse there; negative where it is better
     * @return 0 up to p, 1 from v on, in between (deficit - p) / (v - p)
     */
    double discordance(int column, double deficit) {
        double p = preference[column];
        double v = veto[column];
        if (deficit <= p || v == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return deficit >= v ? 1 : (deficit - p) / (v - p);
    }
}
