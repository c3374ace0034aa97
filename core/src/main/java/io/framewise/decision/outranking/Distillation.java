package io.framewise.decision.outranking;

import java.util.ArrayList;
import java.util.List;

/**
 * Two complete orders from degrees of credibility: the descending distillation takes out the best time and again, the
 * ascending one the worst. Inside a set, a outranks b at the cut level L when s(a, b) &gt; L and s(a, b) - s(b, a) exceeds the
 * discrimination threshold t(s(a, b)), t(x) = 0.30 - 0.15 x; the quality of an alternative is how many it outranks less
 * how many outrank it. The cut starts below the highest credibility in the set and falls, L' = max of s &lt; L - t(L), while
 * several share the best quality. Roy (1978), ELECTRE III, Cahiers du CERO 20; Skalka, Bouyssou and Vallee (1992), ELECTRE III et
 * IV, Document du LAMSADE 71. Immutable, so safe for use by several threads. O(alternatives^3) at least, times the number of
 * cuts.
 */
public final class Distillation {
    private static final double CONSTANT = 0.30;
    private static final double SLOPE = 0.15;

    private final List<List<Integer>> descending;
    private final List<List<Integer>> ascending;

    private Distillation(List<List<Integer>> descending, List<List<Integer>> ascending) {
        this.descending = descending;
        this.ascending = ascending;
    }

    /**
     * Distils both orders.
     *
     * @param credibility the degrees
     * @return the orders
     */
    public static Distillation of(Credibility credibility) {
        List<List<Integer>> worstFirst = distil(credibility, -1);
        List<List<Integer>> bestFirst = new ArrayList<>();
        for (int i = worstFirst.size() - 1; i >= 0; i--) {
            bestFirst.add(worstFirst.get(i));
        }
        return new Distillation(distil(credibility, 1), List.copyOf(bestFirst));
    }

    private static List<List<Integer>> distil(Credibility credibility, int side) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < credibility.size(); i++) {
            left.add(i);
        }
        List<List<Integer>> classes = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Integer> distilled = distillate(credibility, left, side);
            classes.add(distilled);
            left.removeAll(distilled);
        }
        return List.copyOf(classes);
    }

    private static List<Integer> distillate(Credibility credibility, List<Integer> from, int side) {
        List<Integer> set = List.copyOf(from);
        double cut = highestBelow(Double.POSITIVE_INFINITY, credibility, set);
        while (set.size() > 1 && cut > 0) {
            cut = highestBelow(cut - threshold(cut), credibility, set);
            set = extreme(credibility, set, cut, side);
        }
        return set;
    }

    private static double threshold(double degree) {
        return CONSTANT - SLOPE * degree;
    }

    /** The highest credibility of two different alternatives below a bound; 0 when there is none. */
    private static double highestBelow(double bound, Credibility credibility, List<Integer> set) {
        double highest = 0;
        for (int a : set) {
            for (int b : set) {
                double degree = credibility.degree(a, b);
                if (a != b && degree < bound && degree > highest) {
                    highest = degree;
                }
            }
        }
        return highest;
    }

    private static List<Integer> extreme(Credibility credibility, List<Integer> set, double cut, int side) {
        List<Integer> extreme = new ArrayList<>();
        int best = Integer.MIN_VALUE;
        for (int a : set) {
            int quality = 0;
            for (int b : set) {
                quality += outranks(credibility, a, b, cut) ? 1 : 0;
                quality -= outranks(credibility, b, a, cut) ? 1 : 0;
            }
            if (side * quality > best) {
                best = side * quality;
                extreme.clear();
            }
            if (side * quality == best) {
                extreme.add(a);
            }
        }
        return List.copyOf(extreme);
    }

    private static boolean outranks(Credibility credibility, int a, int b, double cut) {
        double degree = credibility.degree(a, b);
        return a != b && degree > cut && degree - credibility.degree(b, a) > threshold(degree);
    }

    /** {@return the classes of the descending distillation, the best first} */
    public List<List<Integer>> descending() {
        return descending;
    }

    /** {@return the classes of the ascending distillation, the best first} */
    public List<List<Integer>> ascending() {
        return ascending;
    }

    /**
     * Gives the places of the alternatives in one of the orders.
     *
     * @param classes one of the orders
     * @param size the number of alternatives
     * @return the place of the class of each alternative, from 1
     */
    static double[] places(List<List<Integer>> classes, int size) {
        double[] places = new double[size];
        for (int place = 0; place < classes.size(); place++) {
            for (int alternative : classes.get(place)) {
                places[alternative] = place + 1;
            }
        }
        return places;
    }

    /** {@return the order that both distillations agree on, which may leave alternatives incomparable} */
    public PartialOrder order() {
        int size = 0;
        for (List<Integer> same : descending) {
            size += same.size();
        }
        return new PartialOrder(negative(places(descending, size)), negative(places(ascending, size)), 0);
    }

    private static double[] negative(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
        return values;
    }
}
