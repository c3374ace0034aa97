package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.decision.ParallelTasks;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.comparison.WhatIf;
import io.framewise.model.comparison.WhatIfKind;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Everything that is tried to see whether the answer changes (rule 14). */
final class WhatIfs {
    private final Catalog catalog;
    private final Workbench bench;
    private final CellContext context;
    private final Simulation base;
    private final Standings standings;
    private final Probes probes;
    private final List<WhatIf> results = new ArrayList<>();

    WhatIfs(
            Catalog catalog,
            Workbench bench,
            CellContext context,
            Simulation base,
            Standings standings,
            Probes probes) {
        this.catalog = catalog;
        this.bench = bench;
        this.context = context;
        this.base = base;
        this.standings = standings;
        this.probes = probes;
    }

    List<WhatIf> explore() {
        families();
        for (Probes.Probe probe : probes.onlyDefinitions()) {
            add(WhatIfKind.ONLY_DEFINITION, probe.subject(), probe.standings());
        }
        for (Probes.Probe probe : probes.withoutDefinitions()) {
            add(WhatIfKind.WITHOUT_DEFINITION, probe.subject(), probe.standings());
        }
        List<String> groups = List.copyOf(sourceGroups());
        List<Standings> without = ParallelTasks.map(groups, this::withoutSource);
        for (int i = 0; i < groups.size(); i++) {
            add(WhatIfKind.WITHOUT_SOURCE, groups.get(i), without.get(i));
        }
        add(WhatIfKind.EXACT_WEIGHTS, "points as stated", probes.exactWeights());
        add(WhatIfKind.WEIGHT_ORDER, "order of the points", probes.weightOrder());
        if (anythingUnknown()) {
            add(WhatIfKind.PESSIMISTIC_UNKNOWNS, "unknown as worst", pessimistic());
        }
        return results;
    }

    private void families() {
        for (FamilyGroup group : probes.groupsThatMatter()) {
            for (FamilyId family : group.families().keySet()) {
                add(WhatIfKind.ONLY_FAMILY, family.value(), probes.under(group, Map.of(family, 1.0)));
            }
            for (FamilyId family : group.families().keySet()) {
                Map<FamilyId, Double> others = new HashMap<>(group.families());
                others.remove(family);
                add(WhatIfKind.WITHOUT_FAMILY, family.value(), probes.under(group, others));
            }
        }
    }

    private Set<String> sourceGroups() {
        Set<String> groups = new TreeSet<>();
        for (CriterionId id : base.plan().criteria()) {
            for (SourceId source : usesOf(base.column(id))) {
                groups.add(group(source));
            }
        }
        return groups;
    }

    private String group(SourceId id) {
        Source source = Objects.requireNonNull(catalog.sources().get(id));
        return source.group();
    }

    private Set<SourceId> usesOf(CriterionColumn column) {
        Set<SourceId> sources = new TreeSet<>();
        for (int d = 0; d < column.definitions().size(); d++) {
            for (int a = 0; a < base.alternatives().size(); a++) {
                for (CellTrace.Use use : column.cell(d, a).trace().uses()) {
                    sources.add(use.source());
                }
            }
        }
        return sources;
    }

    private Standings withoutSource(String group) {
        CellContext changed = bench.without(context, group);
        List<CriterionColumn> replaced = new ArrayList<>();
        for (CriterionId id : base.plan().criteria()) {
            CriterionColumn column = base.column(id);
            boolean uses = false;
            for (SourceId source : usesOf(column)) {
                uses |= group(source).equals(group);
            }
            if (uses) {
                replaced.add(CriterionColumn.of(changed, column.criterion(), base.alternatives()));
            }
        }
        return probes.replacing(replaced);
    }

    private boolean anythingUnknown() {
        for (CriterionId id : base.plan().criteria()) {
            for (int a = 0; a < base.alternatives().size(); a++) {
                if (base.column(id).state(a) != CellState.KNOWN
                        || base.column(id).unknownShare(a) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Standings pessimistic() {
        CellContext worst = context.with(UnknownPolicy.PESSIMISTIC);
        List<CriterionColumn> replaced = new ArrayList<>();
        for (CriterionId id : base.plan().criteria()) {
            replaced.add(CriterionColumn.of(worst, base.column(id).criterion(), base.alternatives()));
        }
        return probes.replacing(replaced);
    }

    private void add(WhatIfKind kind, String subject, Standings changed) {
        int leader = changed.at(0);
        int first = standings.at(0);
        results.add(WhatIf.builder()
                .kind(kind)
                .subject(subject)
                .leader(base.alternatives().get(leader))
                .probability(changed.leadProbability(leader))
                .firstProbability(changed.leadProbability(first))
                .changed(leader != first)
                .build());
    }
}
