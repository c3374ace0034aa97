package io.framewise.engine;

import io.framewise.decision.Statistics;
import io.framewise.model.comparison.CellState;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.DefinitionResult;
import io.framewise.model.comparison.Interval;
import io.framewise.model.comparison.Standing;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.Scale;
import io.framewise.model.id.CriterionId;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.scenario.SwingPoints;
import io.framewise.model.scenario.WeightOrder;
import io.framewise.model.scenario.WeightRanges;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each criterion contributes, in the order in which it is to be read. */
final class CriterionResults {
    /** The unit of criteria whose definitions have units of their own, so that a ratio would say nothing. */
    private static final String VALUE_UNIT = "value";

    private static final double SURE = 0.9;

    private final Simulation simulation;
    private final Standings standings;
    private final Scenario scenario;
    private final CitationBook book;

    CriterionResults(Simulation simulation, Standings standings, Scenario scenario, CitationBook book) {
        this.simulation = simulation;
        this.standings = standings;
        this.scenario = scenario;
        this.book = book;
    }

    /** Weighed criteria by descending weight, then the others, each by identifier where equal. */
    static List<CriterionId> order(Simulation simulation) {
        WeightPlan plan = simulation.plan();
        List<CriterionId> order = new ArrayList<>(plan.criteria());
        order.sort(java.util.Comparator.comparingDouble(
                        (CriterionId id) -> -plan.points(plan.criteria().indexOf(id)))
                .thenComparing(id -> id));
        simulation.columns().keySet().stream()
                .filter(id -> !plan.criteria().contains(id))
                .sorted()
                .forEach(order::add);
        return order;
    }

    CriterionResult.Builder result(CriterionId id) {
        CriterionColumn column = simulation.column(id);
        Criterion criterion = column.criterion();
        int k = simulation.plan().criteria().indexOf(id);
        Set<String> citations = new LinkedHashSet<>();
        CriterionResult.Builder builder = CriterionResult.builder()
                .criterion(id)
                .title(criterion.title())
                .group(criterion.group())
                .unit(criterion.unit())
                .weight(k < 0 ? 0 : Statistics.mean(simulation.weight(k)))
                .points(k < 0 ? 0 : simulation.plan().points(k))
                .why(why(id));
        for (int place = 0; place < standings.size(); place++) {
            CriterionCell cell = cell(column, standings.at(place));
            citations.addAll(cell.citations());
            builder.addCells(cell);
        }
        if (standings.size() > 1) {
            builder.pair(pair(column, k));
        }
        if (column.definitions().size() > 1 && standings.size() > 1) {
            definitions(column, builder);
        }
        return builder.citations(citations.stream()
                .sorted(java.util.Comparator.comparingInt(label -> Integer.parseInt(label.substring(1))))
                .toList());
    }

    private Optional<String> why(CriterionId id) {
        if (scenario.weights() instanceof SwingPoints points) {
            return Optional.ofNullable(points.why().get(id));
        }
        if (scenario.weights() instanceof WeightRanges ranges) {
            return Optional.ofNullable(ranges.why().get(id));
        }
        return Optional.ofNullable(((WeightOrder) scenario.weights()).why().get(id));
    }

    private CriterionCell cell(CriterionColumn column, int alternative) {
        double[] values = simulation.values(column.criterion().id())[alternative];
        double[] ends = Statistics.central90(values);
        double unknown = column.unknownShare(alternative);
        CriterionCell.Builder builder = CriterionCell.builder()
                .framework(simulation.alternatives().get(alternative))
                .state(column.state(alternative))
                .value(simulation.means(column.criterion().id())[alternative])
                .interval(Interval.of(ends[0], ends[1]))
                .unknownShare(unknown);
        Set<String> labels = new LinkedHashSet<>();
        Optional<String> figure = Optional.empty();
        double heaviest = 0;
        for (int d = 0; d < column.definitions().size(); d++) {
            CellTrace trace = column.cell(d, alternative).trace();
            builder.addAllEvidence(trace.evidence());
            labels.addAll(book.cite(trace));
            if (trace.figure().isPresent() && column.weights()[d] > heaviest) {
                figure = trace.figure();
                heaviest = column.weights()[d];
            }
        }
        return builder.figure(figure).citations(labels).build();
    }

    private CriterionPair pair(CriterionColumn column, int k) {
        double[] first = simulation.values(column.criterion().id())[standings.at(0)];
        double[] second = simulation.values(column.criterion().id())[standings.at(1)];
        int n = first.length;
        double[] contribution = new double[n];
        int ahead = 0;
        int behind = 0;
        for (int i = 0; i < n; i++) {
            double difference = first[i] - second[i];
            ahead += difference > Standings.INDIFFERENCE ? 1 : 0;
            behind += difference < -Standings.INDIFFERENCE ? 1 : 0;
            contribution[i] = k < 0 ? 0 : simulation.weight(k)[i] * difference;
        }
        double[] ends = Statistics.central90(contribution);
        CriterionPair.Builder builder = CriterionPair.builder()
                .contribution(Statistics.mean(contribution))
                .interval(Interval.of(ends[0], ends[1]))
                .standing(standing((double) ahead / n, (double) behind / n))
                .probabilityAhead((double) ahead / n)
                .probabilityBehind((double) behind / n);
        ratio(column, builder);
        return builder.build();
    }

    private void ratio(CriterionColumn column, CriterionPair.Builder builder) {
        boolean logarithmic = column.definitions().stream()
                .allMatch(definition -> definition.value().scale() == Scale.LOG);
        if (!logarithmic
                || column.criterion().unit().equals(VALUE_UNIT)
                || column.state(standings.at(0)) != CellState.KNOWN
                || column.state(standings.at(1)) != CellState.KNOWN) {
            return;
        }
        int n = simulation.draws();
        double[] logs = new double[n];
        int counted = 0;
        for (int i = 0; i < n; i++) {
            double difference = column.cell(column.choice()[i], standings.at(0)).coordinate(i)
                    - column.cell(column.choice()[i], standings.at(1)).coordinate(i);
            if (Double.isFinite(difference)) {
                logs[counted++] = difference;
            }
        }
        if (counted == n) {
            double[] ends = Statistics.orderStatistics(logs, 0.05, 0.5, 0.95);
            builder.ratio(StrictMath.exp(ends[1]))
                    .ratioInterval(Interval.of(StrictMath.exp(ends[0]), StrictMath.exp(ends[2])));
        }
    }

    static Standing standing(double ahead, double behind) {
        return ahead >= SURE ? Standing.AHEAD : behind >= SURE ? Standing.BEHIND : Standing.TIED;
    }

    private void definitions(CriterionColumn column, CriterionResult.Builder builder) {
        double[] weights = column.weights();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[][] values = simulation.values(column.criterion().id());
        for (int d = 0; d < weights.length; d++) {
            int draws = 0;
            int ahead = 0;
            int behind = 0;
            for (int i = 0; i < column.choice().length; i++) {
                if (column.choice()[i] == d) {
                    double difference = values[standings.at(0)][i] - values[standings.at(1)][i];
                    draws++;
                    ahead += difference > Standings.INDIFFERENCE ? 1 : 0;
                    behind += difference < -Standings.INDIFFERENCE ? 1 : 0;
                }
            }
            Definition definition = column.definitions().get(d);
            builder.addDefinitions(DefinitionResult.builder()
                    .definition(definition.id())
                    .weight(weights[d] / sum)
                    .standing(draws == 0 ? Standing.TIED : standing((double) ahead / draws, (double) behind / draws))
                    .why(definition.why())
                    .build());
        }
    }
}
