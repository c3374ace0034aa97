package io.framewise.json;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.CustomDerivation;
import io.framewise.model.criterion.Derivation;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.FeatureLevelDerivation;
import io.framewise.model.criterion.FeatureShareDerivation;
import io.framewise.model.criterion.LevelRule;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.criterion.MixDerivation;
import io.framewise.model.criterion.ProportionPrior;
import io.framewise.model.criterion.RatioDerivation;
import io.framewise.model.criterion.SeriesDerivation;
import java.io.IOException;
import java.util.Optional;

/** Where the quantity of a criterion comes from: an object with the field {@code kind} and what that kind needs. */
final class DerivationWriter {
    private final JsonFields out;

    DerivationWriter(JsonFields out) {
        this.out = out;
    }

    void write(Derivation derivation) throws IOException {
        if (derivation instanceof MetricDerivation metric) {
            out.text("kind", "metric");
            metric(metric);
        } else if (derivation instanceof AnyDerivation any) {
            out.text("kind", "any");
            out.objects("metrics", any.metrics(), this::metric);
        } else if (derivation instanceof RatioDerivation ratio) {
            out.text("kind", "ratio");
            out.object("numerator", () -> metric(ratio.numerator()));
            out.object("denominator", () -> metric(ratio.denominator()));
        } else if (derivation instanceof FeatureShareDerivation share) {
            out.text("kind", "feature-share");
            out.weights("features", share.features());
            out.weights("levels", share.levels());
        } else if (derivation instanceof FeatureLevelDerivation levels) {
            out.text("kind", "feature-level");
            out.objects("rules", levels.rules(), this::rule);
        } else if (derivation instanceof SeriesDerivation series) {
            out.text("kind", "series");
            series(series);
        } else if (derivation instanceof EventDerivation events) {
            out.text("kind", "events");
            events(events);
        } else if (derivation instanceof MixDerivation mix) {
            out.text("kind", "mix");
            mix(mix);
        } else if (derivation instanceof CustomDerivation custom) {
            out.text("kind", "custom");
            out.text("deriver", custom.deriver());
        }
    }

    private void metric(MetricDerivation metric) throws IOException {
        out.text("metric", metric.metric());
        out.count("connections", metric.connections());
        out.number("times", metric.times());
        out.flag("lowerBound", metric.lowerBound());
        prior(metric.prior());
    }

    private void prior(Optional<ProportionPrior> prior) throws IOException {
        if (prior.isPresent()) {
            out.object("prior", () -> {
                out.number("mean", prior.get().mean());
                out.number("strength", prior.get().strength());
            });
        }
    }

    private void rule(LevelRule rule) throws IOException {
        out.text("level", rule.level());
        out.entries("when", rule.when(), when -> out.texts(when.getKey().value(), when.getValue()));
    }

    private void series(SeriesDerivation series) throws IOException {
        out.text("series", series.series());
        out.word("statistic", series.statistic());
        out.text("window", series.window());
        out.text("net", series.net());
        out.text("market", series.market());
    }

    private void events(EventDerivation events) throws IOException {
        out.text("events", events.events());
        out.word("statistic", events.statistic());
        out.text("window", events.window());
        out.texts("relations", events.relations());
        out.text("outcome", events.outcome());
        out.texts("among", events.among());
        prior(events.prior());
        out.text("version", events.version());
    }

    private void mix(MixDerivation mix) throws IOException {
        out.objects("parts", mix.parts(), part -> {
            out.number("weight", part.weight());
            out.object("from", () -> write(part.derivation()));
            out.object("value", () -> CriterionWriter.value(out, part.value()));
        });
    }
}
