package io.framewise.decision.outranking;

import io.framewise.error.InvalidRequestException;

/**
 * How much one alternative is preferred to another on one criterion, given its advantage d there: P(d) in [0, 1], 0 where d is
 * not positive. Brans and Vincke (1985), A preference ranking organisation method, Management Science 31. Thresholds are in
 * units of the criterion. Immutable, so safe for use by several threads.
 */
public final class PreferenceFunction {
    private final PreferenceShape shape;
    private final double indifference;
    private final double preference;

    private PreferenceFunction(PreferenceShape shape, double indifference, double preference) {
        this.shape = shape;
        this.indifference = indifference;
        this.preference = preference;
    }

    /** {@return the function for which any advantage is a full preference} */
    public static PreferenceFunction usual() {
        return new PreferenceFunction(PreferenceShape.USUAL, 0, 0);
    }

    /**
     * Any advantage above a threshold is a full preference.
     *
     * @param q the indifference threshold, finite and at least 0
     * @return the function
     * @throws InvalidRequestException if the threshold is out of its range
     */
    public static PreferenceFunction uShape(double q) {
        requireThreshold("q", q);
        return new PreferenceFunction(PreferenceShape.U_SHAPE, q, q);
    }

    /**
     * Preference grows up to a threshold.
     *
     * @param p the preference threshold, finite and above 0
     * @return the function
     * @throws InvalidRequestException if the threshold is out of its range
     */
    public static PreferenceFunction vShape(double p) {
        requirePositive("p", p);
        return new PreferenceFunction(PreferenceShape.V_SHAPE, 0, p);
    }

    /**
     * Half a preference between two thresholds, a full one beyond.
     *
     * @param q the indifference threshold, finite and at least 0
     * @param p the preference threshold, finite and at least q
     * @return the function
     * @throws InvalidRequestException if a threshold is out of its range
     */
    public static PreferenceFunction level(double q, double p) {
        requireOrder(q, p);
        return new PreferenceFunction(PreferenceShape.LEVEL, q, p);
    }

    /**
     * Preference grows between two thresholds. Where they are equal, it is a U-shape.
     *
     * @param q the indifference threshold, finite and at least 0
     * @param p the preference threshold, finite and at least q
     * @return the function
     * @throws InvalidRequestException if a threshold is out of its range
     */
    public static PreferenceFunction linear(double q, double p) {
        requireOrder(q, p);
        return new PreferenceFunction(PreferenceShape.LINEAR, q, p);
    }

    /**
     * Preference grows smoothly.
     *
     * @param s the advantage at the turning point, finite and above 0
     * @return the function
     * @throws InvalidRequestException if s is out of its range
     */
    public static PreferenceFunction gaussian(double s) {
        requirePositive("s", s);
        return new PreferenceFunction(PreferenceShape.GAUSSIAN, 0, s);
    }

    /**
     * Makes a function of a shape, from those of three thresholds that the shape has.
     *
     * @param shape the shape
     * @param q the indifference threshold of U-shape, level and linear
     * @param p the preference threshold of V-shape, level and linear
     * @param s the turning point of Gaussian
     * @return the function
     * @throws InvalidRequestException if a threshold that the shape has is out of its range
     */
    public static PreferenceFunction of(PreferenceShape shape, double q, double p, double s) {
        return switch (shape) {
            case USUAL -> usual();
            case U_SHAPE -> uShape(q);
            case V_SHAPE -> vShape(p);
            case LEVEL -> level(q, p);
            case LINEAR -> linear(q, p);
            case GAUSSIAN -> gaussian(s);
        };
    }

    /** {@return the shape} */
    public PreferenceShape shape() {
        return shape;
    }

    /** {@return the advantage up to which there is no preference; 0 where the shape has no such threshold} */
    double indifference() {
        return indifference;
    }

    /** {@return the advantage from which preference is full, or the turning point of Gaussian} */
    double preference() {
        return preference;
    }

    /**
     * Gives the degree of preference.
     *
     * @param d the advantage, in units of the criterion
     * @return P(d)
     */
    public double degree(double d) {
        if (!(d > indifference)) {
            return 0;
        }
        return switch (shape) {
            case USUAL, U_SHAPE -> 1;
            case V_SHAPE, LINEAR -> d >= preference ? 1 : (d - indifference) / (preference - indifference);
            case LEVEL -> d > preference ? 1 : 0.5;
            case GAUSSIAN -> {
                double z = d / preference;
                yield -StrictMath.expm1(-z * z / 2);
            }
        };
    }

    private static void requireThreshold(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new InvalidRequestException(
                    "The threshold %s (%s) must be finite and at least 0.".formatted(name, value));
        }
    }

    private static void requirePositive(String name, double value) {
        requireThreshold(name, value);
        if (value == 0) {
            throw new InvalidRequestException("The threshold %s must be above 0.".formatted(name));
        }
    }

    private static void requireOrder(double q, double p) {
        requireThreshold("q", q);
        requireThreshold("p", p);
        if (p < q) {
            throw new InvalidRequestException(
                    "The preference threshold p (%s) must not be below the indifference threshold q (%s)."
                            .formatted(p, q));
        }
    }
}
