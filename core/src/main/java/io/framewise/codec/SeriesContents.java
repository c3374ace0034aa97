package io.framewise.codec;

import io.framewise.error.Location;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.TimeSeries;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file of series holds. Immutable. */
public final class SeriesContents {
    private final List<TimeSeries> series;
    private final List<LeftOutSeries> empty;
    private final Map<String, Location> places;

    SeriesContents(List<TimeSeries> series, List<LeftOutSeries> empty, Map<String, Location> places) {
        this.series = List.copyOf(series);
        this.empty = List.copyOf(empty);
        this.places = Map.copyOf(places);
    }

    /** {@return the series, in the order of the file, each from its first value to its last} */
    public List<TimeSeries> series() {
        return series;
    }

    /** {@return those that are named but have no value} */
    public List<LeftOutSeries> empty() {
        return empty;
    }

    /**
     * Tells where a series begins.
     *
     * @param name its name
     * @return the place of its name
     */
    public Optional<Location> place(String name) {
        return Optional.ofNullable(places.get(name));
    }
}
