package io.framewise.engine;

import io.framewise.decision.ParallelTasks;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FamilyId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs the same simulation with one thing changed (rule 14); each shares all other random numbers with the base run. */
final class Probes {
    /** One change and who leads then. */
    record Probe(String subject, Standings standings) {}

    private final Simulation base;
    private final Draws draws;
    private final FamilyGroups groups;

    Probes(Simulation base, Draws draws, FamilyGroups groups) {
        this.base = base;
        this.draws = draws;
        this.groups = groups;
    }

    /** The groups with several families of which a weighed criterion makes use. */
    List<FamilyGroup> groupsThatMatter() {
        List<FamilyGroup> matter = new ArrayList<>();
        for (FamilyGroup group : groups.groups()) {
            boolean drawn = false;
            for (CriterionId id : base.plan().criteria()) {
                drawn |= base.column(id).draws(group);
            }
            if (drawn && group.families().size() > 1) {
                matter.add(group);
            }
        }
        return matter;
    }

    Standings under(FamilyGroup group, Map<FamilyId, Double> weights) {
        RegimeChoice choice = group.choose(draws, weights);
        List<CriterionColumn> replaced = new ArrayList<>();
        for (CriterionId id : base.plan().criteria()) {
            if (base.column(id).draws(group)) {
                replaced.add(base.column(id).under(choice));
            }
        }
        return standings(base.totalsWith(replaced));
    }

    Standings weightOrder() {
        return standings(base.totalsWith(base.plan().orderOnly(draws)));
    }

    Standings exactWeights() {
        return standings(base.totalsWith(base.plan().exact(draws)));
    }

    Standings replacing(List<CriterionColumn> columns) {
        return standings(base.totalsWith(columns));
    }

    /** Each definition of each weighed criterion alone. */
    List<Probe> onlyDefinitions() {
        return definitions(true);
    }

    /** Each definition of each weighed criterion left out. */
    List<Probe> withoutDefinitions() {
        return definitions(false);
    }

    private List<Probe> definitions(boolean alone) {
        List<Change> changes = new ArrayList<>();
        for (CriterionId id : base.plan().criteria()) {
            int definitions = base.column(id).definitions().size();
            for (int d = 0; definitions > 1 && d < definitions; d++) {
                changes.add(new Change(id, d));
            }
        }
        return ParallelTasks.map(changes, change -> probe(change, alone));
    }

    /** One definition of one criterion. */
    private record Change(CriterionId criterion, int definition) {}

    private Probe probe(Change change, boolean alone) {
        CriterionColumn column = base.column(change.criterion());
        double[] weights = column.weights();
        if (alone) {
            Arrays.fill(weights, 0);
            weights[change.definition()] = 1;
        } else {
            weights[change.definition()] = 0;
        }
        String subject = change.criterion() + "/"
                + column.definitions().get(change.definition()).id();
        return new Probe(subject, replacing(List.of(column.with(draws, weights))));
    }

    private Standings standings(double[][] totals) {
        return Standings.of(totals, base.alternatives());
    }
}
