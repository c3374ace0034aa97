package io.framewise.engine;

import io.framewise.decision.ParallelTasks;
import io.framewise.decision.Statistics;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.criterion.Criterion;
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
import java.util.TreeSet;

/** What each criterion contributes, in the order in which it is to be read. */
final class CriterionResults {
    private final Simulation simulation;
    private final Standings standings;
    private final Scenario scenario;
    private final CitationBook book;
    private final List<CriterionFigures> figures;

    CriterionResults(Simulation simulation, Standings standings, Scenario scenario, CitationBook book) {
        this.figures = ParallelTasks.map(order(simulation), id -> new CriterionFigures(simulation, standings, id));
        this.simulation = simulation;
        this.standings = standings;
        this.scenario = scenario;
        this.book = book;
    }

    /** Weighed criteria by descending weight, then the others, each by identifier where equal. */
    private static List<CriterionId> order(Simulation simulation) {
        WeightPlan plan = simulation.plan();
        List<CriterionId> order = new ArrayList<>(plan.criteria());
        order.sort((one, other) -> {
            int more = Double.compare(
                    plan.points(plan.criteria().indexOf(other)),
                    plan.points(plan.criteria().indexOf(one)));
            return more == 0 ? one.compareTo(other) : more;
        });
        Set<CriterionId> others = new TreeSet<>(simulation.columns().keySet());
        order.forEach(others::remove);
        order.addAll(others);
        return order;
    }

    /** All criteria, to be gone through in order, since citations are numbered as they come. */
    List<CriterionFigures> figures() {
        return figures;
    }

    CriterionResult.Builder result(CriterionFigures figures) {
        Criterion criterion = figures.column().criterion();
        CriterionId id = criterion.id();
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
            CriterionCell cell = cell(figures, standings.at(place));
            citations.addAll(cell.citations());
            builder.addCells(cell);
        }
        builder.pair(figures.pair()).definitions(figures.definitions());
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

    private CriterionCell cell(CriterionFigures figures, int alternative) {
        CriterionColumn column = figures.column();
        CriterionCell.Builder builder = CriterionCell.builder()
                .framework(simulation.alternatives().get(alternative))
                .state(figures.state(alternative))
                .value(simulation.means(column.criterion().id())[alternative])
                .interval(figures.interval(alternative))
                .unknownShare(figures.unknownShare(alternative));
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
}
