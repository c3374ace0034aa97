package io.framewise.decision.smaa;

import io.framewise.decision.Ziggurat;
import io.framewise.error.InvalidRequestException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * What is known of one value: a number, or a distribution to draw it from. Immutable, so safe for use by several threads.
 */
public final class UncertainValue {
    private final double mean;
    private final boolean certain;
    private final Optional<Outcomes> outcomes;
    private final ToDoubleFunction<SplittableRandom> draw;

    private UncertainValue(double mean, boolean certain, ToDoubleFunction<SplittableRandom> draw) {
        this(mean, certain, Optional.empty(), draw);
    }

    private UncertainValue(
            double mean, boolean certain, Optional<Outcomes> outcomes, ToDoubleFunction<SplittableRandom> draw) {
        this.mean = mean;
        this.certain = certain;
        this.outcomes = outcomes;
        this.draw = draw;
    }

    /**
     * A value that is known.
     *
     * @param value the value, finite
     * @return the value
     * @throws InvalidRequestException if it is not finite
     */
    public static UncertainValue of(double value) {
        require(Double.isFinite(value), "The value (%s) must be finite.".formatted(value));
        return new UncertainValue(value, true, Optional.of(Outcomes.certain(value)), random -> value);
    }

    /**
     * The normal distribution.
     *
     * @param mean the mean, finite
     * @param deviation the standard deviation, finite and at least 0
     * @return the value
     * @throws InvalidRequestException if a parameter is out of its range
     */
    public static UncertainValue normal(double mean, double deviation) {
        require(
                Double.isFinite(mean) && deviation >= 0 && deviation <= Double.MAX_VALUE,
                "A normal distribution needs a finite mean (%s) and a standard deviation (%s) of at least 0."
                        .formatted(mean, deviation));
        return new UncertainValue(mean, deviation == 0, random -> mean + deviation * Ziggurat.normal(random));
    }

    /**
     * The log-normal distribution, whose logarithm is normal.
     *
     * @param median the median, above 0
     * @param deviation the standard deviation of the natural logarithm, at least 0
     * @return the value
     * @throws InvalidRequestException if a parameter is out of its range
     */
    public static UncertainValue logNormal(double median, double deviation) {
        double mean = median * StrictMath.exp(deviation * deviation / 2);
        require(
                !(median > 0 && deviation >= 0) || Double.isFinite(mean),
                "A log-normal distribution of median (%s) and deviation (%s) has no finite mean; the deviation is of the logarithm."
                        .formatted(median, deviation));
        require(
                median > 0 && deviation >= 0,
                "A log-normal distribution needs a median (%s) above 0 and a deviation (%s) of at least 0."
                        .formatted(median, deviation));
        return new UncertainValue(
                mean, deviation == 0, random -> median * StrictMath.exp(deviation * Ziggurat.normal(random)));
    }

    /**
     * The uniform distribution.
     *
     * @param low the lower end, finite
     * @param high the upper end, finite and not below the lower
     * @return the value
     * @throws InvalidRequestException if the ends are not in order
     */
    public static UncertainValue uniform(double low, double high) {
        require(
                low <= high && Double.isFinite(high - low),
                "An interval must go from its lower end (%s) to its upper one (%s).".formatted(low, high));
        return new UncertainValue(
                low + (high - low) / 2, low == high, random -> low + (high - low) * random.nextDouble());
    }

    /**
     * The triangular distribution, by inversion.
     *
     * @param low the lower end, finite
     * @param mode the most likely value, between the ends
     * @param high the upper end, finite
     * @return the value
     * @throws InvalidRequestException if the three are not in order
     */
    public static UncertainValue triangular(double low, double mode, double high) {
        require(
                low <= mode && mode <= high && Double.isFinite(high - low),
                "A triangular distribution needs low (%s) <= likely (%s) <= high (%s).".formatted(low, mode, high));
        if (low == high) {
            return of(low);
        }
        double split = (mode - low) / (high - low);
        return new UncertainValue(low + (mode - low + high - low) / 3, false, random -> {
            double u = random.nextDouble();
            return u < split
                    ? low + Math.sqrt(u * (high - low) * (mode - low))
                    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
        });
    }

    /**
     * One of several values seen, each as likely as the others.
     *
     * @param seen at least one value, all finite
     * @return the value
     * @throws InvalidRequestException if there is none, or one is not finite
     */
    public static UncertainValue empirical(double... seen) {
        require(seen.length > 0, "At least one value must have been seen, but there are (%s).".formatted(seen.length));
        double[] values = seen.clone();
        double mean = 0;
        for (double value : values) {
            require(Double.isFinite(value), "The value (%s) must be finite.".formatted(value));
            mean += value / values.length;
        }
        double[] shares = new double[values.length];
        Arrays.fill(shares, 1.0 / values.length);
        return new UncertainValue(
                mean,
                values.length == 1,
                Optional.of(Outcomes.of(values, shares)),
                random -> values[(int) (random.nextDouble() * values.length)]);
    }

    /**
     * One of several values, each with its probability.
     *
     * @param outcomes the values and their probabilities
     * @return the value
     */
    public static UncertainValue discrete(Outcomes outcomes) {
        return new UncertainValue(outcomes.mean(), outcomes.size() == 1, Optional.of(outcomes), outcomes::draw);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new InvalidRequestException(message);
        }
    }

    /** {@return the expected value} */
    public double mean() {
        return mean;
    }

    /**
     * The value on another scale, such as that of a value function.
     *
     * @param zero what becomes 0
     * @param slope what a unit becomes, finite
     * @return the value (x - zero) slope
     */
    public UncertainValue scaled(double zero, double slope) {
        return new UncertainValue(
                (mean - zero) * slope,
                certain,
                outcomes.map(seen -> seen.scaled(zero, slope)),
                random -> (draw.applyAsDouble(random) - zero) * slope);
    }

    /** {@return all values that it can have, where these can be counted} */
    public Optional<Outcomes> outcomes() {
        return outcomes;
    }

    /** {@return whether every draw gives the same} */
    public boolean isCertain() {
        return certain;
    }

    /**
     * Draws numbers.
     *
     * @param random the source of random bits
     * @param count how many
     * @param into its first places are filled
     */
    void fill(SplittableRandom random, int count, double[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = draw.applyAsDouble(random);
        }
    }
}
