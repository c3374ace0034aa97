package io.framewise.model.decision;

import java.util.Arrays;

/**
 * Values in ascending order, each with where it came from. Sorts the bits of the numbers, digit by digit from the lowest
 * (radix sort, Knuth 1998, The Art of Computer Programming 3, section 5.2.5), of which only the highest that differ are
 * looked at, packed together with the origin; the few runs that are equal in those are sorted again by the rest. O(n), and
 * faster than a sort by comparisons from about a hundred values on. Equal values keep their order; both zeros are equal.
 * Array-backed; immutable, so safe for use by several threads.
 */
public final class SortedValues {
    private static final int DIGIT_BITS = 11;
    private static final int BUCKETS = 1 << DIGIT_BITS;

    /** How many bits more than it takes to count them tell most values apart. */
    private static final int SPARE_BITS = 5;

    /** Up to here a run is sorted by insertion. */
    private static final int SHORT_RUN = 32;

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
        if (n == 0) {
            return new SortedValues(new double[0], new int[0]);
        }
        long[] keys = new long[n];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < n; i++) {
            // Adding zero makes negative zeros positive; flipping makes the order of bits that of numbers.
            long bits = Double.doubleToRawLongBits(numbers[i] + 0.0);
            long key = bits ^ ((bits >> 63) & Long.MAX_VALUE);
            keys[i] = key;
            least = Math.min(least, key);
            most = Math.max(most, key);
        }
        int span = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        int originBits = Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
        int digits = (originBits + SPARE_BITS + DIGIT_BITS - 1) / DIGIT_BITS;
        int keyBits = Math.min(span, Math.min(digits * DIGIT_BITS, Long.SIZE - originBits));
        int left = span - keyBits;
        for (int i = 0; i < n; i++) {
            keys[i] = ((keys[i] - least) >>> left) << originBits | i;
        }
        keys = sorted(keys, originBits, keyBits);
        double[] values = new double[n];
        int[] origins = new int[n];
        long mask = (1L << originBits) - 1;
        for (int place = 0; place < n; place++) {
            int origin = (int) (keys[place] & mask);
            origins[place] = origin;
            values[place] = numbers[origin] + 0.0;
        }
        if (left > 0) {
            sortRuns(keys, originBits, values, origins);
        }
        return new SortedValues(values, origins);
    }

    /** Sorts by the bits above the origin. */
    private static long[] sorted(long[] packed, int originBits, int keyBits) {
        long[] from = packed;
        long[] to = new long[packed.length];
        for (int shift = originBits; shift < originBits + keyBits; shift += DIGIT_BITS) {
            int[] places = new int[BUCKETS];
            for (long key : from) {
                places[(int) (key >>> shift) & (BUCKETS - 1)]++;
            }
            starts(places);
            for (long key : from) {
                to[places[(int) (key >>> shift) & (BUCKETS - 1)]++] = key;
            }
            long[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
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

    /** Sorts each run of keys that are equal but for their origins, where its values are not in order yet. */
    private static void sortRuns(long[] keys, int originBits, double[] values, int[] origins) {
        int start = 0;
        boolean ordered = true;
        for (int end = 1; end <= keys.length; end++) {
            if (end < keys.length && keys[end] >>> originBits == keys[start] >>> originBits) {
                ordered &= values[end - 1] <= values[end];
                continue;
            }
            if (!ordered && end - start <= SHORT_RUN) {
                insert(start, end, values, origins);
            } else if (!ordered) {
                sortRun(start, end, values, origins);
            }
            start = end;
            ordered = true;
        }
    }

    /** Sorts a short run by insertion, which keeps the order of equal values. */
    private static void insert(int start, int end, double[] values, int[] origins) {
        for (int next = start + 1; next < end; next++) {
            double value = values[next];
            int origin = origins[next];
            int place = next;
            for (; place > start && values[place - 1] > value; place--) {
                values[place] = values[place - 1];
                origins[place] = origins[place - 1];
            }
            values[place] = value;
            origins[place] = origin;
        }
    }

    private static void sortRun(int start, int end, double[] values, int[] origins) {
        int[] before = Arrays.copyOfRange(origins, start, end);
        SortedValues run = of(Arrays.copyOfRange(values, start, end));
        for (int i = 0; i < before.length; i++) {
            values[start + i] = run.values[i];
            origins[start + i] = before[run.origins[i]];
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
