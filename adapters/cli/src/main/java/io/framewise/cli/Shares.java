package io.framewise.cli;

import java.util.ArrayList;
import java.util.List;

/** Parts of a whole rounded together, so that what is printed adds up: the largest remainders are rounded up. */
final class Shares {
    private static final int PARTS = 100;

    private Shares() {}

    /** Probabilities with two decimals that add up to 1, but for those too near to 0 or 1 to be told from them. */
    static List<String> probabilities(double... values) {
        int[] parts = hundredths(values);
        List<String> printed = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            boolean extreme = values[i] < 0.01 || values[i] > 0.99;
            printed.add(Figures.probability(extreme ? values[i] : parts[i] / (double) PARTS));
        }
        return printed;
    }

    /** Percentages that add up to 100, but for those too small to be told from 0. */
    static List<String> percent(double... values) {
        int[] parts = hundredths(values);
        List<String> printed = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            printed.add(parts[i] == 0 ? "<1 %" : parts[i] + " %");
        }
        return printed;
    }

    /** The values in hundredths of their sum; of equal remainders the first is rounded up. */
    private static int[] hundredths(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        int[] parts = new int[values.length];
        double[] remainders = new double[values.length];
        int left = PARTS;
        for (int i = 0; i < values.length; i++) {
            double exact = sum > 0 ? values[i] / sum * PARTS : 0;
            parts[i] = (int) Math.floor(exact + 1e-9);
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        for (; left > 0 && sum > 0; left--) {
            int largest = 0;
            for (int i = 1; i < values.length; i++) {
                largest = remainders[i] > remainders[largest] + 1e-9 ? i : largest;
            }
            parts[largest]++;
            remainders[largest] = -1;
        }
        return parts;
    }
}
