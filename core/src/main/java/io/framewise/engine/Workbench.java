package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.decision.ParallelTasks;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    /** What making cells needs when some more sources are left out. */
    CellContext context(List<FrameworkId> alternatives, Set<String> alsoWithout, UnknownPolicy unknowns) {
        Set<String> without = new HashSet<>(request.request().without());
        without.addAll(alsoWithout);
        EvidenceSelection selection = new EvidenceSelection(catalog, request.asOf(), without);
        Map<FrameworkId, FrameworkEvidence> evidence = new TreeMap<>();
        Map<FrameworkId, RunSamples> runs = new TreeMap<>();
        for (FrameworkId alternative : alternatives) {
            FrameworkEvidence selected = selection.select(catalog.evidence(alternative));
            evidence.put(alternative, selected);
            runs.put(alternative, new RunSamples(selected));
        }
        FamilyGroups groups = new FamilyGroups(
                RegimeWeights.admissible(catalog, selection),
                catalog.criteria().values(),
                runs,
                request.families(),
                selection,
                draws);
        return new CellContext(catalog, selection, evidence, runs, draws, groups, unknowns);
    }

    CellContext context(List<FrameworkId> alternatives) {
        return context(alternatives, Set.of(), request.request().unknowns());
    }

    Map<CriterionId, CriterionColumn> columns(CellContext context, List<FrameworkId> alternatives) {
        List<CriterionColumn> made = ParallelTasks.map(
                List.copyOf(catalog.criteria().values()),
                criterion ->
                        CriterionColumn.of(context, criterion, alternatives).filled());
        Map<CriterionId, CriterionColumn> columns = new LinkedHashMap<>();
        made.forEach(column -> columns.put(column.criterion().id(), column));
        return columns;
    }
}
