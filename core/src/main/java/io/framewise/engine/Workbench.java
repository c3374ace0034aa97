package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.decision.ParallelTasks;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Regime;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Steps 2 and 4: selects evidence and makes the columns of all criteria, for the base run and for runs without a source. */
final class Workbench {
    private final Catalog catalog;
    private final ResolvedRequest request;
    private final Draws draws;

    Workbench(Catalog catalog, ResolvedRequest request, Draws draws) {
        this.catalog = catalog;
        this.request = request;
        this.draws = draws;
    }

    Draws draws() {
        return draws;
    }

    /** What making cells needs for the base run. */
    CellContext context(List<FrameworkId> alternatives) {
        EvidenceSelection selection =
                new EvidenceSelection(catalog, request.asOf(), request.request().without());
        Map<FrameworkId, FrameworkEvidence> evidence = new TreeMap<>();
        // evidence is read when it is first asked for, which takes a while
        List<FrameworkEvidence> selected =
                ParallelTasks.map(alternatives, id -> selection.select(catalog.evidence(id)));
        for (int a = 0; a < selected.size(); a++) {
            evidence.put(alternatives.get(a), selected.get(a));
        }
        return context(
                selection,
                evidence,
                hosts(selection, alternatives),
                request.request().unknowns());
    }

    /** The evidence of what each add-on builds on, each host once. */
    private Map<FrameworkId, List<FrameworkEvidence>> hosts(
            EvidenceSelection selection, Collection<FrameworkId> alternatives) {
        Map<FrameworkId, List<FrameworkEvidence>> hosts = new TreeMap<>();
        for (FrameworkId alternative : alternatives) {
            Set<FrameworkId> found = new TreeSet<>();
            collectHosts(alternative, found);
            found.remove(alternative);
            if (!found.isEmpty()) {
                hosts.put(
                        alternative,
                        found.stream()
                                .map(host -> selection.select(catalog.evidence(host)))
                                .toList());
            }
        }
        return hosts;
    }

    private void collectHosts(FrameworkId addOn, Set<FrameworkId> found) {
        Framework framework = catalog.frameworks().get(addOn);
        if (framework != null) {
            for (FrameworkId host : framework.buildsOn()) {
                if (catalog.frameworks().containsKey(host) && found.add(host)) {
                    collectHosts(host, found);
                }
            }
        }
    }

    /** The same without one more group of sources; runs and regimes are only gone through again when they are of that group. */
    CellContext without(CellContext base, String group) {
        Set<String> without = new HashSet<>(request.request().without());
        without.add(group);
        EvidenceSelection selection = new EvidenceSelection(catalog, request.asOf(), without);
        Map<FrameworkId, FrameworkEvidence> evidence = new TreeMap<>();
        boolean runsStay = true;
        for (Regime regime : catalog.regimes().values()) {
            runsStay &= selection.admits(regime.source(), regime.origin());
        }
        for (Map.Entry<FrameworkId, FrameworkEvidence> known : base.evidence().entrySet()) {
            FrameworkEvidence selected = selection.select(known.getValue());
            evidence.put(known.getKey(), selected);
            runsStay &= runs(selected) == runs(known.getValue());
        }
        Map<FrameworkId, List<FrameworkEvidence>> hosts = new TreeMap<>();
        base.hosts()
                .forEach((id, known) ->
                        hosts.put(id, known.stream().map(selection::select).toList()));
        return runsStay
                ? new CellContext(
                        catalog, selection, evidence, hosts, base.runs(), draws, base.groups(), base.unknowns())
                : context(selection, evidence, hosts, base.unknowns());
    }

    private static int runs(FrameworkEvidence evidence) {
        int runs = 0;
        for (Measurement measurement : evidence.measurements()) {
            runs += measurement.regime().isPresent() ? 1 : 0;
        }
        return runs;
    }

    private CellContext context(
            EvidenceSelection selection,
            Map<FrameworkId, FrameworkEvidence> evidence,
            Map<FrameworkId, List<FrameworkEvidence>> hosts,
            UnknownPolicy unknowns) {
        Map<FrameworkId, RunSamples> runs = new TreeMap<>();
        for (Map.Entry<FrameworkId, FrameworkEvidence> known : evidence.entrySet()) {
            runs.put(known.getKey(), new RunSamples(known.getValue()));
        }
        FamilyGroups groups = new FamilyGroups(
                RegimeWeights.admissible(catalog, selection),
                catalog.criteria().values(),
                runs,
                request.families(),
                selection,
                draws);
        return new CellContext(catalog, selection, evidence, hosts, runs, draws, groups, unknowns);
    }

    Map<CriterionId, CriterionColumn> columns(CellContext context, List<FrameworkId> alternatives) {
        List<CriterionColumn> made = ParallelTasks.map(
                List.copyOf(catalog.criteria().values()),
                criterion ->
                        CriterionColumn.of(context, criterion, alternatives).filled());
        Map<CriterionId, CriterionColumn> columns = new LinkedHashMap<>();
        for (CriterionColumn column : made) {
            columns.put(column.criterion().id(), column);
        }
        return columns;
    }
}
