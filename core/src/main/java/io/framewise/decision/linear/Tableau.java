package io.framewise.decision.linear;

/** The working table of the simplex method: rows in terms of the variables that are not basic. Used by one thread. */
final class Tableau {
    private static final double CLOSE = 1e-10;

    private final double[][] rows;
    private final int[] basis;

    Tableau(double[][] rows, int[] basis) {
        this.rows = rows;
        this.basis = basis;
    }

    /**
     * Pivots until no of the first variables would lower the cost.
     *
     * @param costs one for each variable
     * @param eligible how many of the variables may become basic
     * @return whether the cost has a lower bound
     */
    boolean minimize(double[] costs, int eligible) {
        while (true) {
            int entering = entering(costs, eligible);
            if (entering < 0) {
                return true;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering);
        }
    }

    /** The first variable that would lower the cost (Bland), or -1. */
    private int entering(double[] costs, int eligible) {
        for (int j = 0; j < eligible; j++) {
            double reduced = costs[j];
            for (int i = 0; i < rows.length; i++) {
                reduced -= costs[basis[i]] * rows[i][j];
            }
            if (reduced < -CLOSE) {
                return j;
            }
        }
        return -1;
    }

    /** The row that bounds an entering variable first, of equal ones that of the first variable (Bland), or -1. */
    private int leaving(int entering) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][entering] > CLOSE) {
                double ratio = bound(i) / rows[i][entering];
                boolean tie = Math.abs(ratio - least) <= CLOSE * Math.max(1, Math.abs(least));
                if (leaving < 0 || (tie ? basis[i] < basis[leaving] : ratio < least)) {
                    least = leaving < 0 ? ratio : Math.min(ratio, least);
                    leaving = i;
                }
            }
        }
        return leaving;
    }

    private double bound(int row) {
        return rows[row][rows[row].length - 1];
    }

    private void pivot(int leaving, int entering) {
        double[] row = rows[leaving];
        double factor = row[entering];
        for (int j = 0; j < row.length; j++) {
            row[j] /= factor;
        }
        for (int i = 0; i < rows.length; i++) {
            double multiple = rows[i][entering];
            if (i != leaving && multiple != 0) {
                for (int j = 0; j < row.length; j++) {
                    rows[i][j] -= multiple * row[j];
                }
            }
        }
        basis[leaving] = entering;
    }

    double cost(double[] costs) {
        double cost = 0;
        for (int i = 0; i < rows.length; i++) {
            cost += costs[basis[i]] * bound(i);
        }
        return cost;
    }

    /** Makes variables from an index on not basic where the row allows; where it does not, the row says 0 = 0. */
    void leave(int first) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; basis[i] >= first && j < first; j++) {
                if (Math.abs(rows[i][j]) > CLOSE) {
                    pivot(i, j);
                }
            }
        }
    }

    double[] solution(int variables) {
        double[] solution = new double[variables];
        for (int i = 0; i < rows.length; i++) {
            if (basis[i] < variables) {
                solution[basis[i]] = Math.max(0, bound(i));
            }
        }
        return solution;
    }
}
