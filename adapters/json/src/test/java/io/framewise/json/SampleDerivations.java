package io.framewise.json;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.ProportionPrior;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.criterion.ValueFunction;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.spi.DerivedQuantity;
import io.framewise.spi.MeasurementDeriver;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** One derivation of each kind. */
final class SampleDerivations {
    private SampleDerivations() {}

    static List<Derivation> all() {
        MetricDerivation metric = MetricDerivation.builder()
                .metric(SampleCatalog.THROUGHPUT)
                .connections(512)
                .lowerBound(true)
                .prior(ProportionPrior.builder().mean(0.92).strength(8).build())
                .build();
        return List.of(
                metric,
                AnyDerivation.builder().addMetrics(metric, metric).build(),
                RatioDerivation.builder().numerator(metric).denominator(metric).build(),
                FeatureShareDerivation.builder()
                        .putFeature(SampleCatalog.ASYNC, 2)
                        .putLevel("built-in", 1)
                        .build(),
                FeatureLevelDerivation.builder()
                        .addRules(LevelRule.builder()
                                .level("all")
                                .putWhen(SampleCatalog.ASYNC, List.of("built-in", "extra"))
                                .build())
                        .addRules(LevelRule.builder().level("none").build())
                        .build(),
                SeriesDerivation.builder()
                        .series(SampleCatalog.THROUGHPUT)
                        .statistic(SeriesStatistic.GROWTH)
                        .window(Period.ofMonths(12))
                        .net(SampleCatalog.THROUGHPUT)
                        .market(SampleCatalog.THROUGHPUT)
                        .build(),
                events(),
                MixDerivation.builder()
                        .addParts(MixPart.builder()
                                .weight(0.4)
                                .derivation(events())
                                .value(ValueFunction.between(Scale.LINEAR, 0, 1))
                                .build())
                        .build(),
                CustomDerivation.builder().deriver("nothing").build());
    }

    private static EventDerivation events() {
        return EventDerivation.builder()
                .events("advisories")
                .statistic(EventStatistic.PROPORTION)
                .window(Period.ofYears(5))
                .addRelations("own")
                .outcome("fixed-in-time")
                .addAmong("fixed-in-time", "fixed-late")
                .prior(ProportionPrior.builder().mean(0.92).build())
                .version("1.0")
                .build();
    }

    /** Derives nothing. */
    static final class Nothing implements MeasurementDeriver {
        @Override
        public String id() {
            return "nothing";
        }

        @Override
        public Optional<DerivedQuantity> derive(FrameworkEvidence evidence, LocalDate asOf) {
            return Optional.empty();
        }
    }
}
