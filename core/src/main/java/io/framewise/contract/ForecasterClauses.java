package io.framewise.contract;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastMember;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.PredictionInterval;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Capabilities;
import io.framewise.spi.Forecaster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every method keeps that continues a series. */
final class ForecasterClauses {
    private static final int HORIZON = 12;
    private static final List<double[]> NONE = List.of();

    static final List<Clause<Forecaster>> ALL = List.of(
            Clause.of("forecaster.named", "It has an id, a title and a reference.", ForecasterClauses::named),
            Clause.of(
                    "forecaster.finite",
                    "It gives one finite value for each step, whatever finite series of three or more values it gets.",
                    ForecasterClauses::finite),
            Clause.of("forecaster.repeatable", "It gives the same bits again.", ForecasterClauses::repeatable),
            Clause.of(
                    "forecaster.no-look-ahead",
                    "What it once saw of later values changes no forecast of a series that ends before them.",
                    ForecasterClauses::noLookAhead),
            Clause.of(
                    "forecaster.season",
                    "If it says that it continues a season, it continues one that always repeated.",
                    ForecasterClauses::season),
            Clause.of(
                    "forecaster.leaves-the-series",
                    "It does not change the series that it is given.",
                    ForecasterClauses::leavesTheSeries),
            Clause.of(
                    "forecaster.constant",
                    "What never changed is forecast not to change.",
                    ForecasterClauses::constant),
            Clause.of(
                    "forecaster.intervals",
                    "It explains each forecast, with finite intervals around the points, each inside the next.",
                    ForecasterClauses::intervals),
            Clause.of(
                    "forecaster.members",
                    "If it combines methods, it names each once with its form, and their weights add up to 1.",
                    ForecasterClauses::members),
            Clause.of(
                    "forecaster.unit",
                    "Values in another unit are continued by the same forecasts in that unit.",
                    ForecasterClauses::unit),
            Clause.of(
                    "forecaster.shift",
                    "If it says that it follows shifts, a number added to all values is added to all forecasts.",
                    ForecasterClauses::shift),
            Clause.of(
                    "forecaster.absent",
                    "It continues a series in which values are absent.",
                    ForecasterClauses::absent),
            Clause.of(
                    "forecaster.non-negative",
                    "What cannot be negative is not forecast to be.",
                    ForecasterClauses::nonNegative),
            Clause.of(
                    "forecaster.refuses",
                    "It refuses with a reason the series that its capabilities exclude.",
                    ForecasterClauses::refuses));

    private ForecasterClauses() {}

    private static void named(Forecaster forecaster) {
        Expect.identifier(forecaster.id());
        Expect.readable("title", forecaster.title());
        Expect.readable("reference", forecaster.reference());
    }

