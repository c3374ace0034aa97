package io.framewise.forecast;

import io.framewise.forecast.season.Naive2;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.simple.SeasonalNaive;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.spi.Forecaster;
import java.util.List;

/** The forecasters that core brings. */
public final class BuiltInForecasters {
    private static final List<Forecaster> ALL = List.of(
            new Naive(),
            new SeasonalNaive(),
            new Drift(),
            new Naive2(),
            Ets.simple(),
            Ets.holt(),
            Ets.damped(),
            new Ets());

    private BuiltInForecasters() {}

    /** {@return one of each, simplest first} */
    public static List<Forecaster> all() {
        return ALL;
    }
}
