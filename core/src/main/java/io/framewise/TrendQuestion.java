package io.framewise;

import io.framewise.error.InvalidRequestException;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.trend.TrendReport;
import io.framewise.model.trend.TrendRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A trend being asked for, step by step. Not safe for use by several threads. */
public final class TrendQuestion {
    private final Framewise framewise;
    private final TrendRequest.Builder request = TrendRequest.builder();

    TrendQuestion(Framewise framewise, List<String> frameworks) {
        this.framewise = framewise;
        frameworks.forEach(id -> request.addFramework(Identifiers.known(
                "framework",
                id,
                FrameworkId::of,
                framewise.catalog().frameworks().keySet())));
    }

    /**
     * Names the metric of the series.
     *
     * @param id its identifier; unless named, the series whose growth the catalog judges
     * @return this
     */
    public TrendQuestion ofMetric(String id) {
        request.metric(Identifiers.known(
                "metric", id, MetricId::of, framewise.catalog().metrics().keySet()));
        return this;
    }

    /**
     * Chooses how far to look.
     *
     * @param months from 1 to 60; 12 unless chosen
     * @return this
     */
    public TrendQuestion overMonths(int months) {
        request.horizon(months);
        return this;
    }

    /**
     * Uses only what was known on a day.
     *
     * @param date the day
     * @return this
     */
    public TrendQuestion asOf(LocalDate date) {
        request.asOf(date);
        return this;
    }

    /**
     * Chooses the forecaster.
     *
     * @param id its identifier; unless chosen, the one that erred least at the last origins of each series
     * @return this
     */
    public TrendQuestion withForecaster(String id) {
        request.method(id);
        return this;
    }

    /**
     * Chooses the levels of the intervals.
     *
     * @param percent each between 0 and 100; 80 and 95 unless chosen
     * @return this
     */
    public TrendQuestion withLevels(double... percent) {
        request.levels(Arrays.stream(percent).boxed().toList());
        return this;
    }

    /**
     * Takes single wild values and lasting shifts of level out of each series and continues it by itself, not with its market.
     * The repairs of a trend list what was changed.
     *
     * @return this
     */
    public TrendQuestion cleaned() {
        request.cleaning(true);
        return this;
    }

    /**
     * Only sets the frameworks head to head, without continuing each series.
     *
     * @return this
     */
    public TrendQuestion withoutForecasts() {
        request.forecasting(false);
        return this;
    }

    /** {@return the request as it stands} */
    public TrendRequest toRequest() {
        return request.build();
    }

    /**
     * Computes the answer.
     *
     * @return the answer
     * @throws InvalidRequestException if the request names something unknown, or no framework has such a series
     */
    public TrendReport run() {
        return framewise.trend(toRequest());
    }
}
