package io.framewise.decision.smaa;

import io.framewise.error.InvalidRequestException;
import java.util.SplittableRandom;

/** Possible values and their probabilities. Immutable, so safe for use by several threads. */
public final class Outcomes {
    private static final double ROUNDING = 1e-9;

    private final double[] values;
    private final double[] probabilities;

    private Outcomes(double[] values, double[] probabilities) {
        this.values = values;
        this.probabilities = probabilities;
    }

    /**
     * Makes outcomes.
     *
     * @param values the possible values, finite, at least one
     * @param probabilities as many probabilities, at least 0, that sum to 1 but for rounding
     * @return the outcomes, holding copies
     * @throws InvalidRequestException if the probabilities do not fit, or a value is not finite
     */
    public static Outcomes of(double[] values, double[] probabilities) {
        if (values.length == 0 || values.length != probabilities.length) {
            throw new InvalidRequestException(
                    "There must be as many probabilities (%s) as values (%s), and at least one."
                            .formatted(probabilities.length, values.length));
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i]) || !(probabilities[i] >= 0)) {
                throw new InvalidRequestException("The value (%s) must be finite and its probability (%s) at least 0."
                        .formatted(values[i], probabilities[i]));
            }
            sum += probabilities[i];
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new InvalidRequestException("The probabilities must sum to 1, but sum to (%s).".formatted(sum));
        }
        return new Outcomes(values.clone(), probabilities.clone());
    }

    /** A value that is known. */
    static Outcomes certain(double value) {
        return new Outcomes(new double[] {value}, new double[] {1});
    }

    /** The values (x - zero) slope with the same probabilities. */
    Outcomes scaled(double zero, double slope) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (scaled[i] - zero) * slope;
        }
        return new Outcomes(scaled, probabilities);
    }

    /** {@return the number of possible values} */
    public int size() {
        return values.length;
    }

    /**
     * Gives a possible value.
     *
     * @param outcome an outcome from 0
     * @return its value
     */
    public double value(int outcome) {
        return values[outcome];
    }

    /**
     * Gives a probability.
     *
     * @param outcome an outcome from 0
     * @return its probability
     */
    public double probability(int outcome) {
        return probabilities[outcome];
    }

    /** {@return the expected value} */
    public double mean() {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += probabilities[i] * values[i];
        }
        return mean;
    }

    double draw(SplittableRandom random) {
        double left = random.nextDouble();
        int outcome = 0;
        while (outcome < values.length - 1 && left >= probabilities[outcome]) {
            left -= probabilities[outcome++];
        }
        return values[outcome];
    }
}
