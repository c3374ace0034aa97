package io.framewise.forecast.adoption;

import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.theta.Theta;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Forecaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Takes the method that had the smallest absolute errors at the last 24 origins of the series itself, relative to naive and
 * averaged over the steps ahead; naive when none is better. Intervals come from the errors that the method made there:
 * conformal half-widths of errors divided by the root of their step, on logarithms where all values are above zero. How
 * often such intervals held at later origins, knowing only earlier errors, stands in the result. Stateless; as many fits as
 * methods times origins.
 */
public final class RollingChoice implements Forecaster {
    private static final int FEWEST_ORIGINS = 6;

    private final Naive naive = new Naive();
    private final List<Forecaster> others;

    /** Makes the choice among naive, drift on logarithms, half the robust drift and theta on logarithms. */
    public RollingChoice() {
        this(List.of(new OnLogs(new Drift()), new HalfRobustDrift(), new OnLogs(new Theta())));
    }

    /**
     * Makes the usual choice, each method on the series without outliers and shifts of level.
     *
     * @return the choice
     */
    public static RollingChoice cleaned() {
        return new RollingChoice(new RollingChoice()
                .others.stream().<Forecaster>map(Cleaned::new).toList());
    }

    /**
     * Makes the choice among naive and others.
     *
     * @param others the methods that must beat naive; of equals the first is taken
     */
    public RollingChoice(List<Forecaster> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public String id() {
        return "rolling-choice";
    }

    @Override
    public String title() {
        return "Choice by rolling origins";
    }

    @Override
    public String reference() {
        return "Tashman (2000), Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16";
    }

    @Override
    public io.framewise.spi.Capabilities capabilities() {
        return io.framewise.spi.Capabilities.builder().missingValues(true).build();
    }

    @Override
    public double[] forecast(double[] series, int horizon) {
        return forecast(ForecastRequest.of(TimeSeries.of(series), horizon).withLevels())
                .points();
    }

    @Override
    public Forecast forecast(ForecastRequest request) {
        TimeSeries series = request.series();
        RollingErrors naiveErrors = RollingErrors.of(naive, series, request.horizon());
        Forecaster best = naive;
        RollingErrors bestErrors = naiveErrors;
        double least = 1;
        List<RejectedForm> rejected = new ArrayList<>();
        for (Forecaster method : others) {
            if (method.capabilities().refusal(series).isPresent()) {
                rejected.add(rejected(method, OptionalDouble.empty()));
                continue;
            }
            RollingErrors errors = RollingErrors.of(method, series, request.horizon());
            double relative = errors.relativeTo(naiveErrors);
            if (relative < least) {
                rejected.add(rejected(best, OptionalDouble.of(least)));
                best = method;
                bestErrors = errors;
                least = relative;
            } else {
                rejected.add(rejected(
                        method, Double.isNaN(relative) ? OptionalDouble.empty() : OptionalDouble.of(relative)));
            }
        }
        return explained(request, best, bestErrors, least, rejected);
    }

    private static RejectedForm rejected(Forecaster method, OptionalDouble value) {
        return RejectedForm.builder()
                .form(method.id())
                .criterion("rolling error relative to naive")
                .value(value)
                .build();
    }

    private Forecast explained(
            ForecastRequest request,
            Forecaster best,
            RollingErrors errors,
            double relative,
            List<RejectedForm> rejected) {
        Forecast fitted = best.forecast(request);
        Forecast.Builder forecast =
                Forecast.builder().from(fitted).method(id()).form(fitted.form()).rejectedForms(rejected);
        if (errors.origins() < FEWEST_ORIGINS) {
            return forecast.addWarning("The series is too short for a back-test; the intervals are the method's own.")
                    .doubt("The series is too short (%s values) to know how well it can be forecast."
                            .formatted(request.series().size()))
                    .build();
        }
        RollingIntervals intervals = new RollingIntervals(errors);
        forecast.intervals(intervals.around(fitted, request)).coverages(intervals.achieved(request));
        forecast.doubt(
                best == naive
                        ? "No method had smaller errors than naive, which says that nothing changes, at the last %s origins."
                                .formatted(errors.origins())
                        : intervals
                                .shortfall(request)
                                .orElseGet(() -> String.format(
                                        Locale.ROOT,
                                        "It erred least at the last %d origins (%.0f %% of naive), which may have been good"
                                                + " times for it; when the pace changes, it will err more.",
                                        errors.origins(),
                                        100 * relative)));
        return forecast.build();
    }
}
