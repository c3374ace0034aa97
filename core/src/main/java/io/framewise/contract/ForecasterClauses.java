package io.framewise.contract;

import io.framewise.spi.Forecaster;
import java.util.List;

/** What every method keeps that continues a series. */
final class ForecasterClauses {
    private static final int HORIZON = 12;

    static final List<Clause<Forecaster>> ALL = List.of(
            Clause.of("forecaster.named", "It has an id, a title and a reference.", ForecasterClauses::named),
            Clause.of(
                    "forecaster.finite",
                    "It gives one finite value for each step, whatever finite series of three or more values it gets.",
                    ForecasterClauses::finite),
            Clause.of("forecaster.repeatable", "It gives the same bits again.", ForecasterClauses::repeatable),
            Clause.of(
                    "forecaster.leaves-the-series",
                    "It does not change the series that it is given.",
                    ForecasterClauses::leavesTheSeries),
            Clause.of(
                    "forecaster.constant",
                    "What never changed is forecast not to change.",
                    ForecasterClauses::constant));

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
        for (double[] series : SampleSeries.edges()) {
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

    private static void leavesTheSeries(Forecaster forecaster) {
        for (double[] series : SampleSeries.drawn()) {
            double[] given = series.clone();
            forecaster.forecast(given, HORIZON);
            Expect.same("values of the series", series, given);
        }
    }

    private static void constant(Forecaster forecaster) {
        double[] series = new double[24];
        java.util.Arrays.fill(series, 7.5);
        for (double value : forecaster.forecast(series, HORIZON)) {
            Expect.close("forecast", 7.5, value);
        }
    }
}
