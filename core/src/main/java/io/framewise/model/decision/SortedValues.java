package io.framewise.model.decision;

/**
 * Values in ascending order, each with where it came from. Sorts the bits of the numbers, byte by byte from the lowest, where
 * bytes differ at all (radix sort, Knuth 1998, The Art of Computer Programming 3, section 5.2.5): O(n), and faster than a
 * sort by comparisons from about a hundred values on. Equal values keep their order; both zeros are equal. Array-backed;
 * immutable, so safe for use by several threads.
 */
public final class SortedValues {
    private static final int DIGITS = 8;
    private static final int BUCKETS = 256;

    private final double[] values;
    private final int[] origins;

    private SortedValues(double[] values, int[] origins) {
        this.values = values;
        this.origins = origins;
    }

    /**
     * Sorts numbers.
     *
     * @param numbers the numbers, none of them not-a-number; not changed
     * @return the numbers in ascending order
     */
    public static SortedValues of(double[] numbers) {
        int n = numbers.length;
        long[] keys = new long[n];
        int[] origins = new int[n];
        int[][] counts = new int[DIGITS][BUCKETS];
        for (int i = 0; i < n; i++) {
            // Adding zero makes negative zeros positive; flipping makes the order of bits that of numbers.
            long bits = Double.doubleToRawLongBits(numbers[i] + 0.0);
            long key = bits ^ ((bits >> 63) | Long.MIN_VALUE);
            keys[i] = key;
            origins[i] = i;
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][(int) (key >>> (8 * digit)) & (BUCKETS - 1)]++;
            }
        }
        long[] otherKeys = new long[n];
        int[] otherOrigins = new int[n];
        for (int digit = 0; digit < DIGITS; digit++) {
            int[] places = counts[digit];
            if (n == 0 || places[(int) (keys[0] >>> (8 * digit)) & (BUCKETS - 1)] == n) {
                continue;
            }
            starts(places);
            for (int i = 0; i < n; i++) {
                int place = places[(int) (keys[i] >>> (8 * digit)) & (BUCKETS - 1)]++;
                otherKeys[place] = keys[i];
                otherOrigins[place] = origins[i];
            }
            long[] swappedKeys = keys;
            keys = otherKeys;
            otherKeys = swappedKeys;
            int[] swappedOrigins = origins;
            origins = otherOrigins;
            otherOrigins = swappedOrigins;
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = numbers[origins[i]] + 0.0;
        }
        return new SortedValues(values, origins);
    }

    /** Turns how many there are into where they begin. */
    private static void starts(int[] counts) {
        int start = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            int count = counts[bucket];
            counts[bucket] = start;
            start += count;
        }
    }

    /** {@return how many values there are} */
    public int size() {
        return values.length;
    }

    /**
     * Gives a value.
     *
     * @param place its place in ascending order, from 0
     * @return the value
     */
    public double value(int place) {
        return values[place];
    }

    /**
     * Tells where a value came from.
     *
     * @param place its place in ascending order, from 0
     * @return its place among the numbers as they were given
     */
    public int origin(int place) {
        return origins[place];
    }
}
