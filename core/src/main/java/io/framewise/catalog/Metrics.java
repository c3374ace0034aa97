package io.framewise.catalog;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.SeriesDerivation;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which figures a criterion is made of: metrics, and statistics of series and events. */
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
            if (metric.connections().isPresent()) {
                name.append('@').append(metric.connections().orElseThrow());
            }
            metrics.add(name.toString());
        } else if (derivation instanceof AnyDerivation any) {
            for (MetricDerivation one : any.metrics()) {
                collect(one, metrics);
            }
        } else if (derivation instanceof SeriesDerivation series) {
            metrics.add(series.series() + " (" + series.statistic().name().toLowerCase(Locale.ROOT) + ")");
        } else if (derivation instanceof EventDerivation events) {
            String statistic =
                    events.statistic().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            metrics.add(events.events() + " (" + statistic + ")");
        } else if (derivation instanceof MixDerivation mix) {
            for (MixPart part : mix.parts()) {
                collect(part.derivation(), metrics);
            }
        }
    }
}
