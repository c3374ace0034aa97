package io.framewise.forecast.adoption;

import io.framewise.model.forecast.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Continues many series of one market together. Each is set beside the median change of all; how it moves beside it is the weighted
 * mean of three ways to continue it, with weights from its own errors at the last 24 origins, shrunk by 70 % to equal ones; to that
 * the path of the market is added. Half-widths are those that covered the errors of all series at all earlier origins, each
 * divided by the scale of its series at that time and the root of the step: the finite-sample quantile of conformal prediction
 * (Lei, G'Sell, Rinaldo, Tibshirani and Wasserman 2018, JASA 113), in which a shock to the market counts as often as it struck. The
 * scale of a series is that of its errors beside the median error of the month, halfway between its own and the market's. What is
 * said at an origin depends on nothing behind it. Confined to one thread; as many fits as series, origins and members.
 */
public final class SharedTrend {
    /** How many series make a market. */
    public static final int FEWEST_SERIES = PanelRepair.FEWEST;

    private static final int FIRST_ORIGIN = 5;
    private static final int FIRST_SCALE = 12;
    private static final int BACK = 24;
    private static final double EQUAL = 0.7;
    private static final double LEAST = 1e-6;
    private static final int FEWEST_ERRORS = 50;

    private final List<TimeSeries> counted;
    private final List<CountingChange> changes;
    private final int horizon;
    private final List<PanelOrigin> origins = new ArrayList<>();
    private final List<double[][]> weights = new ArrayList<>();
    private final List<double[][]> paths = new ArrayList<>();
    private final List<double[]> scales = new ArrayList<>();

    /**
     * Takes the series of a market.
     *
     * @param counted as counted, all over the same steps, NaN where one has no value
     * @param changes what changed in counting, for all of them
     * @param horizon how many steps ahead
     */
    public SharedTrend(List<TimeSeries> counted, List<CountingChange> changes, int horizon) {
        this.counted = List.copyOf(counted);
        this.changes = List.copyOf(changes);
        this.horizon = horizon;
    }

    /**
     * Gives the repaired level of a series.
     *
     * @param origin the last step that is known, from 0
     * @param series its position among the series
     * @return its logarithm, NaN where the series has not begun
     */
    public double level(int origin, int series) {
        return at(origin).level(series);
    }

    /**
     * Gives the logarithms of a series as repaired at an origin.
     *
     * @param origin the last step that is known, from 0
     * @param series its position among the series
     * @return the logarithms up to the origin, gaps filled, NaN before its first value
     */
    public double[] logs(int origin, int series) {
        return at(origin).logs(series);
    }

    /**
     * Gives the path of a series.
     *
     * @param origin the last step that is known, from 0
     * @param series its position among the series
     * @return the change of its logarithm from the origin to each step ahead
     */
    public double[] path(int origin, int series) {
        at(origin);
        return paths.get(index(origin))[series].clone();
    }

    /**
     * Gives the weights of the members in the path of a series.
     *
     * @param origin the last step that is known, from 0
     * @param series its position among the series
     * @return a weight for each of {@link #members()}
     */
    public double[] weights(int origin, int series) {
        at(origin);
        return weights.get(index(origin))[series].clone();
    }

    /** {@return the names of the members} */
    public static List<String> members() {
        return TrendMembers.NAMES;
    }

    /**
     * Gives half-widths that no later step narrows.
     *
     * @param origin the last step that is known, from 0
     * @param level in percent
     * @return for each series, the half-width of each step ahead, on logarithms
     */
    public double[][] halfWidths(int origin, double level) {
        at(origin);
        double[][] widths = new double[counted.size()][horizon];
        for (int h = 0; h < horizon; h++) {
            double quantile = quantile(origin, h, level);
            for (int i = 0; i < widths.length; i++) {
                double width = quantile * scale(origin)[i] * StrictMath.sqrt(h + 1.0);
                widths[i][h] = h == 0 ? width : Math.max(width, widths[i][h - 1]);
            }
        }
        return widths;
    }

    /** The scores of all series at the origins of which the outcome is known, as a quantile of finite samples. */
    private double quantile(int origin, int h, double level) {
        List<Double> scores = new ArrayList<>();
        PanelOrigin now = at(origin);
        for (int q = FIRST_SCALE; q + h + 1 <= origin; q++) {
            for (int i = 0; i < counted.size(); i++) {
                if (counted.get(i).isPresent(q) && counted.get(i).isPresent(q + h + 1)) {
                    double error = now.change(i, q, q + h + 1) - paths.get(index(q))[i][h];
                    double score = Math.abs(error) / (scale(q)[i] * StrictMath.sqrt(h + 1.0));
                    if (!Double.isNaN(score)) {
                        scores.add(score);
                    }
                }
            }
        }
        if (scores.size() < FEWEST_ERRORS) {
            return 3;
        }
        double[] all = scores.stream().mapToDouble(Double::doubleValue).toArray();
        return ConformalHalfWidth.of(all, level).orElse(Arrays.stream(all).max().orElse(3));
    }

    private double[] scale(int origin) {
        return scales.get(index(origin));
    }

    private static int index(int origin) {
        return Math.max(0, origin - FIRST_ORIGIN);
    }

    private PanelOrigin at(int origin) {
        for (int o = FIRST_ORIGIN + origins.size(); o <= Math.max(origin, FIRST_ORIGIN); o++) {
            PanelOrigin known =
                    PanelOrigin.of(counted, changes, Math.min(o, counted.get(0).size() - 1), horizon);
            origins.add(known);
            double[][] shares = new double[counted.size()][];
            double[][] combined = new double[counted.size()][horizon];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = shares(known, o, i);
                for (int h = 0; h < horizon; h++) {
                    for (int k = 0; k < shares[i].length; k++) {
                        combined[i][h] += shares[i][k] * known.path(i, k, h);
                    }
                }
            }
            weights.add(shares);
            paths.add(combined);
            scales.add(scales(known, o));
        }
        return origins.get(index(origin));
    }

    /** Weights that fall with the mean absolute error, a share of them equal. */
    private double[] shares(PanelOrigin now, int origin, int series) {
        int members = TrendMembers.NAMES.size();
        double[] shares = new double[members];
        double sum = 0;
        for (int k = 0; k < members; k++) {
            double error = 0;
            int count = 0;
            for (int q = Math.max(FIRST_ORIGIN, origin - BACK); q < origin; q++) {
                for (int h = 0; h < horizon && q + h + 1 <= origin; h++) {
                    double missed = now.change(series, q, q + h + 1)
                            - origins.get(index(q)).path(series, k, h);
                    if (!Double.isNaN(missed)) {
                        error += Math.abs(missed) / StrictMath.sqrt(h + 1.0);
                        count++;
                    }
                }
            }
            shares[k] = count == 0 ? 1 : 1 / Math.max(LEAST, error / count);
            sum += shares[k];
        }
        for (int k = 0; k < members; k++) {
            shares[k] = EQUAL / members + (1 - EQUAL) * shares[k] / sum;
        }
        return shares;
    }

    /** The mean absolute error of each series beside the median error of its market, divided by the root of the step. */
    private double[] scales(PanelOrigin now, int origin) {
        int size = counted.size();
        double[] sums = new double[size];
        int[] counts = new int[size];
        double[] errors = new double[size];
        for (int q = Math.max(FIRST_ORIGIN, origin - BACK); q < origin; q++) {
            for (int h = 0; h < horizon && q + h + 1 <= origin; h++) {
                int known = 0;
                double[] present = new double[size];
                for (int i = 0; i < size; i++) {
                    errors[i] = (now.change(i, q, q + h + 1) - paths.get(index(q))[i][h]) / StrictMath.sqrt(h + 1.0);
                    if (!Double.isNaN(errors[i])) {
                        present[known++] = errors[i];
                    }
                }
                double common = known == 0 ? 0 : RobustScale.median(Arrays.copyOf(present, known));
                for (int i = 0; i < size; i++) {
                    if (!Double.isNaN(errors[i])) {
                        sums[i] += Math.abs(errors[i] - common);
                        counts[i]++;
                    }
                }
            }
        }
        double[] means = new double[size];
        double[] present = new double[size];
        int known = 0;
        for (int i = 0; i < size; i++) {
            means[i] = counts[i] == 0 ? Double.NaN : Math.max(LEAST, sums[i] / counts[i]);
            if (counts[i] > 0) {
                present[known++] = means[i];
            }
        }
        double usual = known == 0 ? 1 : RobustScale.median(Arrays.copyOf(present, known));
        for (int i = 0; i < size; i++) {
            means[i] = Double.isNaN(means[i]) ? usual : StrictMath.sqrt(means[i] * usual);
        }
        return means;
    }
}
