package io.framewise.engine;

import io.framewise.decision.Statistics;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cleaned runs of one framework, regime and metric on the logarithmic scale (rules 2 and 4).
 *
 * @param logs the logarithms of the values that count, by date
 * @param runs the runs that count, by date
 * @param shift the date from which they count when the series jumped
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package; nobody changes or compares the array
record RunSample(double[] logs, List<Measurement> runs, Optional<LocalDate> shift) {
    private static final int PRIOR_DEGREES = 4;

    double centre() {
        return Statistics.median(logs);
    }

    LocalDate newest() {
        return runs.get(runs.size() - 1).observedOn();
    }

    Measurement newestRun() {
        return runs.get(runs.size() - 1);
    }

    /** The newest run of each source, since runs of a regime may come from several packs. */
    SortedMap<SourceId, Measurement> newestBySource() {
        SortedMap<SourceId, Measurement> newest = new TreeMap<>();
        for (Measurement run : runs) {
            newest.put(run.source(), run);
        }
        return newest;
    }

    /** Moderated standard deviation: s~^2 = (nu0 s0^2 + (n-1) s^2) / (nu0 + n - 1). */
    double moderatedDeviation(double pooled) {
        int n = logs.length;
        double own = n >= 3
                ? Statistics.MAD_TO_SD * Statistics.medianAbsoluteDeviation(logs)
                : n == 2 ? Statistics.standardDeviation(logs) : 0;
        return StrictMath.sqrt((PRIOR_DEGREES * pooled * pooled + (n - 1) * own * own) / (PRIOR_DEGREES + n - 1));
    }

    int degrees() {
        return PRIOR_DEGREES + logs.length - 1;
    }
}
