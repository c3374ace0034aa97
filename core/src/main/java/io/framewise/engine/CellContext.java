package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.UnknownPolicy;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What making cells needs.
 *
 * @param catalog everything known
 * @param selection what was known as of the date
 * @param evidence the selected evidence of each alternative
 * @param hosts the selected evidence of what each add-on builds on, directly or not; empty for the others
 * @param runs the runs of each alternative
 * @param draws the random columns
 * @param groups the families that can be drawn
 * @param unknowns what an unknown cell counts as
 */
record CellContext(
        Catalog catalog,
        EvidenceSelection selection,
        Map<FrameworkId, FrameworkEvidence> evidence,
        Map<FrameworkId, List<FrameworkEvidence>> hosts,
        Map<FrameworkId, RunSamples> runs,
        Draws draws,
        FamilyGroups groups,
        UnknownPolicy unknowns) {
    /** The same under another policy for unknown cells. */
    CellContext with(UnknownPolicy policy) {
        return new CellContext(catalog, selection, evidence, hosts, runs, draws, groups, policy);
    }

    LocalDate asOf() {
        return selection.asOf();
    }

    FrameworkEvidence of(FrameworkId framework) {
        return java.util.Objects.requireNonNull(evidence.get(framework));
    }

    List<FrameworkEvidence> hosts(FrameworkId framework) {
        return hosts.getOrDefault(framework, List.of());
    }

    RunSamples runs(FrameworkId framework) {
        return java.util.Objects.requireNonNull(runs.get(framework));
    }

    /** A cell of which nothing is known. */
    Cell unknown(Criterion criterion, String part, FrameworkId framework, CellTrace trace) {
        if (unknowns == UnknownPolicy.PESSIMISTIC) {
            return new UnknownCell(new double[0], 0, 0, trace);
        }
        double[] uniform = draws.uniform("unknown", criterion.id().value(), part, framework.value());
        return new UnknownCell(uniform, criterion.priorLow(), criterion.priorHigh(), trace);
    }

    Cell unknown(Criterion criterion, String part, FrameworkId framework) {
        return unknown(criterion, part, framework, CellTrace.of(CellState.UNKNOWN));
    }
}
