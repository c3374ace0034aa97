package io.framewise.forecast.adoption;

import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.theta.Theta;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastMember;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.RejectedForm;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Capabilities;
import io.framewise.spi.Forecaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The mean of several methods, on logarithms where all values are above zero, with weights that fall with their absolute errors at
 * the last 24 origins of the series itself; naive where neither the mean nor one of them had smaller errors than naive there.
 * Intervals are made of the errors that such means had at the last origins, each knowing only what came before it; how often they
 * held at later origins stands in the result. Stateless; as many fits as methods times 72 origins.
 */
public final class RollingMean implements Forecaster {
    private static final String CRITERION = "rolling error relative to naive";

    private final Naive naive = new Naive();
    private final List<Forecaster> others;

    /** Makes the mean of naive, drift on logarithms, half the robust drift and theta on logarithms. */
    public RollingMean() {
        this(List.of(new OnLogs(new Drift()), new HalfRobustDrift(), new OnLogs(new Theta())));
    }

    /**
     * Makes the usual mean, each method on the series without outliers and shifts of level.
     *
     * @return the mean
     */
    public static RollingMean cleaned() {
        return new RollingMean(
                new RollingMean().others.stream().<Forecaster>map(Cleaned::new).toList());
    }

    /**
     * Makes the mean of naive and others.
     *
     * @param others the methods; one that refuses a series is left out
     */
    public RollingMean(List<Forecaster> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public String id() {
        return "rolling-mean";
    }

    @Override
    public String title() {
        return "Mean by errors at rolling origins";
    }

    @Override
    public String reference() {
        return "Bates and Granger (1969), The combination of forecasts, Operational Research Quarterly 20";
    }

    @Override
    public Capabilities capabilities() {
        return Capabilities.builder().missingValues(true).build();
    }

    @Override
    public double[] forecast(double[] series, int horizon) {
        return forecast(ForecastRequest.of(TimeSeries.of(series), horizon).withLevels())
                .points();
    }

    @Override
    public Forecast forecast(ForecastRequest request) {
        TimeSeries series = request.series();
        List<Forecaster> members = new ArrayList<>(List.of(naive));
        List<RollingErrors> errors = new ArrayList<>();
        errors.add(RollingErrors.of(naive, series, request.horizon()));
        List<RejectedForm> alone = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (Forecaster method : others) {
            double relative = Double.NaN;
            if (method.capabilities().refusal(series).isEmpty()) {
                RollingErrors own = RollingErrors.of(method, series, request.horizon());
                relative = own.relativeTo(errors.get(0));
                least = relative < least ? relative : least;
                members.add(method);
                errors.add(own);
            }
            alone.add(alone(method, Double.isNaN(relative) ? OptionalDouble.empty() : OptionalDouble.of(relative)));
        }
        RollingErrors mean = RollingErrors.mean(errors);
        double relative = mean.relativeTo(errors.get(0));
        if (!(Math.min(least, relative) < 1)) {
            Forecast.Builder forecast =
                    Forecast.builder().from(naive.forecast(request)).rejectedForms(alone);
            return explained(forecast, request, errors.get(0), nothingBeat(errors.get(0)));
        }
        alone.add(0, alone(naive, OptionalDouble.of(1)));
        Forecast.Builder forecast = mean(members, RollingErrors.weights(errors, mean.origins()), mean, request)
                .rejectedForms(alone);
        String doubt = new RollingIntervals(mean).shortfall(request).orElseGet(() -> doubt(mean, relative));
        return explained(forecast, request, mean, doubt);
    }

    private static RejectedForm alone(Forecaster method, OptionalDouble value) {
        return RejectedForm.builder()
                .form(method.id())
                .criterion(CRITERION)
                .value(value)
                .build();
    }

    private static Forecast.Builder mean(
            List<Forecaster> members, double[] weights, RollingErrors mean, ForecastRequest request) {
        Forecast.Builder forecast = Forecast.builder().form("weighted mean");
        List<double[]> paths = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            Forecast part = members.get(k).forecast(request);
            paths.add(part.points());
            forecast.addMember(ForecastMember.of(weights[k], part));
            changes.addAll(part.changes());
            warnings.addAll(part.warnings());
        }
        double[] points = new double[request.horizon()];
        for (int h = 0; h < points.length; h++) {
            points[h] = point(paths, h, mean.onLogs(), weights);
        }
        return forecast.points(points)
                .changes(changes.stream().distinct().toList())
                .warnings(warnings.stream().distinct().toList());
    }

    private static double point(List<double[]> paths, int h, boolean onLogs, double... weights) {
        boolean logs = onLogs;
        for (double[] path : paths) {
            logs &= path[h] > 0;
        }
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            double value = paths.get(k)[h];
            sum += weights[k] * (logs ? StrictMath.log(value) : value);
        }
        return logs ? Math.min(RollingIntervals.MOST, StrictMath.exp(sum)) : sum;
    }

    private Forecast explained(Forecast.Builder builder, ForecastRequest request, RollingErrors errors, String doubt) {
        Forecast points = builder.method(id()).build();
        RollingIntervals intervals = new RollingIntervals(errors);
        Forecast.Builder forecast = Forecast.builder().from(points).intervals(intervals.around(points, request));
        if (errors.origins() < RollingIntervals.FEWEST_ORIGINS) {
            return forecast.addWarning(
                            "The series is too short for a back-test; the intervals follow its changes alone.")
                    .doubt("The series is too short (%s values) to know how well it can be forecast."
                            .formatted(request.series().size()))
                    .build();
        }
        return forecast.coverages(intervals.achieved(request)).doubt(doubt).build();
    }

    private static String nothingBeat(RollingErrors errors) {
        return "No method had smaller errors than naive, which says that nothing changes, at the last %s origins."
                .formatted(errors.recent());
    }

    private static String doubt(RollingErrors errors, double relative) {
        return String.format(
                Locale.ROOT,
                "It erred %.0f %% as much as naive at the last %s origins; when the pace changes, it will err more.",
                100 * relative,
                errors.recent());
    }
}
