package io.framewise.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.framewise.forecast.arima.Arima;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.simple.SeasonalNaive;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.spi.Forecaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Our fits against those of R: a log-likelihood is not below R's by more than 0.05 (above it is a better optimum), points lie
 * within 0.5 % (with a multiplicative trend, a step) where the likelihoods agree to 0.01, and the automatic form is R's where R's runner-up is more than 0.5 AICc
 * away and no fit of ours is
 * better than R's choice. Other fits: {@code -Dreference.rfits=FILE}.
 */
class RFitsTest {
    private static final double BELOW = 0.05;
    private static final double AGREE = 0.01;
    private static final double POINTS = 0.005;
    private static final double RUNNER_UP = 0.5;

    private final List<String> failed = new ArrayList<>();
    private int passed;

    @Test
    void fits_are_as_good_as_those_of_r() throws IOException {
        Map<String, Map<String, RFit>> bySeries = new TreeMap<>();
        for (RFit fit : RFit.read()) {
            bySeries.computeIfAbsent(fit.name(), name -> new TreeMap<>()).put(fit.fit(), fit);
            method(fit).ifPresent(method -> check(fit, method));
        }
        bySeries.values().forEach(this::automatic);
        bySeries.values().forEach(this::orders);
        failed.forEach(System.out::println);
        System.out.println("r fits: " + passed + " passed, " + failed.size() + " failed");
        assertThat(failed).isEmpty();
        assertThat(passed).isPositive();
    }

    private static Optional<Forecaster> method(RFit fit) {
        return Optional.ofNullable(
                switch (fit.fit()) {
                    case "auto_arima", "auto_arima_exact_likelihood", "airline" -> Arima.fixed(fit.form());
                    case "naive" -> new Naive();
                    case "drift" -> new Drift();
                    case "snaive" -> new SeasonalNaive();
                    case "ses" -> Ets.simple();
                    case "holt" -> Ets.holt();
                    case "holt_damped" -> Ets.damped();
                    case "hw_additive" -> Ets.fixed("AAA");
                    case "hw_multiplicative" -> Ets.fixed("MAM");
                    case "hw_damped_multiplicative" -> Ets.fixed("MAdM");
                    default ->
                        fit.fit().matches("ets_[AM][NAM]d?[NAM]")
                                ? Ets.fixed(fit.fit().substring(4))
                                : null;
                });
    }

    private void check(RFit theirs, Forecaster method) {
        Forecast ours = method.forecast(ForecastRequest.of(theirs.series(), theirs.points().length));
        String what = theirs.name() + " " + theirs.fit();
        boolean agree = true;
        if (!Double.isNaN(theirs.logLikelihood())) {
            double difference = ours.logLikelihood().orElseThrow() - theirs.logLikelihood();
            that(difference >= -BELOW, what + ": log-likelihood is " + difference + " from R's");
            agree = Math.abs(difference) <= AGREE;
        }
        if (agree) {
            double worst = 0;
            double widest = 0;
            double[] upper = ours.interval(95).orElseThrow().upper();
            for (int h = 0; h < theirs.points().length; h++) {
                double half = theirs.upper()[h] - theirs.points()[h];
                double apart = Math.abs(ours.points()[h] - theirs.points()[h]);
                // Beside a point near zero, half a percent of the interval; a trend that multiplies does so at every
                // step.
                int steps = theirs.fit().matches("ets_MMd?.") ? h + 1 : 1;
                worst = Math.max(worst, apart / steps / Math.max(Math.abs(theirs.points()[h]), half));
                widest = Math.max(widest, Math.abs((upper[h] - ours.points()[h]) / half - 1));
            }
            that(worst <= POINTS, what + ": points are up to " + worst + " from R's");
            if (Double.isNaN(theirs.logLikelihood())) {
                that(widest <= POINTS, what + ": half-widths are up to " + widest + " from R's");
            }
        }
    }

    private void automatic(Map<String, RFit> fits) {
        RFit theirs = fits.get("ets_auto");
        if (theirs == null) {
            return;
        }
        Forecast ours = new Ets().forecast(ForecastRequest.of(theirs.series(), 12));
        double second = Double.POSITIVE_INFINITY;
        for (RFit other : fits.values()) {
            boolean usual = other.fit().matches("ets_(A[NA]d?[NA]|M[NA]d?[NAM])");
            second = usual && !other.form().equals(theirs.form()) ? Math.min(second, other.aicc()) : second;
        }
        double own = ours.criteria().get("AICc");
        // A form that is only chosen because our fit of it is better than any of R's is not another choice of form.
        boolean comparable = second - theirs.aicc() > 0.5 && own > theirs.aicc() - 2 * AGREE;
        if (comparable) {
            that(ours.form().equals(theirs.form()), theirs.name() + ": form " + ours.form() + ", not " + theirs.form());
        } else {
            that(own <= theirs.aicc() + 2 * BELOW, theirs.name() + ": AICc " + own + " above " + theirs.aicc());
        }
    }

    /** Of orders with the same differences, ours is R's or as good by more than R's runner-up would be. */
    private void orders(Map<String, RFit> fits) {
        RFit theirs = fits.get("auto_arima_exact_likelihood");
        if (theirs == null) {
            return;
        }
        Forecast ours = new Arima().forecast(ForecastRequest.of(theirs.series(), 12));
        String what = theirs.name() + ": " + ours.form() + ", not " + theirs.form();
        if (ours.form().equals(theirs.form())) {
            that(true, what);
        } else if (differences(ours.form()).equals(differences(theirs.form()))) {
            double exact = Arima.fixed(ours.form())
                    .forecast(ForecastRequest.of(theirs.series(), 12))
                    .criteria()
                    .get("AICc");
            that(exact - theirs.aicc() <= RUNNER_UP, what + " with AICc " + exact + " against " + theirs.aicc());
        } else {
            that(false, what);
        }
    }

    private static String differences(String form) {
        return form.replaceAll("[^(]*\\(\\d,(\\d),\\d\\)", "$1 ").replaceAll("\\[.*| with.*", "");
    }

    private void that(boolean holds, String message) {
        if (holds) {
            passed++;
        } else {
            failed.add(message);
        }
    }
}
