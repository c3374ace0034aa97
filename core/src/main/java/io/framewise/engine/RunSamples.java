package io.framewise.engine;

import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Regime;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.RegimeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The runs of one alternative by metric, connections and regime; each sample is cleaned once. Safe for use by several threads. */
final class RunSamples {
    /** Equality by hand: linking a record's takes milliseconds at a cold start. */
    private record Key(MetricId metric, OptionalInt connections, RegimeId regime) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.regime.equals(regime)
                    && key.metric.equals(metric)
                    && key.connections.equals(connections);
        }

        @Override
        public int hashCode() {
            return (31 * regime.hashCode() + metric.hashCode()) * 31 + connections.hashCode();
        }
    }

    private final Map<Key, List<Measurement>> runs = new HashMap<>();
    private final Map<Key, Optional<RunSample>> samples = new ConcurrentHashMap<>();

    RunSamples(FrameworkEvidence evidence) {
        for (Measurement measurement : evidence.measurements()) {
            if (measurement.regime().isPresent()) {
                Key key = new Key(
                        measurement.metric(),
                        measurement.connections(),
                        measurement.regime().orElseThrow());
                List<Measurement> sameKind = runs.get(key);
                if (sameKind == null) {
                    sameKind = new ArrayList<>();
                    runs.put(key, sameKind);
                }
                sameKind.add(measurement);
            }
        }
    }

    /** The cleaned runs; nothing when there are none. */
    Optional<RunSample> sample(Regime regime, MetricId metric, OptionalInt connections) {
        return samples.computeIfAbsent(
                new Key(metric, connections, regime.id()),
                key -> RunCleaning.sample(runs.getOrDefault(key, List.of()), regime));
    }
}
