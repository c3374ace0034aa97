package io.framewise.forecast.smoothing;

import io.framewise.forecast.series.Quantiles;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Points and quantiles of a fitted form. Points follow the states without further errors. Variances are those of Hyndman,
 * Koehler, Ord and Snyder (2008), chapter 6: class 1 (all additive) v_h = sigma^2 (1 + sum c_j^2); class 2 (errors multiply)
 * v_h = (1 + sigma^2) theta_h - mu_h^2 with theta_h = mu_h^2 + sigma^2 sum c_j^2 theta_(h-j); class 3 (the season multiplies,
 * too) by their approximation, formula 6.4. Where the trend multiplies, or the season with an additive error, quantiles come
 * from 2,000 paths drawn with a fixed seed.
 */
final class EtsForecast {
    private static final int PATHS = 2000;
    private static final long SEED = 20_260_401;

    private final EtsFit fit;
    private final double[] points;

    EtsForecast(EtsFit fit, int horizon) {
        this.fit = fit;
        points = path(horizon, null);
    }

    double[] points() {
        return points.clone();
    }

    Quantiles quantiles() {
        EtsForm form = fit.form();
        boolean simulated = form.trend() == Part.MULTIPLICATIVE
                || form.season() == Part.MULTIPLICATIVE && form.error() == Part.ADDITIVE;
        if (simulated) {
            return simulated();
        }
        return Quantiles.normal(points, deviations());
    }

    private double[] deviations() {
        EtsForm form = fit.form();
        int horizon = points.length;
        double variance = fit.variance();
        double[] means = form.season() == Part.MULTIPLICATIVE ? withoutSeason() : points;
        double[] weights = new double[horizon];
        double damping = 0;
        double power = 1;
        for (int j = 1; j < horizon; j++) {
            power *= fit.phi();
            damping += power;
            weights[j] = fit.alpha() + fit.beta() * damping;
            if (form.season() == Part.ADDITIVE && j % fit.period() == 0) {
                weights[j] += fit.gamma();
            }
        }
        double[] theta = new double[horizon];
        double[] deviations = new double[horizon];
        double sum = 1;
        for (int h = 0; h < horizon; h++) {
            if (form.error() == Part.ADDITIVE) {
                sum += h > 0 ? weights[h] * weights[h] : 0;
                deviations[h] = StrictMath.sqrt(variance * sum);
                continue;
            }
            theta[h] = means[h] * means[h];
            for (int j = 1; j <= h; j++) {
                theta[h] += variance * weights[j] * weights[j] * theta[h - j];
            }
            double grown = 1;
            double factor = 1;
            if (form.season() == Part.MULTIPLICATIVE) {
                int turns = h / fit.period();
                for (int k = 0; k < turns; k++) {
                    grown *= 1 + fit.gamma() * fit.gamma() * variance;
                }
                factor = means[h] == 0 ? 0 : points[h] / means[h];
            }
            double square = theta[h] * (1 + variance) * grown - means[h] * means[h];
            deviations[h] = Math.abs(factor) * StrictMath.sqrt(Math.max(0, square));
        }
        return deviations;
    }

    private double[] withoutSeason() {
        double[] seasons = fit.recursion().lastSeasons();
        double[] means = points.clone();
        for (int h = 0; h < means.length; h++) {
            means[h] /= seasons[h % seasons.length];
        }
        return means;
    }

    private Quantiles simulated() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] byStep = new double[points.length][PATHS];
        for (int i = 0; i < PATHS; i++) {
            double[] path = path(points.length, random);
            for (int h = 0; h < path.length; h++) {
                byStep[h][i] = path[h];
            }
        }
        for (double[] step : byStep) {
            Arrays.sort(step);
        }
        return (h, probability) -> {
            double place = probability * (PATHS - 1);
            int low = (int) place;
            double share = place - low;
            return byStep[h][low] * (1 - share) + byStep[h][Math.min(PATHS - 1, low + 1)] * share;
        };
    }

    /** Without a random source the path without errors. */
    private double[] path(int horizon, @Nullable SplittableRandom random) {
        EtsForm form = fit.form();
        double level = fit.recursion().lastLevel();
        double slope = fit.recursion().lastSlope();
        double[] seasons = fit.recursion().lastSeasons();
        double sigma = StrictMath.sqrt(fit.variance());
        double[] path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            int place = h % seasons.length;
            double s = seasons[place];
            double fb = form.trend() == Part.ADDITIVE
                    ? fit.phi() * slope
                    : form.trend() == Part.MULTIPLICATIVE
                            ? StrictMath.exp(fit.phi() * StrictMath.log(Math.max(1e-12, slope)))
                            : 0;
            double q = form.trend() == Part.ADDITIVE
                    ? level + fb
                    : form.trend() == Part.MULTIPLICATIVE ? level * fb : level;
            double f = form.season() == Part.ADDITIVE ? q + s : form.season() == Part.MULTIPLICATIVE ? q * s : q;
            path[h] = f;
            if (random == null) {
                level = q;
                slope = fb;
                continue;
            }
            double e = sigma * random.nextGaussian();
            double y = form.error() == Part.MULTIPLICATIVE ? f * Math.max(1e-6, 1 + e) : f + e;
            path[h] = y;
            double p = form.season() == Part.ADDITIVE ? y - s : form.season() == Part.MULTIPLICATIVE ? y / s : y;
            double next = q + fit.alpha() * (p - q);
            double r = form.trend() == Part.MULTIPLICATIVE ? next / level : next - level;
            slope = fb + fit.beta() / fit.alpha() * (r - fb);
            if (form.season() != Part.NONE) {
                double part = form.season() == Part.ADDITIVE ? y - q : y / q;
                seasons[place] = s + fit.gamma() * (part - s);
            }
            level = next;
        }
        return path;
    }
}
