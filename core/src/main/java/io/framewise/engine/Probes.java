package io.framewise.engine;

import io.framewise.model.criterion.Criterion;
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
        return groups.groups().stream()
                .filter(group -> group.families().size() > 1)
                .filter(group -> base.plan().criteria().stream()
                        .anyMatch(id -> base.column(id).draws(group)))
                .toList();
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
        List<Probe> probes = new ArrayList<>();
        for (CriterionId id : base.plan().criteria()) {
            CriterionColumn column = base.column(id);
            double[] weights = column.weights();
            for (int d = 0; weights.length > 1 && d < weights.length; d++) {
                double[] changed = weights.clone();
                if (alone) {
                    Arrays.fill(changed, 0);
                    changed[d] = 1;
                } else {
                    changed[d] = 0;
                }
                Criterion criterion = column.criterion();
                probes.add(new Probe(
                        criterion.id() + "/" + column.definitions().get(d).id(),
                        replacing(List.of(column.with(draws, changed)))));
            }
        }
        return probes;
    }

    private Standings standings(double[][] totals) {
        return Standings.of(totals, base.alternatives());
    }
}
