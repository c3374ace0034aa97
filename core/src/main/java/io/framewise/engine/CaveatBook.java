package io.framewise.engine;

import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.DefinitionResult;
import io.framewise.model.comparison.Standing;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.EventDerivation;
import io.framewise.model.criterion.EventStatistic;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Gathers what a reader must know before believing a number. */
final class CaveatBook {
    private static final double NOTABLE_RATIO = StrictMath.log(2);

    private final Simulation simulation;
    private final Standings standings;
    private final SortedMap<FrameworkId, Framework> frameworks;
    private final List<Caveat> caveats = new ArrayList<>();

    CaveatBook(Simulation simulation, Standings standings, SortedMap<FrameworkId, Framework> frameworks) {
        this.simulation = simulation;
        this.standings = standings;
        this.frameworks = frameworks;
    }

    void add(CaveatKind kind, String text) {
        caveats.add(Caveat.builder().kind(kind).text(text).build());
    }

    void addAbout(CaveatKind kind, String text, CriterionId criterion) {
        caveats.add(Caveat.builder().kind(kind).text(text).criterion(criterion).build());
    }

    /** Speaks of one weighed criterion; returns whether there was something to say. */
    boolean criterion(CriterionResult result, FamilyGroups groups) {
        int before = caveats.size();
        CriterionColumn column = simulation.column(result.criterion());
        conflictingRegimes(result, column, groups);
        conflictingDefinitions(result);
        for (CriterionCell cell : result.cells()) {
            if (expired(column, cell)) {
                continue;
            }
            if (cell.state() == CellState.UNKNOWN || cell.state() == CellState.NOT_APPLICABLE) {
                caveat(
                        cell.state() == CellState.UNKNOWN ? CaveatKind.UNKNOWN : CaveatKind.NOT_APPLICABLE,
                        "%s: %s of %s"
                                .formatted(
                                        result.criterion(),
                                        cell.state() == CellState.UNKNOWN
                                                ? "nothing is known"
                                                : "does not apply to that",
                                        name(cell.framework())),
                        result,
                        cell.framework());
            } else if (cell.unknownShare() > 0) {
                caveat(
                        CaveatKind.UNKNOWN_HERE,
                        "%s: %s is unknown in %s of the draws"
                                .formatted(
                                        result.criterion(),
                                        name(cell.framework()),
                                        Figures.probability(cell.unknownShare())),
                        result,
                        cell.framework());
            }
        }
        remarks(result, column);
        differentDates(result, column);
        return caveats.size() > before;
    }

