package io.framewise.model.forecast;

import io.framewise.meta.ModelStyle;
import java.util.List;
import org.immutables.value.Value;

/** Methods side by side at the last origins of one series. */
@Value.Immutable
@ModelStyle
public interface SeriesBacktest {
    /** {@return the series, repaired for changes of counting} */
    TimeSeries series();

    /** {@return how many steps ahead were compared} */
    int steps();

    /** {@return the methods, least absolute error first, those that refused last} */
    List<MethodScore> scores();

    /** {@return what a reader must know, as sentences} */
    List<String> notes();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SeriesBacktest}; not safe for use by several threads. */
    final class Builder extends ImmutableSeriesBacktest.Builder {
        Builder() {}
    }
}
