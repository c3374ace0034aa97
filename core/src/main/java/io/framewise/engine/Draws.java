package io.framewise.engine;

import io.framewise.decision.KeyedRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The random columns of a seed, each made once and shared by the base run, every what-if and later comparisons. Safe for use
 * by several threads: a column is the same whoever makes it.
 */
final class Draws {
    private final KeyedRandom random;
    private final int count;
    private final long seed;
    private final Map<String, double[]> columns = new ConcurrentHashMap<>();

    Draws(long seed, int count) {
        this.random = new KeyedRandom(seed);
        this.count = count;
        this.seed = seed;
    }

    boolean serves(long otherSeed, int otherCount) {
        return seed == otherSeed && count == otherCount;
    }

    int count() {
        return count;
    }

    KeyedRandom random() {
        return random;
    }

    /** Uniform numbers strictly between 0 and 1; not to be changed. */
    double[] uniform(String... key) {
        return columns.computeIfAbsent("u\0" + String.join("\0", key), name -> random.uniform(count, key));
    }

    /** Standard normal numbers; not to be changed. */
    double[] gaussian(String... key) {
        return columns.computeIfAbsent("g\0" + String.join("\0", key), name -> random.gaussian(count, key));
    }
}
