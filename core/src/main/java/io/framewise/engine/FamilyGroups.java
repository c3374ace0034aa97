package io.framewise.engine;

import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.evidence.Regime;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The families that can be drawn (rule 1): those that one criterion draws between belong together, and so do those that
 * share a family with them. A family is admissible when at least two alternatives have it; a share of all of them would let
 * one more alternative take a family from the others.
 */
final class FamilyGroups {
    private static final int ENOUGH_ALTERNATIVES = 2;

    private final Map<FamilyGroup, RegimeChoice> choices = new LinkedHashMap<>();
    private final SortedMap<FamilyId, NavigableSet<FrameworkId>> lacking = new TreeMap<>();
    private final List<Regime> regimes;
    private final SortedMap<FamilyId, List<MetricDerivation>> metrics = new TreeMap<>();

    FamilyGroups(
            List<Regime> regimes,
            Collection<Criterion> criteria,
            Map<FrameworkId, RunSamples> evidence,
            Map<FamilyId, Double> stated,
            EvidenceSelection selection,
            Draws draws) {
        this.regimes = regimes;
        List<NavigableSet<FamilyId>> connected = connected(criteria);
        for (NavigableSet<FamilyId> families : connected) {
            Optional<FamilyGroup> group = group(families, evidence, stated, selection);
            if (group.isPresent()) {
                choices.put(group.get(), group.get().choose(draws));
            }
        }
    }

    Collection<FamilyGroup> groups() {
        return choices.keySet();
    }

    /** Which regime of a group each draw takes. */
    RegimeChoice choice(FamilyGroup group) {
        return java.util.Objects.requireNonNull(choices.get(group));
    }

    /** The choice that feeds some metrics, if any admissible regime has a yardstick for one of them. */
    Optional<RegimeChoice> choiceFor(List<MetricDerivation> wanted) {
        for (Map.Entry<FamilyGroup, RegimeChoice> entry : choices.entrySet()) {
            if (measured(wanted, entry.getKey().regimes())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether any regime at all, drawn or not, measures one of the metrics. */
    boolean measured(List<MetricDerivation> wanted, Collection<Regime> all) {
        for (Regime regime : all) {
            for (MetricDerivation metric : wanted) {
                if (RegimeMetrics.yardstick(regime, metric).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Families that are not admissible, with the alternatives that lack them. */
    SortedMap<FamilyId, NavigableSet<FrameworkId>> lacking() {
        return lacking;
    }

    private List<NavigableSet<FamilyId>> connected(Collection<Criterion> criteria) {
        List<NavigableSet<FamilyId>> groups = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<MetricDerivation> wanted = RegimeMetrics.of(criterion);
            NavigableSet<FamilyId> families = new TreeSet<>();
            for (Regime regime : regimes) {
                for (MetricDerivation metric : wanted) {
                    if (RegimeMetrics.yardstick(regime, metric).isPresent()) {
                        families.add(regime.family());
                        metrics.computeIfAbsent(regime.family(), family -> new ArrayList<>())
                                .add(metric);
                    }
                }
            }
            if (families.isEmpty()) {
                continue;
            }
            List<NavigableSet<FamilyId>> apart = new ArrayList<>();
            for (NavigableSet<FamilyId> group : groups) {
                if (!Collections.disjoint(group, families)) {
                    families.addAll(group);
                } else {
                    apart.add(group);
                }
            }
            apart.add(families);
            groups = apart;
        }
        return groups;
    }

    private Optional<FamilyGroup> group(
            NavigableSet<FamilyId> families,
            Map<FrameworkId, RunSamples> evidence,
            Map<FamilyId, Double> stated,
            EvidenceSelection selection) {
        SortedMap<FamilyId, Map<Regime, Double>> members = new TreeMap<>();
        Map<FamilyId, Double> weights = new HashMap<>();
        boolean named = false;
        for (FamilyId family : families) {
            named |= stated.getOrDefault(family, 0.0) > 0;
        }
        for (FamilyId family : families) {
            double weight = named ? stated.getOrDefault(family, 0.0) : 1;
            if (weight <= 0 || !admissible(family, evidence)) {
                continue;
            }
            Map<Regime, Double> within = new LinkedHashMap<>();
            for (Regime regime : regimes) {
                if (regime.family().equals(family)) {
                    within.put(regime, RegimeWeights.weight(regime, selection.asOf()));
                }
            }
            members.put(family, within);
            weights.put(family, weight);
        }
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new FamilyGroup(families.first().value(), members, weights));
    }

    private boolean admissible(FamilyId family, Map<FrameworkId, RunSamples> evidence) {
        NavigableSet<FrameworkId> without = new TreeSet<>();
        for (Map.Entry<FrameworkId, RunSamples> alternative : evidence.entrySet()) {
            if (!has(family, alternative.getValue())) {
                without.add(alternative.getKey());
            }
        }
        if (!without.isEmpty()) {
            lacking.put(family, without);
        }
        return evidence.size() - without.size() >= ENOUGH_ALTERNATIVES;
    }

    private boolean has(FamilyId family, RunSamples evidence) {
        List<MetricDerivation> wanted = metrics.getOrDefault(family, List.of());
        for (Regime regime : regimes) {
            for (MetricDerivation metric : regime.family().equals(family) ? wanted : List.<MetricDerivation>of()) {
                if (evidence.sample(regime, metric.metric(), metric.connections())
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
