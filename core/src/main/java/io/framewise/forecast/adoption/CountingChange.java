package io.framewise.forecast.adoption;

import io.framewise.error.InvalidModelException;

/** A known change of how a series was counted, by positions in the series. Immutable. */
public final class CountingChange {
    private final boolean step;
    private final int first;
    private final int last;
    private final double factor;
    private final String why;

    private CountingChange(boolean step, int first, int last, double factor, String why) {
        this.step = step;
        this.first = first;
        this.last = last;
        this.factor = factor;
        this.why = why;
    }

    /**
     * Something else is counted from a position on.
     *
     * @param first the first position on the new scope, from 0
     * @param why what happened, as a sentence
     * @return the change
     */
    public static CountingChange step(int first, String why) {
        return new CountingChange(true, first, first, Double.NaN, why);
    }

    /**
     * Values do not tell what was to be counted: records were lost, or windows overlap.
     *
     * @param first the first position concerned, from 0; may lie before the series
     * @param last the last position concerned; may lie behind the series
     * @param why what happened, as a sentence
     * @return the change
     * @throws InvalidModelException if it ends before it begins
     */
    public static CountingChange unusable(int first, int last, String why) {
        return new CountingChange(false, first, ordered(first, last), Double.NaN, why);
    }

    /**
     * Values were counted over windows of another length.
     *
     * @param first the first position concerned, from 0; may lie before the series
     * @param last the last position concerned; may lie behind the series
     * @param factor the usual length divided by that of the windows, above zero
     * @param why what happened, as a sentence
     * @return the change
     * @throws InvalidModelException if it ends before it begins, or the factor is not above zero
     */
    public static CountingChange window(int first, int last, double factor, String why) {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new InvalidModelException("The factor (%s) of a window must be above zero.".formatted(factor));
        }
        return new CountingChange(false, first, ordered(first, last), factor, why);
    }

    private static int ordered(int first, int last) {
        if (last < first) {
            throw new InvalidModelException(
                    "A change of counting cannot end (%s) before it begins (%s).".formatted(last, first));
        }
        return last;
    }

    boolean isStep() {
        return step;
    }

    boolean isWindow() {
        return factor > 0;
    }

    /** What values are multiplied by, for a window. */
    double factor() {
        return factor;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    String why() {
        return why;
    }
}
