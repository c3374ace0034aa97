package io.framewise.engine;

import io.framewise.model.evidence.Regime;
import io.framewise.model.id.FamilyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Families between which one draw chooses for all alternatives and all criteria that they feed (rule 5a), with the weights
 * of families and of regimes inside them.
 */
final class FamilyGroup {
    private final String name;
    private final List<Regime> regimes = new ArrayList<>();
    private final List<Double> withinFamily = new ArrayList<>();
    private final SortedMap<FamilyId, Double> families = new TreeMap<>();

    /**
     * Makes a group.
     *
     * @param name the key of its random numbers
     * @param members the regimes of each admissible family with their weights, and the weight of the family, above 0
     */
    FamilyGroup(String name, SortedMap<FamilyId, Map<Regime, Double>> members, Map<FamilyId, Double> weights) {
        this.name = name;
        double total = 0;
        for (FamilyId family : members.keySet()) {
            total += weights.getOrDefault(family, 0.0);
        }
        for (Map.Entry<FamilyId, Map<Regime, Double>> member : members.entrySet()) {
            families.put(member.getKey(), weights.getOrDefault(member.getKey(), 0.0) / total);
            double sum = 0;
            for (double weight : member.getValue().values()) {
                sum += weight;
            }
            for (Map.Entry<Regime, Double> regime : member.getValue().entrySet()) {
                regimes.add(regime.getKey());
                withinFamily.add(regime.getValue() / sum);
            }
        }
    }

    List<Regime> regimes() {
        return regimes;
    }

    SortedMap<FamilyId, Double> families() {
        return families;
    }

    double withinFamily(int regime) {
        return withinFamily.get(regime);
    }

    /** Which regime each draw takes, as an index into {@link #regimes()}. */
    RegimeChoice choose(Draws draws, Map<FamilyId, Double> weights) {
        double[] cumulative = new double[regimes.size()];
        double sum = 0;
        for (int r = 0; r < cumulative.length; r++) {
            sum += weights.getOrDefault(regimes.get(r).family(), 0.0) * withinFamily.get(r);
            cumulative[r] = sum;
        }
        double[] u = draws.uniform("regime", name);
        int[] chosen = new int[u.length];
        for (int i = 0; i < u.length; i++) {
            double target = u[i] * sum;
            int r = 0;
            while (r < cumulative.length - 1 && cumulative[r] <= target) {
                r++;
            }
            chosen[i] = r;
        }
        return new RegimeChoice(this, chosen);
    }

    RegimeChoice choose(Draws draws) {
        return choose(draws, families);
    }
}
