package io.framewise.engine;

import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellState;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.id.FrameworkId;
import java.util.Arrays;
import java.util.List;

/** One criterion for all alternatives: a cell for each definition, and which definition each draw takes (rule 5c). */
final class CriterionColumn {
    private static final double MOSTLY = 0.5;

    private final Criterion criterion;
    private final List<Definition> definitions;
    private final Cell[][] cells;
    private final double[] weights;
    private final int[] choice;
    private final double[][][] filled;

    private CriterionColumn(
            Criterion criterion,
            List<Definition> definitions,
            Cell[][] cells,
            double[] weights,
            int[] choice,
            double[][][] filled) {
        this.criterion = criterion;
        this.definitions = definitions;
        this.cells = cells;
        this.weights = weights;
        this.choice = choice;
        this.filled = filled;
    }

    /**
     * Makes the cells. A definition of which nothing is known of any of the alternatives is drawn like the others, from what
     * unknown cells count as: leaving it out would let one more alternative change what is drawn for the rest.
     */
    static CriterionColumn of(CellContext context, Criterion criterion, List<FrameworkId> alternatives) {
        CellFactory factory = new CellFactory(context);
        List<Definition> definitions = criterion.definitions();
        Cell[][] rows = new Cell[definitions.size()][alternatives.size()];
        for (int d = 0; d < rows.length; d++) {
            for (int a = 0; a < rows[d].length; a++) {
                rows[d][a] = factory.cell(criterion, definitions.get(d), alternatives.get(a));
            }
        }
        double[] weights = new double[rows.length];
        for (int d = 0; d < rows.length; d++) {
            weights[d] = definitions.get(d).weight();
        }
        return new CriterionColumn(
                criterion,
                definitions,
                rows,
                weights,
                choose(context.draws(), criterion, weights),
                new double[rows.length][alternatives.size()][0]);
    }

    private static int[] choose(Draws draws, Criterion criterion, double[] weights) {
        int[] choice = new int[draws.count()];
        if (weights.length < 2) {
            return choice;
        }
        int only = only(weights);
        if (only >= 0) {
            Arrays.fill(choice, only);
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
        return new CriterionColumn(criterion, definitions, cells, changed, choose(draws, criterion, changed), filled);
    }

    /** The same column under another choice of regimes. */
    CriterionColumn under(RegimeChoice other) {
        Cell[][] changed = new Cell[cells.length][];
        double[][][] refilled = new double[cells.length][][];
        for (int d = 0; d < cells.length; d++) {
            changed[d] = cells[d].clone();
            refilled[d] = filled[d].clone();
            for (int a = 0; a < changed[d].length; a++) {
                changed[d][a] = cells[d][a].under(other);
                refilled[d][a] = changed[d][a] == cells[d][a] ? filled[d][a] : new double[0];
            }
        }
        return new CriterionColumn(criterion, definitions, changed, weights, choice, refilled);
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

    /**
     * What is known of an alternative: the best state of any definition; known here and unknown in more than half of the draws
     * counts as unknown (rule 6).
     */
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
        return best == CellState.KNOWN && unknownShare(alternative) > MOSTLY ? CellState.UNKNOWN_HERE : best;
    }

    /** Why the criterion does not apply to an alternative, in the words of the evidence that says so. */
    String inapplicable(int alternative) {
        for (Cell[] row : cells) {
            for (CellTrace.Remark remark : row[alternative].trace().remarks()) {
                if (remark.kind() == CaveatKind.NOT_APPLICABLE) {
                    return remark.text();
                }
            }
        }
        return "no reason given";
    }

    /** The value of an alternative in each draw; not to be changed. */
    double[] values(int alternative) {
        int only = only(weights);
        if (only >= 0) {
            return filled(only, alternative);
        }
        double[][] columns = new double[cells.length][];
        for (int d = 0; d < cells.length; d++) {
            columns[d] = weights[d] > 0 ? filled(d, alternative) : new double[0];
        }
        double[] values = new double[choice.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns[choice[i]][i];
        }
        return values;
    }

    /** The one definition with a positive weight, or -1 when there are several. */
    private static int only(double[] weights) {
        int only = -1;
        for (int d = 0; d < weights.length; d++) {
            if (weights[d] > 0) {
                if (only >= 0) {
                    return -1;
                }
                only = d;
            }
        }
        return only;
    }

    /** Computes all values now, so that what-ifs on several threads only read them. */
    CriterionColumn filled() {
        for (int d = 0; d < cells.length; d++) {
            for (int a = 0; a < cells[d].length; a++) {
                filled(d, a);
            }
        }
        return this;
    }

    private double[] filled(int definition, int alternative) {
        double[] known = filled[definition][alternative];
        if (known.length == 0) {
            known = new double[choice.length];
            cells[definition][alternative].fill(known);
            filled[definition][alternative] = known;
        }
        return known;
    }

    /** The share of draws in which nothing is known of an alternative. */
    double unknownShare(int alternative) {
        boolean possible = false;
        for (Cell[] row : cells) {
            possible |= row[alternative].mayBeUnknown();
        }
        int unknown = 0;
        for (int i = 0; possible && i < choice.length; i++) {
            unknown += cells[choice[i]][alternative].unknownAt(i) ? 1 : 0;
        }
        return (double) unknown / choice.length;
    }
}
