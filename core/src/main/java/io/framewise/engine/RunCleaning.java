package io.framewise.engine;

import io.framewise.decision.Statistics;
import io.framewise.model.evidence.Exclusion;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cleaning before centre and spread (rule 2): runs that a regime excludes are left out, unchanged values are not new runs,
 * and after a jump of level only the last part counts.
 */
final class RunCleaning {
    private static final int LEAST_SEGMENT = 3;
    private static final double LEAST_SHIFT = 0.40;
    private static final double SHIFT_IN_DEVIATIONS = 4;

    private RunCleaning() {}

    /** The runs of one metric in a regime that count: positive values by date; nothing when there are none. */
    static Optional<RunSample> sample(List<Measurement> measurements, Regime regime) {
        List<Measurement> runs = new ArrayList<>();
        for (Measurement measurement : measurements) {
            if (value(measurement) > 0
                    && !excluded(regime, measurement)
                    && (runs.isEmpty() || value(runs.get(runs.size() - 1)) != value(measurement))) {
                runs.add(measurement);
            }
        }
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        double[] logs = new double[runs.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(value(runs.get(i)));
        }
        return afterShift(logs, runs, Optional.empty());
    }

    /**
     * What counts of some runs: all of them, or those after a jump.
     *
     * @param logs their logarithms
     * @param runs the runs by date
     * @param earlier a jump before the first of them, after which they count
     */
    static Optional<RunSample> afterShift(double[] logs, List<Measurement> runs, Optional<LocalDate> earlier) {
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        int from = levelShift(logs);
        Optional<LocalDate> shift =
                from == 0 ? earlier : Optional.of(runs.get(from).observedOn());
        return Optional.of(
                new RunSample(Arrays.copyOfRange(logs, from, logs.length), runs.subList(from, runs.size()), shift));
    }

    static double value(Measurement measurement) {
        return measurement.presence() instanceof Known known && known.value() instanceof Quantity quantity
                ? quantity.value()
                : 0;
    }

    static boolean excluded(Regime regime, Measurement run) {
        for (Exclusion exclusion : regime.excludes()) {
            if (exclusion.framework().equals(run.framework())
                    && (exclusion.until().isEmpty()
                            || !run.observedOn().isAfter(exclusion.until().orElseThrow()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The place of the jump: medians of both sides differ by more than 0.40 and by more than four scaled median absolute
     * deviations of the residuals, with at least three runs on each side; among such places the one that leaves the least
     * sum of absolute residuals, so that no run of the old level is kept; 0 when there is none.
     */
    static int levelShift(double[] logs) {
        int place = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = LEAST_SEGMENT; k <= logs.length - LEAST_SEGMENT; k++) {
            double low = Statistics.median(Arrays.copyOfRange(logs, 0, k));
            double high = Statistics.median(Arrays.copyOfRange(logs, k, logs.length));
            double difference = Math.abs(high - low);
            if (difference <= LEAST_SHIFT) {
                continue;
            }
            double[] residuals = new double[logs.length];
            double sum = 0;
            for (int i = 0; i < logs.length; i++) {
                residuals[i] = Math.abs(logs[i] - (i < k ? low : high));
                sum += residuals[i];
            }
            if (sum < least && difference > SHIFT_IN_DEVIATIONS * Statistics.MAD_TO_SD * Statistics.median(residuals)) {
                least = sum;
                place = k;
            }
        }
        return place;
    }
}
