package io.framewise.engine;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which metrics a criterion takes from regimes. */
final class RegimeMetrics {
    private RegimeMetrics() {}

    static List<MetricDerivation> of(Criterion criterion) {
        List<MetricDerivation> metrics = new ArrayList<>();
        for (Definition definition : criterion.definitions()) {
            collect(definition.derivation(), metrics);
        }
        return metrics;
    }

    static List<MetricDerivation> of(Derivation derivation) {
        List<MetricDerivation> metrics = new ArrayList<>();
        collect(derivation, metrics);
        return metrics;
    }

    private static void collect(Derivation derivation, List<MetricDerivation> metrics) {
        if (derivation instanceof MetricDerivation metric) {
            metrics.add(metric);
        } else if (derivation instanceof AnyDerivation any) {
            metrics.addAll(any.metrics());
        } else if (derivation instanceof RatioDerivation ratio) {
            metrics.add(ratio.numerator());
            metrics.add(ratio.denominator());
        } else if (derivation instanceof MixDerivation mix) {
            for (MixPart part : mix.parts()) {
                collect(part.derivation(), metrics);
            }
        }
    }

    static Optional<Yardstick> yardstick(Regime regime, MetricDerivation metric) {
        for (Yardstick yardstick : regime.yardsticks()) {
            if (yardstick.metric().equals(metric.metric())
                    && yardstick.connections().equals(metric.connections())) {
                return Optional.of(yardstick);
            }
        }
        return Optional.empty();
    }
}
