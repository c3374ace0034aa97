package io.framewise.forecast.intermittent;

import io.framewise.forecast.series.Quantiles;
import java.util.Arrays;

/**
 * Quantiles of the demand of one step: none with one probability, else one of the sizes seen so far, rescaled to the size that
 * is expected (the empirical distribution of Willemain, Smart and Schwarz 2004, International Journal of Forecasting 20, without
 * their jitter). The same for every step, as the methods' forecasts are.
 */
final class DemandQuantiles {
    private DemandQuantiles() {}

    /** Any demand with a probability from 0 to 1, of a size. */
    static Quantiles of(double[] series, double probability, double size) {
        double[] sizes = Arrays.stream(series).filter(value -> value != 0).toArray();
        if (sizes.length == 0) {
            return (h, share) -> 0;
        }
        double mean = 0;
        for (double value : sizes) {
            mean += value / sizes.length;
        }
        double factor = mean == 0 ? 1 : Math.abs(size / mean);
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] *= factor;
        }
        Arrays.sort(sizes);
        int below = 0;
        while (below < sizes.length && sizes[below] < 0) {
            below++;
        }
        int negative = below;
        double none = 1 - Math.min(1, Math.max(0, probability));
        return (h, share) -> {
            double before = (1 - none) * negative / sizes.length;
            if (share >= before && share <= before + none) {
                return 0;
            }
            double place = (share < before ? share : share - none) / (1 - none) * sizes.length;
            return sizes[(int) Math.min(sizes.length - 1.0, Math.max(0, place))];
        };
    }
}
