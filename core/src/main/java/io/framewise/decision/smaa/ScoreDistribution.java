package io.framewise.decision.smaa;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.util.Arrays;
import java.util.List;

/** The distribution of the weighted sum of independent discrete values, by full enumeration. */
final class ScoreDistribution {
    private final double[] scores;
    private final double[] probabilities;

    private ScoreDistribution(double[] scores, double[] probabilities) {
        this.scores = scores;
        this.probabilities = probabilities;
    }

    static ScoreDistribution of(List<Outcomes> cells, double[] weights, int most) {
        if (cells.size() != weights.length) {
            throw new InvalidRequestException(
                    "There are (%s) weights for (%s) criteria.".formatted(weights.length, cells.size()));
        }
        double[] scores = {0};
        double[] probabilities = {1};
        for (int k = 0; k < weights.length; k++) {
            Outcomes cell = cells.get(k);
            if ((long) scores.length * cell.size() > most) {
                throw new InvalidRequestException(
                        Issue.error(ErrorCode.REQUEST, "There are too many outcomes to enumerate them all.")
                                .hint("Maybe give fewer outcomes for each value."));
            }
            double[] sums = new double[scores.length * cell.size()];
            double[] products = new double[sums.length];
            for (int i = 0; i < sums.length; i++) {
                int outcome = i % cell.size();
                sums[i] = scores[i / cell.size()] + weights[k] * cell.value(outcome);
                products[i] = probabilities[i / cell.size()] * cell.probability(outcome);
            }
            scores = sums;
            probabilities = products;
        }
        return sorted(scores, probabilities);
    }

    private static ScoreDistribution sorted(double[] scores, double[] probabilities) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double[] gathered = new double[sorted.length];
        for (int i = 0; i < scores.length; i++) {
            gathered[Arrays.binarySearch(sorted, scores[i])] += probabilities[i];
        }
        return new ScoreDistribution(sorted, gathered);
    }

    int size() {
        return scores.length;
    }

    /**
     * Gives the expected highest of independent scores, from the products of their distribution functions.
     *
     * @param all one distribution for each alternative
     * @param best filled with the probability that each is highest; those that are equal share it
     * @return the expected value
     */
    static double expectedHighest(ScoreDistribution[] all, double[] best) {
        int n = all.length;
        double[] support = Arrays.stream(all)
                .flatMapToDouble(one -> Arrays.stream(one.scores))
                .sorted()
                .distinct()
                .toArray();
        int[] next = new int[n];
        double[] below = new double[n];
        double[] here = new double[n];
        double expected = 0;
        for (double score : support) {
            double before = product(below);
            for (int a = 0; a < n; a++) {
                here[a] = 0;
                while (next[a] < all[a].scores.length && all[a].scores[next[a]] == score) {
                    here[a] += all[a].probabilities[next[a]++];
                }
            }
            for (int a = 0; a < n; a++) {
                best[a] += here[a] > 0 ? here[a] * sharedWin(a, below, here) : 0;
            }
            for (int a = 0; a < n; a++) {
                below[a] += here[a];
            }
            expected += score * (product(below) - before);
        }
        return expected;
    }

    private static double product(double[] factors) {
        double product = 1;
        for (double factor : factors) {
            product *= factor;
        }
        return product;
    }

    /** The probability that none is above one that has this score, with equal ones taking turns. */
    private static double sharedWin(int one, double[] below, double[] here) {
        // Among the others, the distribution of how many are equal while the rest are below.
        double[] equal = new double[below.length];
        equal[0] = 1;
        int others = 0;
        for (int b = 0; b < below.length; b++) {
            if (b == one) {
                continue;
            }
            others++;
            for (int e = others; e >= 0; e--) {
                equal[e] = equal[e] * below[b] + (e > 0 ? equal[e - 1] * here[b] : 0);
            }
        }
        double win = 0;
        for (int e = 0; e <= others; e++) {
            win += equal[e] / (e + 1);
        }
        return win;
    }
}
