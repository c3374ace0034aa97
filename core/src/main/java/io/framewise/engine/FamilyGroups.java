package io.framewise.engine;

import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.MetricDerivation;
import io.framewise.model.evidence.Regime;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The families that can be drawn (rule 1): those that one criterion draws between belong together, and so do those that
 * share a family with them. A family is admissible when at least two alternatives, and at least 80 % of them, have it.
 */
final class FamilyGroups {
    private static final double ENOUGH_ALTERNATIVES = 0.8;

    private final Map<FamilyId, FamilyGroup> byFamily = new HashMap<>();
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
            group(families, evidence, stated, selection).ifPresent(group -> {
                group.families().keySet().forEach(family -> byFamily.put(family, group));
                choices.put(group, group.choose(draws));
            });
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
            for (Regime regime : entry.getKey().regimes()) {
                if (wanted.stream()
                        .anyMatch(metric ->
                                RegimeMetrics.yardstick(regime, metric).isPresent())) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether any regime at all, drawn or not, measures one of the metrics. */
    boolean measured(List<MetricDerivation> wanted, Collection<Regime> all) {
        return all.stream()
                .anyMatch(regime -> wanted.stream()
                        .anyMatch(metric ->
                                RegimeMetrics.yardstick(regime, metric).isPresent()));
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
                if (group.stream().anyMatch(families::contains)) {
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
        boolean named = families.stream().anyMatch(family -> stated.getOrDefault(family, 0.0) > 0);
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
        int having = evidence.size() - without.size();
        return having >= 2 && having >= ENOUGH_ALTERNATIVES * evidence.size();
    }

    private boolean has(FamilyId family, RunSamples evidence) {
        Set<Regime> ofFamily = new TreeSet<>(java.util.Comparator.comparing(Regime::id));
        regimes.stream().filter(regime -> regime.family().equals(family)).forEach(ofFamily::add);
        return ofFamily.stream()
                .anyMatch(regime -> metrics.getOrDefault(family, List.of()).stream()
                        .anyMatch(metric -> evidence.sample(regime, metric.metric(), metric.connections())
                                .isPresent()));
    }
}
