package io.framewise.forecast;

import io.framewise.forecast.adoption.HalfRobustDrift;
import io.framewise.forecast.adoption.RollingMean;
import io.framewise.forecast.arima.Arima;
import io.framewise.forecast.ces.Ces;
import io.framewise.forecast.decomposition.AroundSeasons;
import io.framewise.forecast.growth.Bass;
import io.framewise.forecast.growth.Gompertz;
import io.framewise.forecast.growth.Logistic;
import io.framewise.forecast.intermittent.Croston;
import io.framewise.forecast.intermittent.TeunterSyntetosBabai;
import io.framewise.forecast.season.Naive2;
import io.framewise.forecast.season.SeasonallyAdjusted;
import io.framewise.forecast.series.OnBoxCox;
import io.framewise.forecast.series.OnLogs;
import io.framewise.forecast.series.SeriesMethod;
import io.framewise.forecast.simple.Drift;
import io.framewise.forecast.simple.Naive;
import io.framewise.forecast.simple.SeasonalNaive;
import io.framewise.forecast.simple.TheilSen;
import io.framewise.forecast.smoothing.Ets;
import io.framewise.forecast.smoothing.HoltWinters;
import io.framewise.forecast.theta.DynamicTheta;
import io.framewise.forecast.theta.Theta;
import io.framewise.spi.Forecaster;
import java.util.List;

/** The forecasters that core brings. */
public final class BuiltInForecasters {
    private static final SeriesMethod SES = new SeasonallyAdjusted(Ets.simple());
    private static final SeriesMethod HOLT = new SeasonallyAdjusted(Ets.holt());
    private static final SeriesMethod DAMPED = new SeasonallyAdjusted(Ets.damped());
    private static final List<Forecaster> ALL = List.of(
            new Naive(),
            new SeasonalNaive(),
            new Drift(),
            new TheilSen(),
            new Naive2(),
            Ets.simple(),
            Ets.holt(),
            Ets.damped(),
            SES,
            HOLT,
            DAMPED,
            Combination.mean("mean-ses-holt-damped", List.of(SES, HOLT, DAMPED)),
            HoltWinters.additive(),
            HoltWinters.multiplicative(),
            new Croston(),
            Croston.corrected(),
            new TeunterSyntetosBabai(),
            new Ets(),
            AroundSeasons.stl(Ets.plain(), false),
            AroundSeasons.stl(Ets.plain(), true),
            AroundSeasons.mstl(Ets.plain()),
            new Ces(),
            Ces.adjusted(),
            new Arima(),
            Arima.conditional(),
            new Theta(),
            Theta.shrunken(),
            DynamicTheta.optimized(),
            DynamicTheta.dynamic(),
            Combination.median("scum", List.of(new Ets(), Arima.conditional(), new Ces(), DynamicTheta.dynamic())),
            new WeightedCombination(
                    "weighted", List.of(DAMPED, Ces.adjusted(), new Theta(), DynamicTheta.dynamic(), new Naive2())),
            OnBoxCox.medians(new Ets()),
            OnBoxCox.means(new Ets()),
            new Bass(),
            new Logistic(),
            new Gompertz(),
            new OnLogs(new Drift()),
            new OnLogs(new Theta()),
            new HalfRobustDrift(),
            new RollingMean(),
            new Automatic());

    private BuiltInForecasters() {}

    /** {@return the method to take when none is named, which also stands in {@link #all()}} */
    public static Forecaster automatic() {
        return ALL.get(ALL.size() - 1);
    }

    /** {@return one of each, simplest first} */
    public static List<Forecaster> all() {
        return ALL;
    }
}
