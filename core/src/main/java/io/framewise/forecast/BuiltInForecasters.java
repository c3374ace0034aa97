package io.framewise.forecast;

import io.framewise.spi.Forecaster;
import java.util.List;

/** The forecasters that core brings. */
public final class BuiltInForecasters {
    private static final List<Forecaster> ALL = List.of(new Naive(), new SeasonalNaive(), new Drift());

    private BuiltInForecasters() {}

    /** {@return one of each, simplest first} */
    public static List<Forecaster> all() {
        return ALL;
    }
}
