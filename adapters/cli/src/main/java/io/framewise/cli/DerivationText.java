package io.framewise.cli;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.MixPart;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.SeriesDerivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a quantity comes from, in words. */
final class DerivationText {
    private DerivationText() {}

    static String of(Derivation derivation) {
        if (derivation instanceof MetricDerivation metric) {
            return metric(metric);
        }
        if (derivation instanceof AnyDerivation any) {
            return "the first known of "
                    + Entry.joined(
                            any.metrics().stream().map(DerivationText::metric).toList());
        }
        if (derivation instanceof RatioDerivation ratio) {
            return metric(ratio.numerator()) + " divided by " + metric(ratio.denominator()) + " of the same run";
        }
        if (derivation instanceof FeatureShareDerivation share) {
            return "the share of " + share(share);
        }
        if (derivation instanceof FeatureLevelDerivation levels) {
            return "the first level that holds of "
                    + Entry.joined(levels.rules().stream().map(LevelRule::level).toList());
        }
        if (derivation instanceof SeriesDerivation series) {
            return word(series.statistic()) + " of the series " + series.series()
                    + series.window().map(window -> " over " + window).orElse("")
                    + series.net().map(net -> ", net of dependants by " + net).orElse("")
                    + series.market()
                            .map(market -> ", less the market by " + market)
                            .orElse("");
        }
        if (derivation instanceof EventDerivation events) {
            return events(events);
        }
        if (derivation instanceof MixDerivation mix) {
            List<String> parts = new ArrayList<>();
            for (MixPart part : mix.parts()) {
                parts.add(Figures.number(part.weight()) + " x (" + of(part.derivation()) + ")");
            }
            return "the mean value of " + Entry.joined(parts);
        }
        return derivation instanceof CustomDerivation custom ? "the deriver " + custom.deriver() : "a plugin";
    }

    private static String metric(MetricDerivation metric) {
        return metric.metric()
                + (metric.connections().isPresent()
                        ? " at " + metric.connections().getAsInt() + " connections"
                        : "")
                + (metric.times() == 1 ? "" : " times " + Figures.number(metric.times()))
                + (metric.lowerBound() ? ", a lower bound" : "");
    }

    private static String share(FeatureShareDerivation share) {
        List<String> features = new ArrayList<>();
        share.features().forEach((feature, weight) -> features.add(feature + " (" + Figures.number(weight) + ")"));
        List<String> levels = new ArrayList<>();
        share.levels().forEach((level, worth) -> levels.add(level + " " + Figures.number(worth)));
        return Entry.joined(features) + "; worth " + Entry.joined(levels);
    }

    private static String events(EventDerivation events) {
        return word(events.statistic()) + " of " + events.events()
                + events.version().map(version -> " " + version).orElse("")
                + events.outcome().map(outcome -> " " + outcome).orElse("")
                + (events.among().isEmpty() ? "" : " among " + Entry.joined(events.among()))
                + (events.relations().isEmpty() ? "" : " (" + Entry.joined(events.relations()) + ")")
                + events.window().map(window -> " over " + window).orElse("");
    }

    private static String word(Enum<?> statistic) {
        return statistic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
