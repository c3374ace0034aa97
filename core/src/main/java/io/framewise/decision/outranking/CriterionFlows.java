package io.framewise.decision.outranking;

import io.framewise.model.decision.SortedValues;

/**
 * The flows of one criterion: for each alternative a, the sums over all b of P(a - b) and of P(b - a). For all shapes but
 * Gaussian, over sorted values in O(n log n): Calders and Van Assche (2016), PROMETHEE is not quadratic, an O(q n log(n))
 * algorithm, Omega 76. Each pair counts by the very difference that its definition compares, so counts are exact; sums are
 * carried in two parts (Knuth's error-free addition), so that windows of large columns keep their digits. Depends on
 * nothing but the values, so equal alternatives get the same bits in any order of the rows.
 */
final class CriterionFlows {
    private final SortedValues sorted;
    private final double[] sums;
    private final double[] errors;
    private final PreferenceFunction function;

    /**
     * Makes the flows.
     *
     * @param values one for each alternative, more being better; not changed
     * @param function the preference function
     */
    CriterionFlows(double[] values, PreferenceFunction function) {
        this.sorted = SortedValues.of(values);
        this.function = function;
        boolean summed = function.shape() == PreferenceShape.V_SHAPE || function.shape() == PreferenceShape.LINEAR;
        this.sums = new double[summed ? sorted.size() + 1 : 0];
        this.errors = new double[sums.length];
        for (int i = 1; i < sums.length; i++) {
            double x = sorted.value(i - 1);
            double sum = sums[i - 1] + x;
            double rounded = sum - sums[i - 1];
            sums[i] = sum;
            errors[i] = errors[i - 1] + ((sums[i - 1] - (sum - rounded)) + (x - rounded));
        }
    }

    /**
     * Adds the weighted flows of this criterion to those of others.
     *
     * @param weight the weight of the criterion
     * @param plus the leaving flows so far
     * @param minus the entering flows so far
     */
    void addTo(double weight, double[] plus, double[] minus) {
        double[] leaving = function.shape() == PreferenceShape.GAUSSIAN ? pairs(true) : leaving();
        double[] entering = function.shape() == PreferenceShape.GAUSSIAN ? pairs(false) : entering();
        for (int place = 0; place < leaving.length; place++) {
            plus[sorted.origin(place)] += weight * leaving[place];
            minus[sorted.origin(place)] += weight * entering[place];
        }
    }

    /** At each place of the order, the sum of P over those below. */
    private double[] leaving() {
        int n = sorted.size();
        double[] flows = new double[n];
        int some = 0;
        int full = 0;
        for (int a = 0; a < n; a++) {
            while (some < a && sorted.value(a) - sorted.value(some) > function.indifference()) {
                some++;
            }
            while (full < some && isFull(sorted.value(a) - sorted.value(full))) {
                full++;
            }
            flows[a] = full + between(full, some, sorted.value(a), 1);
        }
        return flows;
    }

    /** At each place of the order, the sum of P over those above. */
    private double[] entering() {
        int n = sorted.size();
        double[] flows = new double[n];
        int some = n;
        int full = n;
        for (int a = n - 1; a >= 0; a--) {
            while (some > a + 1 && sorted.value(some - 1) - sorted.value(a) > function.indifference()) {
                some--;
            }
            while (full > some && isFull(sorted.value(full - 1) - sorted.value(a))) {
                full--;
            }
            flows[a] = (n - full) + between(some, full, sorted.value(a), -1);
        }
        return flows;
    }

    private boolean isFull(double advantage) {
        return function.degree(advantage) >= 1;
    }

    /** The sum of P over the places from one to another, where preference is neither none nor full. */
    private double between(int from, int to, double value, int side) {
        int count = to - from;
        if (count == 0) {
            return 0;
        }
        if (sums.length == 0) {
            return 0.5 * count;
        }
        double others = (sums[to] - sums[from]) + (errors[to] - errors[from]);
        double advantage = side * (count * value - others) - count * function.indifference();
        double flow = advantage / (function.preference() - function.indifference());
        return Math.min(count, Math.max(0, flow));
    }

    /** Pair by pair in the order of the values: O(n^2), with equal values computed once. */
    private double[] pairs(boolean below) {
        int n = sorted.size();
        double[] flows = new double[n];
        for (int a = 0; a < n; a++) {
            if (a > 0 && sorted.value(a) == sorted.value(a - 1)) {
                flows[a] = flows[a - 1];
                continue;
            }
            for (int b = below ? 0 : a + 1; b < (below ? a : n); b++) {
                flows[a] +=
                        function.degree(below ? sorted.value(a) - sorted.value(b) : sorted.value(b) - sorted.value(a));
            }
        }
        return flows;
    }
}
