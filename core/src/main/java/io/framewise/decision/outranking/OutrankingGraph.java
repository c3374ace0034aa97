package io.framewise.decision.outranking;

import io.framewise.error.InvalidModelException;
import java.util.ArrayList;
import java.util.List;

/** Which alternatives outrank which. Immutable, so safe for use by several threads. */
public final class OutrankingGraph {
    private final boolean[][] outranks;

    /**
     * Makes a graph.
     *
     * @param outranks a row for each alternative; kept without a copy
     */
    OutrankingGraph(boolean[][] outranks) {
        this.outranks = outranks;
    }

    /** {@return the number of alternatives} */
    public int size() {
        return outranks.length;
    }

    /**
     * Tells whether one alternative outranks another.
     *
     * @param a the one, from 0
     * @param b the other, from 0
     * @return whether it does
     */
    public boolean outranks(int a, int b) {
        return outranks[a][b];
    }

    /** {@return the graph in which every arrow points the other way} */
    OutrankingGraph reversed() {
        boolean[][] turned = new boolean[size()][size()];
        for (int a = 0; a < size(); a++) {
            for (int b = 0; b < size(); b++) {
                turned[b][a] = outranks[a][b];
            }
        }
        return new OutrankingGraph(turned);
    }

    /**
     * Gives those that none outranks.
     *
     * @param among the alternatives to look at
     * @return those of them that none of them outranks, in their order
     */
    List<Integer> unbeaten(List<Integer> among) {
        List<Integer> unbeaten = new ArrayList<>();
        for (int b : among) {
            boolean beaten = false;
            for (int a : among) {
                beaten |= outranks[a][b];
            }
            if (!beaten) {
                unbeaten.add(b);
            }
        }
        return unbeaten;
    }

    /** {@return the alternatives that none outranks, in the order of the rows; none when all stand in circles} */
    public List<Integer> unbeaten() {
        return unbeaten(all());
    }

    /**
     * The kernel of graph theory: no member outranks another, and each alternative outside is outranked by a member.
     * Alternatives of one circle count as equally good and stand or fall together, which makes the kernel unique.
     *
     * @return its members, in the order of the rows
     */
    public List<Integer> kernel() {
        boolean[][] reach = closure();
        boolean[] decided = new boolean[size()];
        boolean[] member = new boolean[size()];
        for (int left = size(); left > 0; ) {
            int next = nextOpen(reach, decided);
            boolean free = free(reach, member, next);
            for (int b = 0; b < size(); b++) {
                if (same(reach, next, b)) {
                    decided[b] = true;
                    member[b] = free;
                    left--;
                }
            }
        }
        List<Integer> kernel = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (member[i]) {
                kernel.add(i);
            }
        }
        return kernel;
    }

    /** An undecided alternative that, but for its own circle, only decided ones lead to. */
    private static int nextOpen(boolean[][] reach, boolean[] decided) {
        for (int b = 0; b < decided.length; b++) {
            boolean open = !decided[b];
            for (int a = 0; open && a < decided.length; a++) {
                open = !reach[a][b] || decided[a] || same(reach, a, b);
            }
            if (open) {
                return b;
            }
        }
        throw new InvalidModelException("Circles taken as one leave no circle.");
    }

    /** Whether no member outranks one of the circle of an alternative. */
    private boolean free(boolean[][] reach, boolean[] member, int of) {
        for (int a = 0; a < size(); a++) {
            for (int b = 0; member[a] && b < size(); b++) {
                if (same(reach, of, b) && outranks[a][b]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean same(boolean[][] reach, int a, int b) {
        return a == b || reach[a][b] && reach[b][a];
    }

    /** Warshall (1962), A theorem on Boolean matrices, Journal of the ACM 9. */
    private boolean[][] closure() {
        boolean[][] reach = new boolean[size()][];
        for (int a = 0; a < size(); a++) {
            reach[a] = outranks[a].clone();
        }
        for (int via = 0; via < size(); via++) {
            for (int a = 0; a < size(); a++) {
                for (int b = 0; reach[a][via] && b < size(); b++) {
                    reach[a][b] |= reach[via][b];
                }
            }
        }
        return reach;
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            all.add(i);
        }
        return all;
    }
}
