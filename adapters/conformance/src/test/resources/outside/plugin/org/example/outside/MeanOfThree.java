package org.example.outside;

import io.framewise.spi.Forecaster;
import java.util.Arrays;

/** The mean of the last three values, or of those that there are. */
public final class MeanOfThree implements Forecaster {
    @Override
    public String id() {
        return "outside-mean-of-three";
    }

    @Override
    public String title() {
        return "Mean of three";
    }

    @Override
    public String reference() {
        return "Moving average of order 3";
    }

    @Override
    public double[] forecast(double[] series, int horizon) {
        double mean = 0;
        int count = Math.min(3, series.length);
        for (int t = series.length - count; t < series.length; t++) {
            mean += series[t] / count;
        }
        double[] forecast = new double[horizon];
        Arrays.fill(forecast, mean);
        return forecast;
    }
}