    private static void finite(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            Expect.finite("values", forecaster.forecast(series.clone(), HORIZON), HORIZON);
            Expect.finite("values", forecaster.forecast(series.clone(), 1), 1);
        }
        for (double[] series : edges(forecaster)) {
            Expect.finite("values", forecaster.forecast(series.clone(), HORIZON), HORIZON);
        }
    }

    private static void repeatable(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            Expect.same(
                    "values",
                    forecaster.forecast(series.clone(), HORIZON),
                    forecaster.forecast(series.clone(), HORIZON));
        }
    }

    private static void noLookAhead(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            double[] known = Arrays.copyOf(series, series.length - 4);
            double[] before = forecaster.forecast(known.clone(), HORIZON);
            forecaster.forecast(series.clone(), HORIZON);
            Expect.same("values", before, forecaster.forecast(known.clone(), HORIZON));
        }
    }

    private static void season(Forecaster forecaster) {
        if (!forecaster.capabilities().seasonal()) {
            return;
        }
        TimeSeries series = TimeSeries.of(SampleSeries.repeating()).withPeriod(HORIZON);
        double[] points =
                forecaster.forecast(ForecastRequest.of(series, HORIZON)).points();
        double first = Arrays.stream(points, 0, HORIZON / 2).average().orElseThrow();
        double second = Arrays.stream(points, HORIZON / 2, HORIZON).average().orElseThrow();
        Expect.that(
                first - second > 10,
                "After seasons of (110) and (90) the means of the next must lie apart, but are (%s) and (%s).",
                first,
                second);
    }

    private static void leavesTheSeries(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            double[] given = series.clone();
            forecaster.forecast(given, HORIZON);
            Expect.same("values of the series", series, given);
        }
    }

    private static void constant(Forecaster forecaster) {
        double[] series = new double[24];
        Arrays.fill(series, 7.5);
        for (double value : forecaster.forecast(series, HORIZON)) {
            Expect.close("forecast", 7.5, value);
        }
    }

    private static void intervals(Forecaster forecaster) {
        List<double[]> all = new ArrayList<>(SampleSeries.drawn());
        all.addAll(edges(forecaster));
        for (double[] series : all) {
            Forecast forecast = forecaster.forecast(
                    ForecastRequest.of(TimeSeries.of(series), HORIZON).withLevels(50, 80, 95));
            Expect.that(
                    forecast.method().equals(forecaster.id()),
                    "The method (%s) must be named (%s).",
                    forecast.method(),
                    forecaster.id());
            double[] lower = forecast.points();
            double[] upper = forecast.points();
            Expect.finite("points", lower, HORIZON);
            Expect.that(forecast.intervals().size() == 3, "There must be an interval for each level.");
            for (PredictionInterval interval : forecast.intervals()) {
                for (int h = 0; h < HORIZON; h++) {
                    Expect.that(
                            interval.lower()[h] <= lower[h] && upper[h] <= interval.upper()[h],
                            "The (%s) %% interval from (%s) to (%s), step (%s), must hold what is inside.",
                            interval.level(),
                            interval.lower()[h],
                            interval.upper()[h],
                            h + 1);
                }
                lower = interval.lower();
                upper = interval.upper();
            }
        }
    }

    private static void members(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            List<ForecastMember> members = forecaster
                    .forecast(ForecastRequest.of(TimeSeries.of(series), HORIZON))
                    .members();
            double sum = members.isEmpty() ? 1 : 0;
            Set<String> before = new HashSet<>();
            for (ForecastMember member : members) {
                Expect.identifier(member.method());
                Expect.readable("form of a member", member.form());
                Expect.that(before.add(member.method()), "The member (%s) must be there once.", member.method());
                Expect.that(
                        member.weight() >= 0,
                        "The weight (%s) of member (%s) must not be negative.",
                        member.weight(),
                        member.method());
                sum += member.weight();
            }
            Expect.close("sum of the weights of the members", 1, sum);
        }
    }

    private static void unit(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            double[] other = Arrays.stream(series).map(value -> value * 1024).toArray();
            double[] expected = Arrays.stream(forecaster.forecast(series.clone(), HORIZON))
                    .map(value -> value * 1024)
                    .toArray();
            Expect.close("forecasts", expected, forecaster.forecast(other, HORIZON));
        }
    }

    private static void shift(Forecaster forecaster) {
        for (double[] series : forecaster.capabilities().followsShifts() ? SampleSeries.drawn() : NONE) {
            double[] other = Arrays.stream(series).map(value -> value + 64).toArray();
            double[] expected = Arrays.stream(forecaster.forecast(series.clone(), HORIZON))
                    .map(value -> value + 64)
                    .toArray();
            Expect.close("forecasts", expected, forecaster.forecast(other, HORIZON));
        }
    }

    private static void absent(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            series[0] = Double.NaN;
            series[4] = Double.NaN;
            series[5] = Double.NaN;
            series[series.length - 1] = Double.NaN;
            Expect.finite(
                    "points",
                    forecaster
                            .forecast(ForecastRequest.of(TimeSeries.of(series), HORIZON))
                            .points(),
                    HORIZON);
        }
    }

    private static void nonNegative(Forecaster forecaster) {
        double[] falling = {40, 33, 30, 22, 19, 13, 9, 8, 5, 2, 1, 1};
        Forecast forecast =
                forecaster.forecast(ForecastRequest.of(TimeSeries.of(falling).asNonNegative(), HORIZON));
        Expect.that(
                Arrays.stream(forecast.points()).allMatch(point -> point >= 0)
                        && forecast.intervals().stream()
                                .allMatch(interval ->
                                        Arrays.stream(interval.lower()).allMatch(low -> low >= 0)),
                "Points %s and lower ends must not be negative.",
                Arrays.toString(forecast.points()));
    }

    private static void refuses(Forecaster forecaster) {
        Capabilities capabilities = forecaster.capabilities();
        if (capabilities.minimumLength() > 1) {
            double[] few = new double[capabilities.minimumLength() - 1];
            Arrays.fill(few, 3);
            Expect.refused("A series of too few values", () -> forecaster.forecast(few, HORIZON));
        }
        if (capabilities.needsPositive()) {
            double[] zeros = new double[24];
            Expect.refused("A series of zeros", () -> forecaster.forecast(zeros, HORIZON));
        }
    }

    /** Those of the edges that the method does not refuse. */
    private static List<double[]> edges(Forecaster forecaster) {
        return SampleSeries.edges().stream()
                .filter(series ->
                        forecaster.capabilities().refusal(TimeSeries.of(series)).isEmpty())
                .toList();
    }
}
