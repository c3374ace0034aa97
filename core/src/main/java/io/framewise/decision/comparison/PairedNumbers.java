package io.framewise.decision.comparison;

import io.framewise.error.InvalidRequestException;

/** What every comparison requires of its numbers, and the sums that several take of them. */
abstract class PairedNumbers implements RankComparison {
    private final String id;
    private final String title;
    private final String reference;
    private final boolean higherIsMoreAlike;

    PairedNumbers(String id, String title, String reference, boolean higherIsMoreAlike) {
        this.id = id;
        this.title = title;
        this.reference = reference;
        this.higherIsMoreAlike = higherIsMoreAlike;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String reference() {
        return reference;
    }

    @Override
    public final boolean higherIsMoreAlike() {
        return higherIsMoreAlike;
    }

    @Override
    public final double compare(double[] first, double[] second) {
        if (first.length != second.length || first.length < 2) {
            throw new InvalidRequestException(
                    "The comparison (%s) needs two arrays of the same length, at least 2, but has (%s) and (%s)."
                            .formatted(id, first.length, second.length));
        }
        requireFinite(first);
        requireFinite(second);
        double result = measure(first, second);
        if (!Double.isFinite(result)) {
            throw undefined("the result (%s) is not finite".formatted(result));
        }
        return result;
    }

    /** The measure itself, of finite numbers. */
    abstract double measure(double[] x, double[] y);

    private void requireFinite(double[] numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw undefined("the number (%s) is not finite".formatted(number));
            }
        }
    }

    final InvalidRequestException undefined(String why) {
        return new InvalidRequestException("The comparison (%s) is not defined: %s.".formatted(id, why));
    }

    /** 1, 0 or -1 as the first is above, equal to or below the second. */
    static int order(double first, double second) {
        return first > second ? 1 : first < second ? -1 : 0;
    }

    /** Pearson's coefficient, clipped to [-1, 1] against rounding. */
    final double correlation(double[] x, double[] y) {
        double[] u = centred(x);
        double[] v = centred(y);
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < u.length; i++) {
            product += u[i] * v[i];
            squares += u[i] * u[i];
            otherSquares += v[i] * v[i];
        }
        if (squares == 0 || otherSquares == 0) {
            throw undefined("all numbers of one array are equal");
        }
        return Math.max(-1, Math.min(1, product / Math.sqrt(squares * otherSquares)));
    }

    /** Scaled by a power of two, so that no square overflows or vanishes, then moved to mean 0. */
    private static double[] centred(double[] numbers) {
        double largest = 0;
        boolean equal = true;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
            equal &= number == numbers[0];
        }
        double[] centred = new double[numbers.length];
        if (equal) {
            return centred;
        }
        int exponent = Math.getExponent(largest);
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            centred[i] = Math.scalb(numbers[i], -exponent);
            sum += centred[i];
        }
        for (int i = 0; i < numbers.length; i++) {
            centred[i] -= sum / numbers.length;
        }
        return centred;
    }
}
