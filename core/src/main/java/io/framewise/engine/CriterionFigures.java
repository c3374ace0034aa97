package io.framewise.engine;

import io.framewise.decision.Statistics;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.DefinitionResult;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.Standing;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Scale;
import io.framewise.model.id.CriterionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of one criterion, from its draws. It shares nothing that changes, so that criteria can be done side by side. */
final class CriterionFigures {
    /** The unit of criteria whose definitions have units of their own, so that a ratio would say nothing. */
    private static final String VALUE_UNIT = "value";

    private static final double SURE = 0.9;

    private final Simulation simulation;
    private final CriterionColumn column;
    private final double[][] values;
    private final Interval[] intervals;
    private final double[] unknown;
    private final CellState[] states;
    private final Optional<CriterionPair> pair;
    private final List<DefinitionResult> definitions;

    CriterionFigures(Simulation simulation, Standings standings, CriterionId id) {
        this.simulation = simulation;
        this.column = simulation.column(id);
        this.values = simulation.values(id);
        int alternatives = values.length;
        this.intervals = new Interval[alternatives];
        this.unknown = new double[alternatives];
        this.states = new CellState[alternatives];
        for (int a = 0; a < alternatives; a++) {
            double[] ends = Statistics.central90(values[a]);
            intervals[a] = Interval.of(ends[0], ends[1]);
            unknown[a] = column.unknownShare(a);
            states[a] = column.state(a);
        }
        int k = simulation.plan().criteria().indexOf(id);
        boolean several = standings.size() > 1;
        this.pair = several
                ? Optional.of(pair(standings.at(0), standings.at(1), k < 0 ? new double[0] : simulation.weight(k)))
                : Optional.empty();
        this.definitions = several ? definitions(standings.at(0), standings.at(1)) : List.of();
    }

    CriterionColumn column() {
        return column;
    }

    Interval interval(int alternative) {
        return intervals[alternative];
    }

    double unknownShare(int alternative) {
        return unknown[alternative];
    }

    CellState state(int alternative) {
        return states[alternative];
    }

    /** The first alternative against the second, when there are two. */
    Optional<CriterionPair> pair() {
        return pair;
    }

    /** Who of the first two is ahead in the draws of each definition; nothing when there is only one definition. */
    List<DefinitionResult> definitions() {
        return definitions;
    }

    private CriterionPair pair(int one, int other, double[] weight) {
        double[] first = values[one];
        double[] second = values[other];
        int n = first.length;
        double[] contribution = new double[n];
        int ahead = 0;
        int behind = 0;
        for (int i = 0; i < n; i++) {
            double difference = first[i] - second[i];
            ahead += difference > Standings.INDIFFERENCE ? 1 : 0;
            behind += difference < -Standings.INDIFFERENCE ? 1 : 0;
            contribution[i] = weight.length == 0 ? 0 : weight[i] * difference;
        }
        double[] ends = Statistics.central90(contribution);
        CriterionPair.Builder builder = CriterionPair.builder()
                .contribution(Statistics.mean(contribution))
                .interval(Interval.of(ends[0], ends[1]))
                .standing(standing((double) ahead / n, (double) behind / n))
                .probabilityAhead((double) ahead / n)
                .probabilityBehind((double) behind / n);
        ratio(one, other, builder);
        return builder.build();
    }

    private void ratio(int one, int other, CriterionPair.Builder builder) {
        if (!hasRatio() || states[one] != CellState.KNOWN || states[other] != CellState.KNOWN) {
            return;
        }
        int n = simulation.draws();
        double[] logs = new double[n];
        int[] choice = column.choice();
        for (int i = 0; i < n; i++) {
            double difference = column.cell(choice[i], one).coordinate(i)
                    - column.cell(choice[i], other).coordinate(i);
            if (!Double.isFinite(difference)) {
                return;
            }
            logs[i] = difference;
        }
        double[] ends = Statistics.orderStatistics(logs, 0.05, 0.5, 0.95);
        builder.ratio(StrictMath.exp(ends[1]))
                .ratioInterval(Interval.of(StrictMath.exp(ends[0]), StrictMath.exp(ends[2])));
    }

    private boolean hasRatio() {
        for (Definition definition : column.definitions()) {
            if (definition.value().scale() != Scale.LOG) {
                return false;
            }
        }
        return !column.criterion().unit().equals(VALUE_UNIT);
    }

    private List<DefinitionResult> definitions(int one, int other) {
        List<DefinitionResult> results = new ArrayList<>();
        double[] weights = column.weights();
        if (weights.length < 2) {
            return results;
        }
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] draws = new int[weights.length];
        int[] ahead = new int[weights.length];
        int[] behind = new int[weights.length];
        int[] choice = column.choice();
        for (int i = 0; i < choice.length; i++) {
            double difference = values[one][i] - values[other][i];
            draws[choice[i]]++;
            ahead[choice[i]] += difference > Standings.INDIFFERENCE ? 1 : 0;
            behind[choice[i]] += difference < -Standings.INDIFFERENCE ? 1 : 0;
        }
        for (int d = 0; d < weights.length; d++) {
            Definition definition = column.definitions().get(d);
            results.add(DefinitionResult.builder()
                    .definition(definition.id())
                    .weight(weights[d] / sum)
                    .standing(
                            draws[d] == 0
                                    ? Standing.TIED
                                    : standing((double) ahead[d] / draws[d], (double) behind[d] / draws[d]))
                    .why(definition.why())
                    .build());
        }
        return results;
    }

    static Standing standing(double ahead, double behind) {
        return ahead >= SURE ? Standing.AHEAD : behind >= SURE ? Standing.BEHIND : Standing.TIED;
    }
}
