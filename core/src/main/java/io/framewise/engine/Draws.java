package io.framewise.engine;

import io.framewise.decision.KeyedRandom;
import java.util.HashMap;
import java.util.Map;

/** The random columns of one comparison, each made once and shared by the base run and every what-if. One thread. */
final class Draws {
    private final KeyedRandom random;
    private final int count;
    private final Map<String, double[]> columns = new HashMap<>();

    Draws(long seed, int count) {
        this.random = new KeyedRandom(seed);
        this.count = count;
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