    /** Whether all that is known of a cell is too old to count; its remark says so. */
    private boolean expired(CriterionColumn column, CriterionCell cell) {
        boolean nothing = cell.state() == CellState.UNKNOWN || cell.unknownShare() >= 1;
        int alternative = simulation.alternatives().indexOf(cell.framework());
        for (int d = 0; nothing && d < column.definitions().size(); d++) {
            for (CellTrace.Remark remark : column.cell(d, alternative).trace().remarks()) {
                if (remark.kind() == CaveatKind.EXPIRED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Days since something are counted to the date of each source, which need not be the same day. */
    private void differentDates(CriterionResult result, CriterionColumn column) {
        boolean days = false;
        for (Definition one : column.definitions()) {
            days |= one.derivation() instanceof EventDerivation events
                    && events.statistic() == EventStatistic.DAYS_SINCE_LAST;
        }
        if (!days) {
            return;
        }
        Set<LocalDate> dates = new TreeSet<>();
        List<String> parts = new ArrayList<>();
        for (CriterionCell cell : result.cells()) {
            for (CellEvidence evidence : cell.evidence()) {
                dates.add(evidence.observedOn());
                parts.add(name(cell.framework()) + " to " + evidence.observedOn());
            }
        }
        if (dates.size() > 1) {
            caveat(
                    CaveatKind.DIFFERENT_DATES,
                    "%s: days are counted to the date of each source: %s"
                            .formatted(result.criterion(), String.join(", ", parts)),
                    result,
                    null);
        }
    }

    private void remarks(CriterionResult result, CriterionColumn column) {
        Map<CellTrace.Remark, Set<Integer>> remarks = new LinkedHashMap<>();
        for (int place = 0; place < standings.size(); place++) {
            for (int d = 0; d < column.definitions().size(); d++) {
                for (CellTrace.Remark remark :
                        column.cell(d, standings.at(place)).trace().remarks()) {
                    remarks.computeIfAbsent(remark, key -> new LinkedHashSet<>())
                            .add(standings.at(place));
                }
            }
        }
        Criterion criterion = column.criterion();
        for (Map.Entry<CellTrace.Remark, Set<Integer>> entry : remarks.entrySet()) {
            CellTrace.Remark remark = entry.getKey();
            Set<Integer> whom = entry.getValue();
            boolean proxy = remark.kind() == CaveatKind.WEAK_PROXY;
            boolean everyone = whom.size() == standings.size() && standings.size() > 1;
            String text = proxy ? criterion.caveat().orElse(remark.text()) : remark.text();
            FrameworkId only = simulation.alternatives().get(whom.iterator().next());
            String about = everyone || remark.kind() == CaveatKind.FROZEN ? "" : " (" + name(only) + ")";
            Caveat.Builder builder = Caveat.builder()
                    .kind(remark.kind())
                    .text(result.criterion() + ": " + text + about)
                    .criterion(result.criterion())
                    .citations(result.citations());
            if (whom.size() == 1) {
                builder.framework(only);
            }
            caveats.add(builder.build());
        }
    }

    private void conflictingRegimes(CriterionResult result, CriterionColumn column, FamilyGroups groups) {
        if (standings.size() < 2) {
            return;
        }
        for (FamilyGroup group : groups.groups()) {
            if (group.families().size() < 2 || !column.draws(group)) {
                continue;
            }
            Map<FamilyId, Double> ratios = new LinkedHashMap<>();
            for (FamilyId family : group.families().keySet()) {
                double ratio = meanLogRatio(column, groups.choice(group).in(family));
                if (Double.isFinite(ratio)) {
                    ratios.put(family, ratio);
                }
            }
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double ratio : ratios.values()) {
                least = Math.min(least, ratio);
                most = Math.max(most, ratio);
            }
            if (most - least > NOTABLE_RATIO) {
                List<String> parts = new ArrayList<>();
                for (Map.Entry<FamilyId, Double> ratio : ratios.entrySet()) {
                    parts.add(Figures.number(StrictMath.exp(ratio.getValue())) + "x under " + ratio.getKey());
                }
                caveat(
                        CaveatKind.CONFLICTING,
                        "%s: the ratio of %s to %s depends on the conditions: %s"
                                .formatted(
                                        result.criterion(),
                                        name(simulation.alternatives().get(standings.at(0))),
                                        name(simulation.alternatives().get(standings.at(1))),
                                        String.join(", ", parts)),
                        result,
                        null);
            }
        }
    }

    private double meanLogRatio(CriterionColumn column, boolean[] among) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < among.length; i++) {
            int d = column.choice()[i];
            if (among[i]
                    && !column.cell(d, standings.at(0)).unknownAt(i)
                    && !column.cell(d, standings.at(1)).unknownAt(i)) {
                sum += column.cell(d, standings.at(0)).coordinate(i)
                        - column.cell(d, standings.at(1)).coordinate(i);
                counted++;
            }
        }
        return counted == 0 ? Double.NaN : sum / counted;
    }

    private void conflictingDefinitions(CriterionResult result) {
        boolean ahead = false;
        boolean behind = false;
        for (DefinitionResult one : result.definitions()) {
            ahead |= one.standing() == Standing.AHEAD;
            behind |= one.standing() == Standing.BEHIND;
        }
        if (ahead && behind) {
            List<String> parts = new ArrayList<>();
            for (DefinitionResult one : result.definitions()) {
                parts.add(one.standing().name().toLowerCase(java.util.Locale.ROOT) + " under " + one.definition());
            }
            caveat(
                    CaveatKind.CONFLICTING,
                    "%s: %s is %s"
                            .formatted(
                                    result.criterion(),
                                    name(simulation.alternatives().get(standings.at(0))),
                                    String.join(", ", parts)),
                    result,
                    null);
        }
    }

    private void caveat(
            CaveatKind kind,
            String text,
            CriterionResult result,
            @org.jspecify.annotations.Nullable FrameworkId framework) {
        Caveat.Builder builder = Caveat.builder()
                .kind(kind)
                .text(text)
                .criterion(result.criterion())
                .citations(result.citations());
        if (framework != null) {
            builder.framework(framework);
        }
        caveats.add(builder.build());
    }

    private String name(FrameworkId id) {
        Framework framework = frameworks.get(id);
        return framework == null ? id.value() : framework.name();
    }

    List<Caveat> caveats() {
        return caveats;
    }
}
