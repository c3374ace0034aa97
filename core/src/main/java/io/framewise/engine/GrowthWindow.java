package io.framewise.engine;

import io.framewise.model.series.Observation;
import io.framewise.model.trend.Growth;

/** A growth and the two observations that it lies between. */
final class GrowthWindow {
    private final Observation first;
    private final Observation last;
    private final Growth growth;

    GrowthWindow(Observation first, Observation last, Growth growth) {
        this.first = first;
        this.last = last;
        this.growth = growth;
    }

    Observation first() {
        return first;
    }

    Observation last() {
        return last;
    }

    Growth growth() {
        return growth;
    }
}
