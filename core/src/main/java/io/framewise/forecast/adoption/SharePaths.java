package io.framewise.forecast.adoption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/**
 * Shares of several series as paths into the future. Shares are additive log-ratios to the first of the series (Aitchison 1982, The
 * statistical analysis of compositional data, Journal of the Royal Statistical Society B 44). Each drifts and varies as
 * {@link Overtaking} says of that series and the first; what the last 24 changes were beside their mean is drawn again by step for
 * all series at once, so that shocks stay common. The share of paths on which a series is ahead of the first at a step is the
 * probability of {@link Overtaking}, up to the draws and the normal distribution; of two others it is about that, since each has its
 * own pace beside the first. Immutable; as many additions as paths, steps and series.
 */
public final class SharePaths {
    /** How many steps are looked ahead for the time of overtaking. */
    public static final int STEPS = 60;

    private static final int PATHS = 2000;
    private static final int FEWEST_STEPS = 6;

    private final double[] last;
    private final double[][] first;
    private final int[][][] times;

    private SharePaths(double[] last, double[][] first, int[][][] times) {
        this.last = last;
        this.first = first;
        this.times = times;
    }

    /**
     * Draws paths.
     *
     * @param logs the logarithms of each series at the same steps, NaN where absent; the last step is one that all have
     * @param seed what the draws depend on
     * @return the paths; nothing when fewer than six changes are known to all
     */
    public static Optional<SharePaths> of(double[][] logs, long seed) {
        int series = logs.length;
        int size = logs[0].length;
        List<double[]> changes = new ArrayList<>();
        for (int t = Math.max(1, size - HalfRobustDrift.WINDOW); t < size; t++) {
            double[] change = new double[series];
            boolean all = true;
            for (int i = 0; i < series; i++) {
                change[i] = logs[i][t] - logs[0][t] - logs[i][t - 1] + logs[0][t - 1];
                all &= !Double.isNaN(change[i]);
            }
            if (all) {
                changes.add(change);
            }
        }
        if (changes.size() < FEWEST_STEPS) {
            return Optional.empty();
        }
        double[] last = new double[series];
        for (int i = 0; i < series; i++) {
            Optional<RatioWalk> walk = RatioWalk.of(ratios(logs[i], logs[0]));
            if (walk.isEmpty()) {
                return Optional.empty();
            }
            fit(changes, i, walk.get());
            last[i] = logs[i][size - 1];
        }
        return Optional.of(drawn(last, changes, new SplittableRandom(seed)));
    }

    private static double[] ratios(double[] series, double... first) {
        double[] ratios = new double[series.length];
        for (int t = 0; t < ratios.length; t++) {
            ratios[t] = series[t] - first[t];
        }
        return ratios;
    }

    /** Brings the changes of a series to the drift and the deviation of its walk. */
    private static void fit(List<double[]> changes, int series, RatioWalk walk) {
        double[] own = changes.stream().mapToDouble(change -> change[series]).toArray();
        double mean = RobustScale.mean(own);
        double deviation = RobustScale.standardDeviation(own);
        double factor = deviation > 0 ? walk.deviation() / deviation : 0;
        changes.forEach(change -> change[series] = walk.drift() + factor * (change[series] - mean));
    }

    private static SharePaths drawn(double[] last, List<double[]> changes, SplittableRandom random) {
        int series = last.length;
        double[][] first = new double[STEPS][series];
        int[][][] times = new int[series][series][PATHS];
        for (int p = 0; p < PATHS; p++) {
            double[] now = last.clone();
            for (int h = 0; h < STEPS; h++) {
                double[] change = changes.get(random.nextInt(changes.size()));
                double most = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < series; i++) {
                    now[i] += change[i];
                    most = Math.max(most, now[i]);
                }
                share(first[h], now, most);
                for (int i = 0; i < series; i++) {
                    for (int j = 0; j < series; j++) {
                        if (times[i][j][p] == 0 && now[i] > now[j]) {
                            times[i][j][p] = h + 1;
                        }
                    }
                }
            }
        }
        return new SharePaths(last, first, times);
    }

    /** Those that are first on one path have equal shares in it. */
    private static void share(double[] first, double[] now, double most) {
        int level = 0;
        for (double value : now) {
            level += value == most ? 1 : 0;
        }
        for (int i = 0; i < now.length; i++) {
            first[i] += now[i] == most ? 1.0 / PATHS / level : 0;
        }
    }

    /**
     * Gives a share.
     *
     * @param series its position
     * @return its share of the sum of all at the last step
     */
    public double share(int series) {
        double sum = 0;
        for (double log : last) {
            sum += StrictMath.exp(log - last[series]);
        }
        return 1 / sum;
    }

    /**
     * Gives the probability of being first.
     *
     * @param series its position
     * @param step how many steps ahead, from 1 to 60
     * @return the share of paths on which it is largest then; not below the floor of {@link Overtaking}, to which those above it give
     *     way, so that all probabilities add up to 1
     */
    public double first(int series, int step) {
        double[] shares = first[step - 1];
        double floor = Math.min(Overtaking.FLOOR, 1.0 / shares.length);
        double above = 0;
        for (double share : shares) {
            above += Math.max(0, share - floor);
        }
        double own = Math.max(0, shares[series] - floor);
        return own == 0 ? floor : floor + (1 - shares.length * floor) * own / above;
    }

    /**
     * Gives the share of paths on which one overtakes another.
     *
     * @param follower its position
     * @param leader the position of the other
     * @return the share within 60 steps
     */
    public double within(int follower, int leader) {
        return Arrays.stream(times[follower][leader]).filter(time -> time > 0).count() / (double) PATHS;
    }

    /**
     * Gives the time by which one has overtaken another.
     *
     * @param follower its position
     * @param leader the position of the other
     * @param share of all paths, from 0 to 1
     * @return the steps until it has happened on that share of paths, nothing when that takes more than 60
     */
    public OptionalInt time(int follower, int leader, double share) {
        int[] happened = Arrays.stream(times[follower][leader])
                .filter(time -> time > 0)
                .sorted()
                .toArray();
        int rank = (int) Math.ceil(share * PATHS);
        return rank <= happened.length ? OptionalInt.of(happened[Math.max(0, rank - 1)]) : OptionalInt.empty();
    }
}
