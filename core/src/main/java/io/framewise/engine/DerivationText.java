package io.framewise.engine;

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
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Where a quantity comes from, in words. Stateless; safe for use by several threads. */
public final class DerivationText {
    private DerivationText() {}

    /**
     * Puts it in words.
     *
     * @param derivation where a quantity comes from
     * @return the same without an article and a full stop, such as {@code throughput at 512 connections}
     */
    public static String of(Derivation derivation) {
        if (derivation instanceof MetricDerivation metric) {
            return metric(metric);
        }
        if (derivation instanceof AnyDerivation any) {
            return "the first known of "
                    + joined(any.metrics().stream().map(DerivationText::metric).toList());
        }
        if (derivation instanceof RatioDerivation ratio) {
            return metric(ratio.numerator()) + " divided by " + metric(ratio.denominator()) + " of the same run";
        }
        if (derivation instanceof FeatureShareDerivation share) {
            return "the share of " + share(share);
        }
        if (derivation instanceof FeatureLevelDerivation levels) {
            return "the first level that holds of "
                    + joined(levels.rules().stream().map(LevelRule::level).toList());
        }
        if (derivation instanceof SeriesDerivation series) {
            return word(series.statistic()) + " of the series " + series.series()
                    + series.window().map(window -> " over " + months(window)).orElse("")
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
                parts.add(Figures.plain(part.weight()) + " x (" + of(part.derivation()) + ")");
            }
            return "the mean value of " + joined(parts);
        }
        return derivation instanceof CustomDerivation custom ? "the deriver " + custom.deriver() : "a plugin";
    }

    private static String metric(MetricDerivation metric) {
        return metric.metric()
                + (metric.connections().isPresent()
                        ? " at " + metric.connections().getAsInt() + " connections"
                        : "")
                + (metric.times() == 1 ? "" : " times " + Figures.plain(metric.times()))
                + (metric.lowerBound() ? ", a lower bound" : "");
    }

    private static String share(FeatureShareDerivation share) {
        List<String> features = new ArrayList<>();
        share.features().forEach((feature, weight) -> features.add(feature + " (" + Figures.plain(weight) + ")"));
        List<String> levels = new ArrayList<>();
        share.levels().forEach((level, worth) -> levels.add(level + " " + Figures.plain(worth)));
        return joined(features) + "; worth " + joined(levels);
    }

    private static String events(EventDerivation events) {
        return word(events.statistic()) + " of " + events.events()
                + events.version().map(version -> " " + version).orElse("")
                + events.outcome().map(outcome -> " " + outcome).orElse("")
                + (events.among().isEmpty() ? "" : " among " + joined(events.among()))
                + (events.relations().isEmpty() ? "" : " (" + joined(events.relations()) + ")")
                + events.window().map(window -> " over " + months(window)).orElse("");
    }

    private static String word(Enum<?> statistic) {
        return statistic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String joined(Collection<String> parts) {
        return String.join(", ", parts);
    }

    private static String months(Period window) {
        return window.equals(Period.ofMonths((int) window.toTotalMonths()).normalized())
                        || window.equals(Period.ofMonths((int) window.toTotalMonths()))
                ? window.toTotalMonths() + " months"
                : window.toString();
    }
}
