package io.framewise.decision.smaa;

import io.framewise.decision.BoundedWeights;
import io.framewise.decision.OrderedWeights;
import io.framewise.decision.WeightSampler;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody says of the weights of criteria: nothing, ranges, an order, linear inequalities, or the weights themselves, in any
 * mixture. Weights are shares of 1, but that weights which are all given may have any sum. Immutable, so safe for use by several
 * threads.
 */
public final class StatedWeights {
    private static final double ROUNDING = 1e-9;

    private final List<String> criteria;
    private final double[] low;
    private final double[] high;
    private final int[] ranks;
    private final List<double[]> inequalities;

    private StatedWeights(
            List<String> criteria, double[] low, double[] high, int[] ranks, List<double[]> inequalities) {
        this.criteria = criteria;
        this.low = low;
        this.high = high;
        this.ranks = ranks;
        this.inequalities = inequalities;
    }

    /**
     * Nothing is said.
     *
     * @param criteria the labels of the criteria, at least one
     * @return weights that may be anything
     */
    public static StatedWeights free(List<String> criteria) {
        double[] high = new double[criteria.size()];
        Arrays.fill(high, 1);
        int[] ranks = new int[high.length];
        Arrays.fill(ranks, -1);
        return new StatedWeights(List.copyOf(criteria), new double[high.length], high, ranks, List.of());
    }

    /**
     * Every weight is given.
     *
     * @param criteria the labels of the criteria
     * @param weights one for each, at least 0, with a positive sum
     * @return the weights, rescaled to sum 1
     * @throws InvalidRequestException if sizes do not fit, or there is no sum to divide by
     */
    public static StatedWeights exact(List<String> criteria, double... weights) {
        double sum = Arrays.stream(weights).sum();
        if (weights.length != criteria.size() || !(sum > 0) || !Double.isFinite(sum)) {
            throw new InvalidRequestException("There must be (%s) weights with a positive sum, not %s."
                    .formatted(criteria.size(), Arrays.toString(weights)));
        }
        double[] shares = new double[weights.length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = weights[k] / sum;
        }
        return new StatedWeights(List.copyOf(criteria), shares, shares, free(criteria).ranks, List.of());
    }

    /**
     * One weight lies in a range, or is given where both ends are the same.
     *
     * @param criterion the criterion from 0
     * @param from the lower end, at least 0
     * @param to the upper end, at most 1
     * @return what is said with this
     * @throws InvalidRequestException if these are no shares of 1 in order
     */
    public StatedWeights between(int criterion, double from, double to) {
        if (!(from >= 0 && from <= to && to <= 1)) {
            String problem = from == to
                    ? "Beside ranges, an order or constraints a weight must be a share of 1, but that of (%s) is (%s)."
                            .formatted(criteria.get(criterion), from)
                    : "The weight of (%s) must be a range of shares of 1, but is from (%s) to (%s)."
                            .formatted(criteria.get(criterion), from, to);
            throw new InvalidRequestException(Issue.error(ErrorCode.REQUEST, problem)
                    .hint("Maybe '0.1..0.3', or 'free' if nothing is known of it."));
        }
        double[] lows = low.clone();
        double[] highs = high.clone();
        lows[criterion] = from;
        highs[criterion] = to;
        return new StatedWeights(criteria, lows, highs, ranks, inequalities);
    }

    /**
     * Criteria of a smaller rank weigh at least as much as those of a greater one.
     *
     * @param order one rank for each criterion; -1 for a criterion outside the order
     * @return what is said with this
     * @throws InvalidRequestException if there are not as many ranks as criteria, or there is an order already
     */
    public StatedWeights ordered(int... order) {
        if (order.length != ranks.length || Arrays.stream(ranks).anyMatch(rank -> rank >= 0)) {
            throw new InvalidRequestException("There must be one order of (%s) criteria, but there are (%s) ranks%s."
                    .formatted(ranks.length, order.length, order.length == ranks.length ? " more" : ""));
        }
        return new StatedWeights(criteria, low, high, order.clone(), inequalities);
    }

    /**
     * A linear inequality, sum c w &gt;= bound.
     *
     * @param bound the bound, finite
     * @param coefficients one for each criterion, finite
     * @return what is said with this
     * @throws InvalidRequestException if numbers do not fit
     */
    public StatedWeights atLeast(double bound, double... coefficients) {
        double[] slack = WeightConstraints.none(criteria.size())
                .atLeast(bound, coefficients)
                .slack(0);
        List<double[]> more = new ArrayList<>(inequalities);
        more.add(slack);
        return new StatedWeights(criteria, low, high, ranks, List.copyOf(more));
    }

    /**
     * Takes only the order of weights.
     *
     * @return the order of the central weights, those that are equal not being ordered among themselves
     */
    public StatedWeights orderAlone() {
        double[] central = central();
        double[] distinct = Arrays.stream(central).distinct().sorted().toArray();
        int[] order = new int[central.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = distinct.length - 1 - Arrays.binarySearch(distinct, central[k]);
        }
        return free(criteria).ordered(order);
    }

    /** {@return the labels of the criteria} */
    public List<String> criteria() {
        return criteria;
    }

