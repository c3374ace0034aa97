package io.framewise.forecast.smoothing;

import io.framewise.forecast.numeric.QuasiNewton;
import java.util.Arrays;

/**
 * A form fitted to a series by maximum likelihood over smoothing parameters and initial states together, with the gradient
 * of {@link EtsRecursion#back}. Parameters keep to the usual region, 0 &lt; beta &lt; alpha &lt; 1, 0 &lt; gamma &lt; 1 -
 * alpha, 0.8 &lt; phi &lt; 0.98, each as a sine of a free number, so that a bound can be reached. The search starts at
 * several places and the best end counts; where it starts with a season that does not change, a bound, it keeps to that.
 */
final class EtsFit {
    private static final double LOW = 1e-4;
    private static final double[][] STARTS = {
        {0.3, 0.1, 0.1, 0.95},
        {0.85, 0.05, 0.5, 0.9},
        {0.08, 0.5, 0.02, 0.97},
        {0.05, 0.3, 0, 0.9},
        {0.95, 0.45, 0.3, 0.81}
    };
    private static final int STEPS = 300;

    private final EtsForm form;
    private final double[] y;
    private final int m;
    private final EtsRecursion recursion;
    private final EtsStart start;
    private final double[] best;
    private final double[] seasons;
    private final double[] firstBars;
    private final double[] bars = new double[6];
    /** The value, alpha, beta / alpha, gamma, phi, level and slope of what was evaluated last. */
    private final double[] last = new double[7];

    private EtsFit(EtsForm form, double[] series, int period) {
        this.form = form;
        y = series;
        m = form.season() == Part.NONE ? 1 : period;
        recursion = new EtsRecursion(form, series, period);
        start = EtsStart.of(form, series, period);
        seasons = new double[m];
        firstBars = new double[m];
        best = new double[form.smoothing() + form.states(m)];
    }

    /** Fits a form; its AICc is infinite when nothing fits. */
    static EtsFit of(EtsForm form, double[] series, int period) {
        EtsFit fit = new EtsFit(form, series, period);
        double least = Double.POSITIVE_INFINITY;
        for (double[] place : STARTS) {
            double[] x = fit.first(place);
            double value = QuasiNewton.minimize(fit::value, x, STEPS, 1e-7);
            if (value < least || least == Double.POSITIVE_INFINITY) {
                least = value;
                System.arraycopy(x, 0, fit.best, 0, x.length);
            }
        }
        fit.last[0] = fit.value(fit.best, new double[fit.best.length]);
        return fit;
    }

    private double[] first(double[] place) {
        double[] x = new double[best.length];
        int i = 0;
        x[i++] = angle(place[0]);
        if (form.trend() != Part.NONE) {
            x[i++] = angle(place[1]);
        }
        if (form.season() != Part.NONE) {
            x[i++] = angle(place[2]);
        }
        if (form.damped()) {
            x[i++] = angle((place[3] - 0.8) / 0.18);
        }
        Arrays.fill(x, i, x.length, 0);
        return x;
    }

    private static double angle(double share) {
        return StrictMath.asin(2 * share - 1);
    }

    private static double share(double angle) {
        return (1 + StrictMath.sin(angle)) / 2;
    }

    /** -2 log-likelihood at a place; the places of states are differences from the start in units. */
    private double value(double[] x, double[] gradient) {
        int i = 0;
        double alpha = LOW + (1 - 2 * LOW) * share(x[i++]);
        double trendShare = form.trend() == Part.NONE ? 0 : share(x[i++]);
        double beta = LOW + (alpha - LOW) * trendShare;
        double ratio = form.trend() == Part.NONE ? 0 : beta / alpha;
        double seasonShare = form.season() == Part.NONE ? 0 : share(x[i++]);
        double room = Math.max(0, 1 - alpha - LOW);
        double gamma = form.season() == Part.NONE ? 0 : LOW + room * seasonShare;
        double phi = form.damped() ? 0.8 + 0.18 * share(x[i++]) : 1;
        double unit = start.unit();
        double slopeUnit = form.trend() == Part.MULTIPLICATIVE ? 0.02 : 0.3 * unit;
        double seasonUnit = form.season() == Part.MULTIPLICATIVE ? 0.05 : unit;
        double level = start.level() + unit * x[i++];
        double slope = form.trend() == Part.NONE ? 0 : start.slope() + slopeUnit * x[i++];
        if (form.season() != Part.NONE) {
            double[] from = start.seasons();
            double sum = 0;
            for (int j = 0; j < m - 1; j++) {
                seasons[j] = from[j] + seasonUnit * x[i++];
                sum += seasons[j];
            }
            seasons[m - 1] = (form.season() == Part.MULTIPLICATIVE ? m : 0) - sum;
        }
        recursion.start(level, slope, seasons);
        double value = recursion.run(alpha, ratio, gamma, phi);
        double[] now = {value, alpha, ratio, gamma, phi, level, slope};
        System.arraycopy(now, 0, last, 0, now.length);
        if (!(value < Double.POSITIVE_INFINITY)) {
            Arrays.fill(gradient, 0);
            return Double.POSITIVE_INFINITY;
        }
        recursion.back(alpha, ratio, gamma, phi, bars, firstBars);
        i = 0;
        double alphaBar = bars[0];
        if (form.trend() != Part.NONE) {
            alphaBar += bars[1] * LOW * (trendShare - 1) / (alpha * alpha);
        }
        if (form.season() != Part.NONE) {
            alphaBar -= bars[2] * seasonShare;
        }
        gradient[i] = alphaBar * (1 - 2 * LOW) * StrictMath.cos(x[i]) / 2;
        i++;
        if (form.trend() != Part.NONE) {
            gradient[i] = bars[1] * (alpha - LOW) / alpha * StrictMath.cos(x[i]) / 2;
            i++;
        }
        if (form.season() != Part.NONE) {
            gradient[i] = bars[2] * room * StrictMath.cos(x[i]) / 2;
            i++;
        }
        if (form.damped()) {
            gradient[i] = bars[3] * 0.18 * StrictMath.cos(x[i]) / 2;
            i++;
        }
        gradient[i++] = bars[4] * unit;
        if (form.trend() != Part.NONE) {
            gradient[i++] = bars[5] * slopeUnit;
        }
        for (int j = 0; j < m - 1 && form.season() != Part.NONE; j++) {
            gradient[i++] = (firstBars[j] - firstBars[m - 1]) * seasonUnit;
        }
        return value;
    }

    EtsForm form() {
        return form;
    }

    EtsRecursion recursion() {
        return recursion;
    }

    /** The logarithm of the likelihood without its constant, as is usual for these models. */
    double logLikelihood() {
        return -last[0] / 2;
    }

    /** How many numbers were estimated, the variance among them. */
    int parameters() {
        return best.length + 1;
    }

    /** How many values the likelihood is of. */
    int values() {
        int count = 0;
        for (double value : y) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count;
    }

    /** Infinite when there are too few values for it. */
    double aicc() {
        double k = parameters();
        double room = values() - k - 1;
        return room > 0 ? last[0] + 2 * k + 2 * k * (k + 1) / room : Double.POSITIVE_INFINITY;
    }

    double variance() {
        return recursion.squares() / Math.max(1, values() - (parameters() - 1));
    }

    double alpha() {
        return last[1];
    }

    double beta() {
        return last[1] * last[2];
    }

    double gamma() {
        return last[3];
    }

    double phi() {
        return last[4];
    }

    double firstLevel() {
        return last[5];
    }

    double firstSlope() {
        return last[6];
    }

    int period() {
        return m;
    }
}
