package io.framewise.decision;

/** The uncertainty of a share of draws: Wilson (1927), Probable inference, JASA 22. */
public final class WilsonInterval {
    private static final double Z = 1.959963984540054;

    private WilsonInterval() {}

    /**
     * Gives the standard error of a share.
     *
     * @param share the share, in [0, 1]
     * @param draws the number of draws, at least 1
     * @return the square root of p (1 - p) / N
     */
    public static double standardError(double share, int draws) {
        return StrictMath.sqrt(share * (1 - share) / draws);
    }

    /**
     * Gives the 95 % interval of a share. With no successes its upper end is at least 3/N (the rule of three), with no
     * failures its lower end at most 1 - 3/N.
     *
     * @param share the share, in [0, 1]
     * @param draws the number of draws, at least 1
     * @return both ends
     */
    public static double[] of(double share, int draws) {
        double z2 = Z * Z / draws;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = Z * StrictMath.sqrt(share * (1 - share) / draws + z2 / (4 * draws)) / (1 + z2);
        double low = share == 0 ? 0 : Math.max(0, centre - half);
        double high = share == 1 ? 1 : Math.min(1, centre + half);
        return new double[] {
            share == 1 ? Math.min(low, Math.max(0, 1 - 3.0 / draws)) : low,
            share == 0 ? Math.max(high, Math.min(1, 3.0 / draws)) : high
        };
    }
}
