package io.framewise.engine;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.WeightSampler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The random columns of a seed, each made once and shared by the base run, every what-if and later comparisons. Safe for use
 * by several threads: a column is the same whoever makes it.
 */
final class Draws {
    /** How many sets of weights are kept; any number of them may be asked about. */
    private static final int FEW = 8;

    private final KeyedRandom random;
    private final int count;
    private final long seed;
    private final Map<String, double[]> columns = new ConcurrentHashMap<>();
    private final Map<String, double[][]> weights = new LinkedHashMap<>(FEW, 0.75f, true);

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

    /** Uniform numbers strictly between 0 and 1; not to be changed. */
    double[] uniform(String... key) {
        return columns.computeIfAbsent("u\0" + String.join("\0", key), name -> random.uniform(count, key));
    }

    /** Standard normal numbers; not to be changed. */
    double[] gaussian(String... key) {
        return columns.computeIfAbsent("g\0" + String.join("\0", key), name -> random.gaussian(count, key));
    }

    /** Weights drawn by a sampler, which is told apart by its key; not to be changed. */
    double[][] weights(String key, WeightSampler sampler) {
        synchronized (weights) {
            double[][] known = weights.get(key);
            if (known != null) {
                return known;
            }
        }
        double[][] drawn = sampler.sample(random, count);
        synchronized (weights) {
            weights.put(key, drawn);
            if (weights.size() > FEW) {
                weights.remove(weights.keySet().iterator().next());
            }
        }
        return drawn;
    }
}
