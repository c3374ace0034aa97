package io.framewise.contract;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.Objective;
import java.util.ArrayList;
import java.util.List;

/** The same matrix written in other ways, which a figure may or may not depend on. */
final class Invariances {
    private Invariances() {}

    /** In other units, the second column in much smaller ones. */
    static DecisionMatrix otherUnits(DecisionMatrix matrix) {
        double[] cells = matrix.values();
        for (int k = 0; k < cells.length; k++) {
            cells[k] *= k % matrix.columns() == 1 ? 1000 : 0.25;
        }
        return matrix.withValues(matrix.objectives(), cells);
    }

    /** The second column times -1, with the other objective. */
    static DecisionMatrix mirrored(DecisionMatrix matrix) {
        double[] cells = matrix.values();
        List<Objective> objectives = new ArrayList<>(matrix.objectives());
        objectives.set(1, matrix.maximizes(1) ? Objective.MINIMIZE : Objective.MAXIMIZE);
        for (int i = 0; i < matrix.rows(); i++) {
            cells[i * matrix.columns() + 1] *= -1;
        }
        return matrix.withValues(objectives, cells);
    }

    /** Every column from another zero point. */
    static DecisionMatrix otherOrigin(DecisionMatrix matrix) {
        double[] cells = matrix.values();
        for (int k = 0; k < cells.length; k++) {
            cells[k] += 2 + k % matrix.columns();
        }
        return matrix.withValues(matrix.objectives(), cells);
    }
}
