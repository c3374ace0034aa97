package io.framewise.decision;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Weights of which only the order is known: exactly uniform on the part of the simplex where it holds. Exponential
 * variables in order, rescaled to sum to 1, are uniform on the ordered simplex; they are made in order by their spacings
 * E_i / (n - i) (Devroye 1986, Non-Uniform Random Variate Generation, ch. V). Criteria of equal rank take their places in
 * random order.
 */
public final class OrderedWeights implements WeightSampler {
    private final int[] ranks;

    /**
     * Makes a sampler.
     *
     * @param ranks the rank of each criterion, 0 for the most important; equal ranks are not ordered among themselves
     */
    public OrderedWeights(int[] ranks) {
        this.ranks = ranks.clone();
    }

    /**
     * Takes only the order of stated weights.
     *
     * @param weights the stated weights
     * @return a sampler of the same order
     */
    public static OrderedWeights orderOf(double[] weights) {
        double[] distinct = Arrays.stream(weights).distinct().sorted().toArray();
        int[] ranks = new int[weights.length];
        for (int k = 0; k < weights.length; k++) {
            ranks[k] = distinct.length - 1 - Arrays.binarySearch(distinct, weights[k]);
        }
        return new OrderedWeights(ranks);
    }

    /** {@return the rank-order centroid, the mean of the region; equal ranks share the mean of their places} */
    @Override
    public double[] central() {
        int n = ranks.length;
        double[] centroid = new double[n];
        double tail = 0;
        for (int place = n - 1; place >= 0; place--) {
            tail += 1.0 / (place + 1);
            centroid[place] = tail / n;
        }
        Integer[] order = order();
        double[] central = new double[n];
        for (int from = 0; from < n; ) {
            int to = from;
            double sum = 0;
            while (to < n && ranks[order[to]] == ranks[order[from]]) {
                sum += centroid[to++];
            }
            for (int i = from; i < to; i++) {
                central[order[i]] = sum / (to - from);
            }
            from = to;
        }
        return central;
    }

    @Override
    public void fill(KeyedRandom random, int block, int count, double[][] weights) {
        int n = ranks.length;
        Integer[] order = order();
        double[][] ascending = new double[n][];
        for (int k = 0; k < n; k++) {
            ascending[k] = weights[order[n - 1 - k]];
        }
        int[] ties = ties(order);
        double[] sums = new double[count];
        SplittableRandom generator = random.generator(block, "weight-order", Integer.toString(n));
        for (int i = 0; i < count; i++) {
            double sum = 0;
            double last = 0;
            for (int k = 0; k < n; k++) {
                last += Ziggurat.exponential(generator) / (n - k);
                ascending[k][i] = last;
                sum += last;
            }
            sums[i] = sum;
            for (int group = 0; group < ties.length; group += 2) {
                shuffle(weights, order, ties[group], ties[group + 1], i, generator);
            }
        }
        for (double[] column : ascending) {
            for (int i = 0; i < count; i++) {
                column[i] /= sums[i];
            }
        }
    }

    /** The places from which and to which criteria are of equal rank, where there are several. */
    private int[] ties(Integer[] order) {
        IntStream.Builder ties = IntStream.builder();
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && ranks[order[to]] == ranks[order[from]]) {
                to++;
            }
            if (to > from + 1) {
                ties.add(from).add(to);
            }
            from = to;
        }
        return ties.build().toArray();
    }

    private static void shuffle(
            double[][] weights, Integer[] order, int from, int to, int draw, SplittableRandom generator) {
        for (int i = to - 1; i > from; i--) {
            int other = from + (int) (generator.nextDouble() * (i - from + 1));
            double kept = weights[order[i]][draw];
            weights[order[i]][draw] = weights[order[other]][draw];
            weights[order[other]][draw] = kept;
        }
    }

    private Integer[] order() {
        Integer[] order = new Integer[ranks.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
        Arrays.sort(
                order, (a, b) -> ranks[a] != ranks[b] ? Integer.compare(ranks[a], ranks[b]) : Integer.compare(a, b));
        return order;
    }
}
