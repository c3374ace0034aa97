package io.framewise.forecast.ces;

import io.framewise.forecast.numeric.QuasiNewton;
import io.framewise.forecast.numeric.SmoothFunction;
import io.framewise.forecast.season.SeasonalIndices;
import java.util.Arrays;

/**
 * A form fitted by maximum likelihood. The first levels and potentials enter the errors linearly, so for any smoothing
 * parameters the best ones are those of a least-squares problem of two unknowns for each pair; first seasons are the indices of
 * a classical decomposition. Parameters keep the discount matrix and the forecasts from growing: see {@link #allowed}.
 */
final class CesFit {
    private static final double[][] STARTS = {{1.3, 1.0}, {1.75, 0.99}, {1.1, 0.98}};
    private static final double[] SEASON_STARTS = {0.1, 1.0};
    private static final double FULL_START = 1.1;
    private static final double LEAST = 1e-20;
    private static final double RIDGE = 1e-6;
    /** How much forecasts may grow by themselves in each period, or in each step where there is none. */
    private static final double GROWTH = 0.06;

    private static final int STEPS = 40;

    private final CesForm form;
    private final double[] y;
    private final int m;
    private final double[] seasons;
    private final double center;
    private final double growth;
    private final double[] errors;
    private final double[] byLevel;
    private final double[] byPotential;
    private final double[] smoothing;
    private final double[] result = new double[1];

    private CesFit(CesForm form, double[] series, int period) {
        this.form = form;
        y = series;
        m = form == CesForm.NONE ? 1 : period;
        growth = 1 + GROWTH / period;
        seasons = new double[m];
        SeasonalIndices indices =
                form == CesForm.NONE ? SeasonalIndices.none() : SeasonalIndices.of(series, period, false);
        for (int i = 0; i < m && form != CesForm.NONE; i++) {
            seasons[i] = indices.at(i);
        }
        int first = Math.min(series.length, Math.max(10, m));
        double sum = 0;
        for (int t = 0; t < first; t++) {
            sum += (series[t] - seasons[t % m]) / first;
        }
        center = sum;
        errors = new double[series.length];
        byLevel = new double[series.length];
        byPotential = new double[series.length];
        smoothing = new double[form.smoothing()];
    }

    /** Fits a form; its AICc is infinite when nothing fits. */
    static CesFit of(CesForm form, double[] series, int period) {
        CesFit fit = new CesFit(form, series, period);
        SmoothFunction function = SmoothFunction.byDifferences(fit::value);
        double least = Double.POSITIVE_INFINITY;
        for (double[] start : STARTS) {
            double[] x = Arrays.copyOf(start, form.smoothing());
            if (form == CesForm.PARTIAL) {
                x[2] = SEASON_STARTS[0];
            } else if (form == CesForm.FULL) {
                x[2] = FULL_START;
                x[3] = SEASON_STARTS[1];
            }
            double value = QuasiNewton.minimize(function, x, STEPS, 1e-5);
            if (value < least || least == Double.POSITIVE_INFINITY) {
                least = value;
                System.arraycopy(x, 0, fit.smoothing, 0, x.length);
            }
        }
        fit.result[0] = least;
        return fit;
    }

    /** n log(sum e^2) with the best first states; infinite outside the region. */
    private double value(double[] x) {
        if (!allowed(x)) {
            return Double.POSITIVE_INFINITY;
        }
        double[] shifts = run(x);
        int pairs = form.pairs(m);
        double squares = 0;
        for (int t = 0; t < y.length; t++) {
            int i = 2 * (t % pairs);
            double e = errors[t] + shifts[i] * byLevel[t] + shifts[i + 1] * byPotential[t];
            squares += e * e;
        }
        return squares < 1e100 ? y.length * StrictMath.log(squares + LEAST) : Double.POSITIVE_INFINITY;
    }