    /** {@return what is known of the weights} */
    public WeightKind kind() {
        if (freeCount() <= 1) {
            return WeightKind.EXACT;
        }
        if (!inequalities.isEmpty()) {
            return WeightKind.CONSTRAINED;
        }
        boolean ordered = Arrays.stream(ranks).anyMatch(rank -> rank >= 0);
        boolean bounded = false;
        for (int k = 0; k < low.length; k++) {
            bounded |= !isFixed(k) && (low[k] > 0 || high[k] < 1);
        }
        if (ordered) {
            boolean whole = Arrays.stream(ranks).allMatch(rank -> rank >= 0);
            return bounded || !whole || freeCount() < ranks.length ? WeightKind.CONSTRAINED : WeightKind.ORDINAL;
        }
        return bounded ? WeightKind.BOUNDED : WeightKind.FREE;
    }

    /** {@return how many weights are not given} */
    public int freeCount() {
        int count = 0;
        for (int k = 0; k < low.length; k++) {
            count += isFixed(k) ? 0 : 1;
        }
        return count;
    }

    private boolean isFixed(int criterion) {
        return low[criterion] == high[criterion];
    }

    /** {@return weights in the middle of what is said: the center of a simplex or an order, the point farthest from all bounds} */
    public double[] central() {
        return sampler().central();
    }

    /** {@return everything that is said as inequalities} */
    public WeightConstraints constraints() {
        int n = low.length;
        WeightConstraints all = WeightConstraints.none(n);
        for (int k = 0; k < n; k++) {
            double[] unit = new double[n];
            unit[k] = 1;
            all = low[k] > 0 ? all.atLeast(low[k], unit) : all;
            all = high[k] < 1 ? all.atMost(high[k], unit) : all;
        }
        for (double[] slack : linear()) {
            all = all.atLeast(0, slack);
        }
        return all;
    }

    /** The inequalities and the order, each as a function that must not be negative. */
    private List<double[]> linear() {
        int n = low.length;
        List<double[]> slacks = new ArrayList<>(inequalities);
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                if (ranks[k] >= 0 && ranks[j] > ranks[k] && isNextRank(ranks[k], ranks[j])) {
                    slacks.add(WeightConstraints.none(n).order(k, j).slack(0));
                }
            }
        }
        return slacks;
    }

    private boolean isNextRank(int rank, int other) {
        return Arrays.stream(ranks).noneMatch(between -> between > rank && between < other);
    }

    /** {@return what draws weights evenly from all that agree with what is said} */
    public WeightSampler sampler() {
        FixedPart fixed = fixedPart();
        if (fixed.free().length == 0) {
            return new GivenWeights(new double[][] {fixed.whole(new double[0])});
        }
        if (fixed.free().length == low.length) {
            return whole();
        }
        StatedWeights rest = rest(fixed);
        return fixed.free().length == 1
                ? new GivenWeights(new double[][] {fixed.whole(new double[] {1})})
                : new PartlyFixedWeights(fixed, rest.whole());
    }

    private WeightSampler whole() {
        return switch (kind()) {
            case EXACT -> new GivenWeights(new double[][] {{1}});
            case FREE -> new FreeWeights(low.length);
            case ORDINAL -> new OrderedWeights(ranks);
            case BOUNDED -> new BoundedWeights(low, high, 1);
            case CONSTRAINED -> new ConstrainedWeights(constraints());
        };
    }

    /**
     * Takes the given weights out.
     *
     * @return the weights that are given and those that are not
     * @throws InvalidRequestException if those that are given leave nothing for the others
     */
    FixedPart fixedPart() {
        double sum = 0;
        int[] free = new int[freeCount()];
        double[] fixed = new double[low.length];
        for (int k = 0, to = 0; k < low.length; k++) {
            if (isFixed(k)) {
                fixed[k] = low[k];
                sum += low[k];
            } else {
                free[to++] = k;
            }
        }
        boolean fits = free.length == 0 ? Math.abs(sum - 1) <= ROUNDING : sum < 1;
        if (fits && free.length == 1) {
            double left = 1 - sum;
            fits = left >= low[free[0]] - ROUNDING && left <= high[free[0]] + ROUNDING;
        }
        if (!fits) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "The weights that are given sum to (%s), which does not fit the others.".formatted(sum))
                    .hint("Maybe give shares of 1."));
        }
        return new FixedPart(free, fixed, free.length == 0 ? 0 : 1 - sum);
    }

    /** What is said of the weights that are not given, as shares of what the given ones leave. */
    StatedWeights rest(FixedPart fixed) {
        int[] free = fixed.free();
        double room = fixed.room();
        StatedWeights rest = free(Arrays.stream(free).mapToObj(criteria::get).toList());
        for (int i = 0; i < free.length; i++) {
            rest = rest.between(i, Math.min(1, low[free[i]] / room), Math.min(1, high[free[i]] / room));
        }
        for (double[] slack : linear()) {
            double known = 0;
            for (int k = 0; k < slack.length; k++) {
                known += slack[k] * fixed.fixed()[k];
            }
            double[] coefficients = new double[free.length];
            for (int i = 0; i < free.length; i++) {
                coefficients[i] = slack[free[i]] * room;
            }
            rest = rest.atLeast(-known, coefficients);
        }
        return rest;
    }
}
