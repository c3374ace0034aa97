package io.framewise.forecast.adoption;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.ForecastRequest;
import io.framewise.model.forecast.TimeSeries;
import io.framewise.spi.Capabilities;
import io.framewise.spi.Forecaster;

/**
 * A method on the series without outliers and shifts of level. As the cleaning is part of the method, a back-test cleans at
 * each origin what was known there, and scores against the values as counted. As safe for use by several threads as the method.
 */
public final class Cleaned implements Forecaster {
    private final Forecaster method;

    /**
     * Puts the cleaning before a method.
     *
     * @param method the method
     */
    public Cleaned(Forecaster method) {
        this.method = method;
    }

    @Override
    public String id() {
        return method.id();
    }

    @Override
    public String title() {
        return method.title();
    }

    @Override
    public String reference() {
        return method.reference();
    }

    @Override
    public Capabilities capabilities() {
        return method.capabilities();
    }

    @Override
    public double[] forecast(double[] series, int horizon) {
        return method.forecast(SeriesCleaning.of(TimeSeries.of(series)).series().filled(), horizon);
    }

    @Override
    public Forecast forecast(ForecastRequest request) {
        SeriesCleaning cleaning = SeriesCleaning.of(request.series());
        return Forecast.builder()
                .from(method.forecast(request.withSeries(cleaning.series())))
                .addAllChanges(cleaning.changes())
                .addAllWarnings(cleaning.notes())
                .build();
    }
}