    /**
     * The region. The discount matrix of a pair has the trace 2 - 2 a0 + a1 and the determinant (1 - a0 + a1)(1 - a0) + (1 -
     * a1)(1 - a0 - a1), its transition matrix 2 - a0 and 2 - a0 - a1; the eigenvalues of both lie inside the unit circle, those
     * of the second nearly so: |determinant| below 1, |trace| below 1 + determinant.
     */
    private boolean allowed(double[] x) {
        boolean inside = pair(x[0], x[1]);
        if (form == CesForm.PARTIAL) {
            inside &= x[2] >= 0 && x[2] < 1;
        } else if (form == CesForm.FULL) {
            inside &= pair(x[2], x[3]);
        }
        return inside;
    }

    private boolean pair(double a0, double a1) {
        double trace = 2 - 2 * a0 + a1;
        double determinant = (1 - a0 + a1) * (1 - a0) + (1 - a1) * (1 - a0 - a1);
        double grown = 2 - a0;
        double product = 2 - a0 - a1;
        return Math.abs(determinant) < 1
                && Math.abs(trace) < 1 + determinant
                && Math.abs(product) < growth * growth
                && Math.abs(grown) / growth <= 1 + product / (growth * growth) + 1e-12;
    }

    /** Runs from the usual first states, and finds how these must be moved. */
    private double[] run(double[] x) {
        run(x, start(x), true, errors);
        CesState unit = new CesState(form, m);
        for (int i = 0; i < form.pairs(m); i++) {
            unit.add(i, 1, 0);
        }
        run(x, unit, false, byLevel);
        unit = new CesState(form, m);
        for (int i = 0; i < form.pairs(m); i++) {
            unit.add(i, 0, 1);
        }
        run(x, unit, false, byPotential);
        return shifts();
    }

    private CesState start(double[] x) {
        CesState state = new CesState(form, m);
        state.set(center, center / x[0], seasons, x);
        return state;
    }

    private void run(double[] x, CesState state, boolean values, double[] into) {
        for (int t = 0; t < y.length; t++) {
            double e = (values ? y[t] : 0) - state.forecast(t);
            state.update(t, e, x);
            into[t] = e;
        }
    }

    /** The least-squares problem of each pair, held a little to the usual first states. */
    private double[] shifts() {
        int pairs = form.pairs(m);
        double[] shifts = new double[2 * pairs];
        for (int i = 0; i < pairs; i++) {
            double ll = RIDGE;
            double lp = 0;
            double pp = RIDGE;
            double le = 0;
            double pe = 0;
            for (int t = i; t < y.length; t += pairs) {
                ll += byLevel[t] * byLevel[t];
                lp += byLevel[t] * byPotential[t];
                pp += byPotential[t] * byPotential[t];
                le += byLevel[t] * errors[t];
                pe += byPotential[t] * errors[t];
            }
            double determinant = ll * pp - lp * lp;
            if (determinant > 0) {
                shifts[2 * i] = (lp * pe - pp * le) / determinant;
                shifts[2 * i + 1] = (lp * le - ll * pe) / determinant;
            }
        }
        return shifts;
    }

    /** The state after the last value; fills the one-step errors. */
    CesState last(double[] into) {
        double[] shifts = run(smoothing);
        CesState state = start(smoothing);
        for (int i = 0; i < form.pairs(m); i++) {
            state.add(i, shifts[2 * i], shifts[2 * i + 1]);
        }
        run(smoothing, state, true, into);
        return state;
    }

    CesForm form() {
        return form;
    }

    int period() {
        return m;
    }

    double[] smoothing() {
        return smoothing.clone();
    }

    double logLikelihood() {
        int n = y.length;
        return -0.5 * (result[0] + n * (StrictMath.log(2 * StrictMath.PI / n) + 1));
    }

    /** How many numbers were estimated, the variance among them. */
    int parameters() {
        return form.smoothing() + form.states(m) + 1;
    }

    /** Infinite when there are too few values for it. */
    double aicc() {
        double k = parameters();
        double room = y.length - k - 1;
        return room > 0 ? -2 * logLikelihood() + 2 * k + 2 * k * (k + 1) / room : Double.POSITIVE_INFINITY;
    }
}
