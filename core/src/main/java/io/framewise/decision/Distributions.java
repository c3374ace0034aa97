package io.framewise.decision;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The distributions that evidence is drawn from (rules 4 and 8), as {@link QuantileTable}s. */
public final class Distributions {
    private static final int CACHED = 256;
    private static final AtomicReferenceArray<@Nullable QuantileTable> STUDENT = new AtomicReferenceArray<>(CACHED);

    private Distributions() {}

    /**
     * Student's t distribution (Student 1908, Biometrika 6).
     *
     * @param degrees the degrees of freedom, at least 1
     * @return the table; shared, since few degrees occur
     */
    public static QuantileTable studentT(int degrees) {
        int slot = Math.min(degrees, CACHED - 1);
        QuantileTable known = STUDENT.get(slot);
        if (known == null) {
            known = computeStudentT(slot);
            STUDENT.set(slot, known);
        }
        return known;
    }

    private static QuantileTable computeStudentT(int degrees) {
        // in s with x = sinh(s) the tails, about exp(-degrees |s|), are short enough for an evenly spaced grid
        double reach = Math.max(9, 30.0 / degrees);
        return QuantileTable.ofLogDensity(
                -reach,
                reach,
                s -> {
                    double x = StrictMath.sinh(s);
                    return -(degrees + 1) / 2.0 * StrictMath.log1p(x * x / degrees)
                            + StrictMath.log(StrictMath.cosh(s));
                },
                StrictMath::sinh);
    }

    /**
     * The logarithm of a gamma variable with unit rate: the rate of a process of which some events were seen, under
     * Jeffreys' prior when one half is added to the count (Jeffreys 1961, Theory of Probability).
     *
     * @param shape the shape, above 0
     * @return the table of logarithms
     */
    public static QuantileTable logGamma(double shape) {
        double reach = 9 / StrictMath.sqrt(shape);
        double low = StrictMath.log(shape) - reach - 20 / Math.max(1, shape * shape);
        double high = StrictMath.log(shape + 9 * StrictMath.sqrt(shape) + 30 / Math.max(1, shape / 10));
        return QuantileTable.ofLogDensity(low, high, y -> shape * y - StrictMath.exp(y), y -> y);
    }

    /**
     * The beta distribution.
     *
     * @param successes the first parameter, above 0
     * @param failures the second parameter, above 0
     * @return the table of probabilities
     */
    public static QuantileTable beta(double successes, double failures) {
        double centre = StrictMath.log(successes / failures);
        double reach = 9 * StrictMath.sqrt(1 / successes + 1 / failures);
        return QuantileTable.ofLogDensity(
                centre - reach - 20 / Math.max(1, successes * successes),
                centre + reach + 20 / Math.max(1, failures * failures),
                y -> successes * -StrictMath.log1p(StrictMath.exp(-y))
                        + failures * -StrictMath.log1p(StrictMath.exp(y)),
                y -> 1 / (1 + StrictMath.exp(-y)));
    }
}
