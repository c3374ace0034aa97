package io.framewise.forecast;

/**
 * Seasons of more steps than the members of {@link Automatic} can estimate: exponential smoothing has a state for each, and above 24
 * leaves the season out (Hyndman and Athanasopoulos 2021, Forecasting: Principles and Practice, section 13.1). They are taken off
 * first and put back. Weeks often come without a season since 52 steps are many (so they did in the M4 competition), and values
 * without a season that are as many as three years of weeks are looked at for one; where there is none, next to nothing is taken off.
 */
final class LongSeason {
    private static final int LONGEST_STATE = 24;
    private static final int WEEKS = 52;
    private static final int YEARS = 3;

    private LongSeason() {}

    /** {@return the steps of the season to take off first, 0 for none} */
    static int steps(int period, int size) {
        if (period == 1) {
            return size >= YEARS * WEEKS ? WEEKS : 0;
        }
        return period > LONGEST_STATE ? period : 0;
    }
}
