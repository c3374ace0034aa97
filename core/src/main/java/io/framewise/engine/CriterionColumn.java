package io.framewise.engine;

import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.id.FrameworkId;
import java.util.ArrayList;
import java.util.List;

/** One criterion for all alternatives: a cell for each definition, and which definition each draw takes (rule 5c). */
final class CriterionColumn {
    private final Criterion criterion;
    private final List<Definition> definitions;
    private final Cell[][] cells;
    private final double[] weights;
    private final int[] choice;

    private CriterionColumn(
            Criterion criterion, List<Definition> definitions, Cell[][] cells, double[] weights, int[] choice) {
        this.criterion = criterion;
        this.definitions = definitions;
        this.cells = cells;
        this.weights = weights;
        this.choice = choice;
    }

    /** Makes the cells. Definitions of which nothing is known of any alternative are left out unless there is no other. */
    static CriterionColumn of(CellContext context, Criterion criterion, List<FrameworkId> alternatives) {
        CellFactory factory = new CellFactory(context);
        List<Definition> kept = new ArrayList<>();
        List<Cell[]> rows = new ArrayList<>();
        for (Definition definition : criterion.definitions()) {
            Cell[] row = new Cell[alternatives.size()];
            boolean known = false;
            for (int a = 0; a < row.length; a++) {
                row[a] = factory.cell(criterion, definition, alternatives.get(a));
                known |= row[a].trace().state() != CellState.UNKNOWN;
            }
            if (known) {
                kept.add(definition);
                rows.add(row);
            } else if (rows.isEmpty() && definition == criterion.definitions().get(criterion.definitions().size() - 1)) {
                kept.add(definition);
                rows.add(row);
            }
        }
        double[] weights = kept.stream().mapToDouble(Definition::weight).toArray();
        return new CriterionColumn(
                criterion, kept, rows.toArray(new Cell[0][]), weights, choose(context.draws(), criterion, weights));
    }

    private static int[] choose(Draws draws, Criterion criterion, double[] weights) {
        int[] choice = new int[draws.count()];
        if (weights.length < 2) {
            return choice;
        }
        double[] cumulative = new double[weights.length];
        double sum = 0;
        for (int d = 0; d < weights.length; d++) {
            sum += weights[d];
            cumulative[d] = sum;
        }
        double[] u = draws.uniform("definition", criterion.id().value());
        for (int i = 0; i < choice.length; i++) {
            int d = 0;
            while (d < weights.length - 1 && cumulative[d] <= u[i] * sum) {
                d++;
            }
            choice[i] = d;
        }
        return choice;
    }

    /** The same column with other weights of the definitions; a weight of 0 leaves one out. */
    CriterionColumn with(Draws draws, double[] changed) {
        return new CriterionColumn(criterion, definitions, cells, changed, choose(draws, criterion, changed));
    }

    /** The same column under another choice of regimes. */
    CriterionColumn under(RegimeChoice other) {
        Cell[][] changed = new Cell[cells.length][];
        for (int d = 0; d < cells.length; d++) {
            changed[d] = cells[d].clone();
            for (int a = 0; a < changed[d].length; a++) {
                changed[d][a] = changed[d][a].under(other);
            }
        }
        return new CriterionColumn(criterion, definitions, changed, weights, choice);
    }

    /** Whether any cell draws between the regimes of a group. */
    boolean draws(FamilyGroup group) {
        for (Cell[] row : cells) {
            for (Cell cell : row) {
                if (cell.draws(group)) {
                    return true;
                }
            }
        }
        return false;
    }

    Criterion criterion() {
        return criterion;
    }

    List<Definition> definitions() {
        return definitions;
    }

    double[] weights() {
        return weights.clone();
    }

    int[] choice() {
        return choice;
    }

    Cell cell(int definition, int alternative) {
        return cells[definition][alternative];
    }

    /** What is known of an alternative: the best state of any definition. */
    CellState state(int alternative) {
        CellState best = CellState.UNKNOWN;
        for (Cell[] row : cells) {
            CellState state = row[alternative].trace().state();
            if (state == CellState.NOT_APPLICABLE) {
                return state;
            }
            if (state == CellState.KNOWN) {
                best = state;
            } else if (state == CellState.UNKNOWN_HERE && best == CellState.UNKNOWN) {
                best = state;
            }
        }
        return best;
    }

    /** The value of an alternative in each draw. */
    double[] values(int alternative) {
        double[] values = new double[choice.length];
        if (cells.length == 1) {
            Cell cell = cells[0][alternative];
            for (int i = 0; i < values.length; i++) {
                values[i] = cell.at(i);
            }
            return values;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = cells[choice[i]][alternative].at(i);
        }
        return values;
    }

    /** The share of draws in which nothing is known of an alternative. */
    double unknownShare(int alternative) {
        int unknown = 0;
        for (int i = 0; i < choice.length; i++) {
            unknown += cells[choice[i]][alternative].unknownAt(i) ? 1 : 0;
        }
        return (double) unknown / choice.length;
    }
}
