package io.framewise.forecast.series;

/** What a fitted method says of the future, on the scale on which it was fitted. */
public final class Continuation {
    private final double[] points;
    private final Quantiles quantiles;
    private final Account account;

    /**
     * Makes a continuation.
     *
     * @param points one for each step ahead; not copied
     * @param quantiles of each step ahead
     * @param account how they were found
     */
    public Continuation(double[] points, Quantiles quantiles, Account account) {
        this.points = points;
        this.quantiles = quantiles;
        this.account = account;
    }

    /** {@return one point for each step ahead; not copied} */
    public double[] points() {
        return points;
    }

    /** {@return the quantiles of each step ahead} */
    public Quantiles quantiles() {
        return quantiles;
    }

    /** {@return how they were found} */
    public Account account() {
        return account;
    }
}
