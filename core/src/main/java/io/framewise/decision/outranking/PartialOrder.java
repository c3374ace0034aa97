package io.framewise.decision.outranking;

import java.util.ArrayList;
import java.util.List;

/**
 * An order in which some alternatives cannot be compared: what remains of two complete orders when only what both say is
 * kept. Immutable, so safe for use by several threads.
 */
public final class PartialOrder {
    private final double[] first;
    private final double[] second;
    private final double tolerance;

    /**
     * Makes the intersection of two orders.
     *
     * @param first one score for each alternative, more being better
     * @param second one score for each alternative, more being better
     * @param tolerance the difference up to which two scores count as equal
     */
    PartialOrder(double[] first, double[] second, double tolerance) {
        this.first = first.clone();
        this.second = second.clone();
        this.tolerance = tolerance;
    }

    /** {@return the number of alternatives} */
    public int size() {
        return first.length;
    }

    /**
     * Compares two alternatives.
     *
     * @param a the one, from 0
     * @param b the other, from 0
     * @return how the one stands to the other
     */
    public PairRelation relation(int a, int b) {
        int one = sign(first[a] - first[b]);
        int two = sign(second[a] - second[b]);
        if (one == 0 && two == 0) {
            return PairRelation.INDIFFERENT;
        }
        if (one >= 0 && two >= 0) {
            return PairRelation.PREFERRED;
        }
        return one <= 0 && two <= 0 ? PairRelation.INFERIOR : PairRelation.INCOMPARABLE;
    }

    /** {@return the alternatives to which no other is preferred, in the order of the rows} */
    public List<Integer> best() {
        List<Integer> best = new ArrayList<>();
        for (int a = 0; a < size(); a++) {
            boolean beaten = false;
            for (int b = 0; b < size() && !beaten; b++) {
                beaten = relation(b, a) == PairRelation.PREFERRED;
            }
            if (!beaten) {
                best.add(a);
            }
        }
        return best;
    }

    private int sign(double difference) {
        return Math.abs(difference) <= tolerance ? 0 : (int) Math.signum(difference);
    }
}
