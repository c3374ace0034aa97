package io.framewise.forecast.arima;

import io.framewise.forecast.series.Account;
import io.framewise.forecast.series.Continuation;
import io.framewise.forecast.series.Quantiles;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.simple.Naive;
import io.framewise.spi.Capabilities;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seasonal autoregressive integrated moving average models of automatic order (Hyndman and Khandakar 2008, Journal of
 * Statistical Software 27(3)): differences by tests, then a stepwise search for the least AICc among p, q up to 5 and P, Q up
 * to 2, at most 5 together, by the conditional sum of squares; the ten best are compared again by exact likelihood (Box and Jenkins
 * 1976; Harvey 1989). Quantiles are normal, with the variance of the psi weights. Periods above 24 are not modeled.
 */
public final class Arima extends SeriesMethod {
    private static final int MOST = 5;
    private static final int MOST_SEASONAL = 2;
    private static final int LONGEST_PERIOD = 24;
    private static final int TRIES = 60;
    /** Longer series are searched by their last values. */
    private static final int LONGEST = 600;
    /** Plus or minus one in p, q, P, Q, alone and together. */
    private static final int[][] STEPS = {
        {1, 0, 0, 0},
        {-1, 0, 0, 0},
        {0, 1, 0, 0},
        {0, -1, 0, 0},
        {0, 0, 1, 0},
        {0, 0, -1, 0},
        {0, 0, 0, 1},
        {0, 0, 0, -1},
        {1, 1, 0, 0},
        {-1, -1, 0, 0},
        {0, 0, 1, 1},
        {0, 0, -1, -1}
    };

    private static final String AUTOMATIC =
            "Hyndman and Khandakar (2008), Automatic time series forecasting, Journal of Statistical Software 27(3)";
    /** How many of the best of the search are fitted exactly. */
    private static final int FINALISTS = 10;

    private final boolean exact;
    private final Optional<ArimaOrder> given;

    /** Makes the method. */
    public Arima() {
        this("arima", "Automatic ARIMA", AUTOMATIC, true, Optional.empty());
    }

    private Arima(String id, String title, String reference, boolean exact, Optional<ArimaOrder> given) {
        super(id, title, reference);
        this.exact = exact;
        this.given = given;
    }

    /**
     * Makes the method of one order.
     *
     * @param order such as {@code (0,1,1)}, {@code (0,1,1)(0,1,1)[12]} or {@code (1,1,0) with drift}, as accounts write it
     * @return the method
     * @throws io.framewise.error.InvalidModelException if the order is not written so
     */
    public static Arima fixed(String order) {
        ArimaOrder given = ArimaOrder.of(order);
        return new Arima(
                "arima-" + order.replaceAll("[^0-9a-z]+", "-").replaceAll("^-|-$", ""),
                given.toString(),
                "Box and Jenkins (1976), Time Series Analysis: Forecasting and Control, Holden-Day",
                true,
                Optional.of(given));
    }

    /** {@return the method that keeps to the conditional sum of squares, which takes a third of the time} */
    public static Arima conditional() {
        return new Arima(
                "arima-conditional",
                "Automatic ARIMA by conditional least squares",
                AUTOMATIC,
                false,
                Optional.empty());
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().seasonal(true).build();
    }

    @Override
    public Continuation continued(double[] series, int period, int horizon) {
        if (given.isPresent()) {
            return given(series, given.get(), horizon);
        }
        double[] y =
                series.length > LONGEST ? Arrays.copyOfRange(series, series.length - LONGEST, series.length) : series;
        int m = period > 1 && period <= LONGEST_PERIOD && y.length >= 2 * period + 5 ? period : 1;
        int seasonal = Stationarity.seasonalDifferences(y, m);
        double[] w = seasonal > 0 ? Stationarity.differenced(y, m) : y;
        int d = Stationarity.differences(w);
        for (int i = 0; i < d; i++) {
            w = Stationarity.differenced(w, 1);
        }
        Map<ArimaOrder, Double> tried = new LinkedHashMap<>();
        ArimaOrder best = search(w, d, seasonal, m, tried);
        ArmaFit fit = ArmaFit.of(best, w, exact);
        if (exact) {
            fit = exactly(fit, w, tried);
        }
        return continued(y, fit, horizon, tried);
    }

