package io.framewise.decision.comparison;

import java.util.Arrays;

/** Ranks in which ties share the mean of the places that they take. */
final class MeanRanks {
    private MeanRanks() {}

    static double[] of(double[] numbers) {
        double[] sorted = numbers.clone();
        for (int i = 0; i < sorted.length; i++) {
            // 0.0 and -0.0 are a tie
            sorted[i] += 0.0;
        }
        Arrays.sort(sorted);
        double[] ranks = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int first = firstAtLeast(sorted, numbers[i]);
            int last = first;
            while (last + 1 < sorted.length && sorted[last + 1] == numbers[i]) {
                last++;
            }
            ranks[i] = 1 + (first + last) / 2.0;
        }
        return ranks;
    }

    private static int firstAtLeast(double[] sorted, double number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
