package io.framewise.decision.distance;

/** Which alternatives VIKOR proposes together, and by which of its two conditions. */
final class Compromise {
    /** Whether the first leads the second by at least 1 / (n - 1). */
    final boolean advantage;

    /** Whether the first is first by group utility or by regret too. */
    final boolean stability;

    /** 1 for each alternative that is proposed, 0 for the others. */
    final double[] members;

    private Compromise(boolean advantage, boolean stability, double[] members) {
        this.advantage = advantage;
        this.stability = stability;
        this.members = members;
    }

    /** Adds part (x - min) / (max - min) to q, nothing where all x are equal. */
    static void add(double[] q, double part, double[] x) {
        double low = least(x);
        double high = most(x);
        if (low == high) {
            return;
        }
        double range = high - low;
        for (int i = 0; i < q.length; i++) {
            q[i] += part * ((x[i] - low) / range);
        }
    }

    private static double least(double[] x) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : x) {
            least = value < least ? value : least;
        }
        return least;
    }

    private static double most(double[] x) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : x) {
            most = value > most ? value : most;
        }
        return most;
    }

    static Compromise of(double[] q, double[] s, double[] r) {
        double first = least(q);
        double lowS = least(s);
        double lowR = least(r);
        double second = Double.POSITIVE_INFINITY;
        int firsts = 0;
        boolean stable = false;
        for (int i = 0; i < q.length; i++) {
            if (q[i] == first) {
                firsts++;
                stable |= s[i] == lowS || r[i] == lowR;
            } else {
                second = Math.min(second, q[i]);
            }
        }
        double needed = 1.0 / (q.length - 1);
        boolean ahead = firsts == 1 && (q.length == 1 || second - first >= needed);
        double[] members = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            boolean member = ahead ? q[i] == first || (!stable && q[i] == second) : q[i] - first < needed;
            members[i] = member ? 1 : 0;
        }
        return new Compromise(ahead, stable, members);
    }
}