    /** The best of the search compared again by exact likelihood, which the search did without. */
    private static ArmaFit exactly(ArmaFit first, double[] w, Map<ArimaOrder, Double> tried) {
        ArmaFit best = first;
        List<ArimaOrder> finalists = tried.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(first.order()) && entry.getValue() < Double.POSITIVE_INFINITY)
                .sorted(Map.Entry.comparingByValue())
                .limit(FINALISTS)
                .map(Map.Entry::getKey)
                .toList();
        for (ArimaOrder order : finalists) {
            ArmaFit other = ArmaFit.of(order, w, true);
            best = other.aicc() < best.aicc() ? other : best;
        }
        return best.logLikelihood() > Double.NEGATIVE_INFINITY ? best : ArmaFit.of(first.order(), w, false);
    }

    private static Continuation given(double[] y, ArimaOrder order, int horizon) {
        int lost = order.d() + order.period() * order.seasonalD();
        if (y.length < lost + order.coefficients() + 2) {
            Continuation plain = new Naive().continued(y, 1, horizon);
            plain.account().warning("Too few values for %s; they are continued by the last one.".formatted(order));
            return plain;
        }
        double[] w = y;
        for (int i = 0; i < order.seasonalD(); i++) {
            w = Stationarity.differenced(w, order.period());
        }
        for (int i = 0; i < order.d(); i++) {
            w = Stationarity.differenced(w, 1);
        }
        ArmaFit fit = ArmaFit.thorough(order, w);
        if (!(fit.logLikelihood() > Double.NEGATIVE_INFINITY)) {
            fit = ArmaFit.of(order, w, false);
        }
        return continued(y, fit, horizon, Map.of());
    }

    private static ArimaOrder search(double[] w, int d, int seasonal, int m, Map<ArimaOrder, Double> tried) {
        boolean mean = d + seasonal <= 1;
        int s = m > 1 ? 1 : 0;
        ArimaOrder zero = new ArimaOrder(0, d, 0, 0, seasonal, 0, m, mean);
        ArimaOrder best = zero;
        for (ArimaOrder start : new ArimaOrder[] {
            zero,
            zero.with(2, 2, s, s, mean),
            zero.with(1, 0, s, 0, mean),
            zero.with(0, 1, 0, s, mean),
            zero.with(0, 0, 0, 0, false)
        }) {
            best = better(best, start, w, tried);
        }
        boolean moved = true;
        while (moved && tried.size() < TRIES) {
            ArimaOrder from = best;
            for (int[] step : STEPS) {
                ArimaOrder next = from.with(
                        from.p() + step[0],
                        from.q() + step[1],
                        from.seasonalP() + step[2],
                        from.seasonalQ() + step[3],
                        from.mean());
                best = better(best, next, w, tried);
                if (!best.equals(from)) {
                    break;
                }
            }
            if (best.equals(from) && mean) {
                best = better(
                        best,
                        from.with(from.p(), from.q(), from.seasonalP(), from.seasonalQ(), !from.mean()),
                        w,
                        tried);
            }
            moved = !best.equals(from);
        }
        return best;
    }

    private static ArimaOrder better(ArimaOrder best, ArimaOrder other, double[] w, Map<ArimaOrder, Double> tried) {
        boolean allowed = Math.min(other.p(), other.q()) >= 0
                && Math.min(other.seasonalP(), other.seasonalQ()) >= 0
                && Math.max(other.p(), other.q()) <= MOST
                && Math.max(other.seasonalP(), other.seasonalQ()) <= (other.period() > 1 ? MOST_SEASONAL : 0)
                && other.p() + other.q() + other.seasonalP() + other.seasonalQ() <= MOST
                && (other.coefficients() == 0 || other.reach() + other.coefficients() + 2 < w.length);
        if (!allowed || tried.containsKey(other)) {
            return best;
        }
        double aicc = ArmaFit.of(other, w, false).aicc();
        tried.put(other, aicc);
        return aicc < tried.getOrDefault(best, Double.POSITIVE_INFINITY) ? other : best;
    }

    private static Continuation continued(double[] y, ArmaFit fit, int horizon, Map<ArimaOrder, Double> tried) {
        ArimaOrder order = fit.order();
        double[] recursion = integrated(fit);
        int n = y.length;
        double[] values = Arrays.copyOf(y, n + horizon);
        double[] errors = fit.errors();
        double constant = fit.mean();
        for (double phi : fit.ar()) {
            constant -= phi * fit.mean();
        }
        for (int h = 0; h < horizon; h++) {
            double sum = constant;
            for (int i = 0; i < recursion.length && i < n + h; i++) {
                sum += recursion[i] * values[n + h - 1 - i];
            }
            for (int i = h; i < fit.ma().length; i++) {
                int place = errors.length + h - 1 - i;
                sum += place >= 0 ? fit.ma()[i] * errors[place] : 0;
            }
            values[n + h] = sum;
        }
        double[] points = Arrays.copyOfRange(values, n, n + horizon);
        Account account = new Account(order.toString())
                .likelihood(fit.logLikelihood(), order.coefficients() + 1, errors.length)
                .quantity("sigma", StrictMath.sqrt(fit.variance()));
        name(account, "ar", fit.ar());
        name(account, "ma", fit.ma());
        if (order.mean()) {
            account.quantity(order.d() + order.seasonalD() > 0 ? "drift" : "mean", fit.mean());
        }
        tried.forEach((other, aicc) -> {
            if (!other.equals(order)) {
                account.rejected(other.toString(), aicc);
            }
        });
        return new Continuation(points, Quantiles.normal(points, deviations(recursion, fit, horizon)), account);
    }

    private static void name(Account account, String prefix, double[] coefficients) {
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0) {
                account.ratio(prefix + (i + 1), coefficients[i]);
            }
        }
    }

    /** The autoregression of the series itself: the polynomial times those of the differences. */
    private static double[] integrated(ArmaFit fit) {
        double[] polynomial = new double[fit.ar().length + 1];
        polynomial[0] = 1;
        for (int i = 0; i < fit.ar().length; i++) {
            polynomial[i + 1] = -fit.ar()[i];
        }
        for (int i = 0; i < fit.order().d(); i++) {
            polynomial = differenced(polynomial, 1);
        }
        for (int i = 0; i < fit.order().seasonalD(); i++) {
            polynomial = differenced(polynomial, fit.order().period());
        }
        double[] recursion = new double[polynomial.length - 1];
        for (int i = 0; i < recursion.length; i++) {
            recursion[i] = -polynomial[i + 1];
        }
        return recursion;
    }

    private static double[] differenced(double[] polynomial, int lag) {
        double[] product = Arrays.copyOf(polynomial, polynomial.length + lag);
        for (int i = 0; i < polynomial.length; i++) {
            product[i + lag] -= polynomial[i];
        }
        return product;
    }

    private static double[] deviations(double[] recursion, ArmaFit fit, int horizon) {
        double[] psi = new double[horizon];
        double[] deviations = new double[horizon];
        double sum = 0;
        for (int h = 0; h < horizon; h++) {
            psi[h] = h == 0 ? 1 : h <= fit.ma().length ? fit.ma()[h - 1] : 0;
            for (int i = 0; i < recursion.length && i < h; i++) {
                psi[h] += recursion[i] * psi[h - 1 - i];
            }
            sum += psi[h] * psi[h];
            deviations[h] = StrictMath.sqrt(fit.variance() * sum);
        }
        return deviations;
    }
}
