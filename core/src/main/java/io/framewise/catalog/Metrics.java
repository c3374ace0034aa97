package io.framewise.catalog;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import java.util.Set;
import java.util.TreeSet;

/** Which single figures a criterion is made of. */
final class Metrics {
    private Metrics() {}

    static Set<String> of(Criterion criterion) {
        Set<String> metrics = new TreeSet<>();
        for (Definition definition : criterion.definitions()) {
            collect(definition.derivation(), metrics);
        }
        return metrics;
    }

    private static void collect(Derivation derivation, Set<String> metrics) {
        if (derivation instanceof MetricDerivation metric) {
            StringBuilder name = new StringBuilder(metric.metric().value());
            metric.connections().ifPresent(connections -> name.append('@').append(connections));
            metrics.add(name.toString());
        } else if (derivation instanceof AnyDerivation any) {
            any.metrics().forEach(one -> collect(one, metrics));
        } else if (derivation instanceof MixDerivation mix) {
            mix.parts().forEach(part -> collect(part.derivation(), metrics));
        }
    }
}
