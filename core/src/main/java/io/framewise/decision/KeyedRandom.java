package io.framewise.decision;

import java.util.SplittableRandom;

/**
 * Columns of random numbers, each keyed by a seed and words (rule 13): a column depends on nothing but its key, so adding
 * or reordering alternatives changes no other column, and what-if runs share numbers. One {@link SplittableRandom} (Steele,
 * Lea and Flood 2014) serves each block of {@value #BLOCK} draws. Immutable; safe for use by several threads.
 */
public final class KeyedRandom {
    /** How many draws share one generator. */
    public static final int BLOCK = 1024;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double HALF_ULP = 0x1.0p-54;

    private final long seed;

    /**
     * Makes a source of columns.
     *
     * @param seed the seed
     */
    public KeyedRandom(long seed) {
        this.seed = seed;
    }

    /**
     * Draws a column of uniform numbers.
     *
     * @param draws how many
     * @param key the words that name the column
     * @return numbers strictly between 0 and 1
     */
    public double[] uniform(int draws, String... key) {
        double[] column = new double[draws];
        long start = hash(key);
        for (int block = 0; block * BLOCK < draws; block++) {
            fill(column, block * BLOCK, Math.min(draws, (block + 1) * BLOCK), start, block);
        }
        return column;
    }

    /**
     * Draws one block of a column of uniform numbers, the same as at its place in the whole column.
     *
     * @param block the block from 0
     * @param column its first places are filled
     * @param count how many numbers, at most {@link #BLOCK}
     * @param key the words that name the column
     */
    void fillUniform(int block, double[] column, int count, String... key) {
        fill(column, 0, count, hash(key), block);
    }

    private static void fill(double[] column, int from, int to, long start, int block) {
        SplittableRandom random = new SplittableRandom(mix(start + block * GOLDEN));
        for (int i = from; i < to; i++) {
            column[i] = random.nextDouble() + HALF_ULP;
        }
    }

    /**
     * Draws a column of standard normal numbers, by inversion, so that larger uniform numbers give larger normal ones.
     *
     * @param draws how many
     * @param key the words that name the column
     * @return standard normal numbers
     */
    public double[] gaussian(int draws, String... key) {
        double[] column = uniform(draws, key);
        for (int i = 0; i < draws; i++) {
            column[i] = Normal.quantile(column[i]);
        }
        return column;
    }

    /**
     * Gives the generator of one block of a column, for draws that need several numbers each.
     *
     * @param block the block from 0
     * @param key the words that name the column
     * @return a generator of its own
     */
    public SplittableRandom generator(int block, String... key) {
        return new SplittableRandom(mix(hash(key) + block * GOLDEN));
    }

    private long hash(String... key) {
        long hash = mix(seed + GOLDEN);
        for (String word : key) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = mix(hash ^ 0xFFFFL);
        }
        return hash;
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
