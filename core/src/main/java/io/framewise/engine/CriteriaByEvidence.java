package io.framewise.engine;

import io.framewise.model.criterion.AnyDerivation;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
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
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.MetricId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which criteria a piece of evidence feeds. Immutable. */
final class CriteriaByEvidence {
    private final Map<String, SortedSet<CriterionId>> users = new HashMap<>();

    private CriteriaByEvidence() {}

    static CriteriaByEvidence of(Collection<Criterion> criteria) {
        CriteriaByEvidence index = new CriteriaByEvidence();
        for (Criterion criterion : criteria) {
            for (Definition definition : criterion.definitions()) {
                index.add(definition.derivation(), criterion.id());
            }
        }
        return index;
    }

    List<CriterionId> ofMetric(MetricId metric, OptionalInt connections) {
        SortedSet<CriterionId> all = new TreeSet<>(used(metricKey(metric, OptionalInt.empty())));
        if (connections.isPresent()) {
            all.addAll(used(metricKey(metric, connections)));
        }
        return new ArrayList<>(all);
    }

    List<CriterionId> ofFeature(FeatureId feature) {
        return used("feature " + feature);
    }

    List<CriterionId> ofSeries(MetricId metric) {
        return used("series " + metric);
    }

    List<CriterionId> ofEvents(String kind) {
        return used("events " + kind);
    }

    private List<CriterionId> used(String key) {
        SortedSet<CriterionId> found = users.get(key);
        return found == null ? List.of() : List.copyOf(found);
    }

    private void add(Derivation derivation, CriterionId user) {
        if (derivation instanceof MetricDerivation metric) {
            put(metricKey(metric.metric(), metric.connections()), user);
        } else if (derivation instanceof AnyDerivation any) {
            any.metrics().forEach(metric -> add(metric, user));
        } else if (derivation instanceof RatioDerivation ratio) {
            add(ratio.numerator(), user);
            add(ratio.denominator(), user);
        } else if (derivation instanceof FeatureShareDerivation share) {
            share.features().keySet().forEach(feature -> put("feature " + feature, user));
        } else if (derivation instanceof FeatureLevelDerivation levels) {
            for (LevelRule rule : levels.rules()) {
                rule.when().keySet().forEach(feature -> put("feature " + feature, user));
            }
        } else if (derivation instanceof SeriesDerivation series) {
            put("series " + series.series(), user);
            series.net().ifPresent(net -> put("series " + net, user));
        } else if (derivation instanceof EventDerivation events) {
            put("events " + events.events(), user);
        } else if (derivation instanceof MixDerivation mix) {
            for (MixPart part : mix.parts()) {
                add(part.derivation(), user);
            }
        }
    }

    private void put(String key, CriterionId user) {
        users.computeIfAbsent(key, unused -> new TreeSet<>()).add(user);
    }

    private static String metricKey(MetricId metric, OptionalInt connections) {
        return "metric " + metric + " " + (connections.isPresent() ? connections.getAsInt() : "any");
    }
}
