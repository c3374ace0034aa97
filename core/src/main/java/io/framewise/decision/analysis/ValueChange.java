package io.framewise.decision.analysis;

import io.framewise.error.FramewiseException;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.ScoreOrder;
import io.framewise.spi.DecisionMethod;
import java.util.Optional;

/**
 * The value of one alternative on one criterion at which a lead is gone, all else staying as it is: searched in steps up to the span
 * of the criterion beyond its present ends, then by halving. Immutable.
 */
public final class ValueChange {
    private static final int STEPS = 40;
    private static final int HALVINGS = 40;

    private final String alternative;
    private final String criterion;
    private final double now;
    private final double then;

    private ValueChange(String alternative, String criterion, double now, double then) {
        this.alternative = alternative;
        this.criterion = criterion;
        this.now = now;
        this.then = then;
    }

    /** Searches the value of a row on a column with which the leader is no longer ahead of the other. */
    static Optional<ValueChange> of(
            DecisionMethod method, DecisionProblem problem, int leader, int other, int row, int column) {
        DecisionMatrix matrix = problem.matrix();
        double low = matrix.value(0, column);
        double high = low;
        for (int a = 1; a < matrix.rows(); a++) {
            low = Math.min(low, matrix.value(a, column));
            high = Math.max(high, matrix.value(a, column));
        }
        double span = high - low;
        boolean upwards = matrix.maximizes(column) == (row == other);
        double now = matrix.value(row, column);
        double limit = upwards ? high + span : low - span;
        // A quantity that is never negative is not made so.
        limit = low >= 0 ? Math.max(0, limit) : limit;
        double inside = now;
        for (int step = 1; span > 0 && step <= STEPS; step++) {
            double next = now + (limit - now) * step / STEPS;
            Optional<Boolean> leads = leads(method, problem, leader, other, row, column, next);
            if (leads.isEmpty()) {
                return Optional.empty();
            }
            if (!leads.get()) {
                return halved(method, problem, leader, other, row, column, inside, next)
                        .map(then -> new ValueChange(
                                matrix.alternatives().get(row),
                                matrix.criteria().get(column),
                                now,
                                then));
            }
            inside = next;
        }
        return Optional.empty();
    }

    private static Optional<Double> halved(
            DecisionMethod method,
            DecisionProblem problem,
            int leader,
            int other,
            int row,
            int column,
            double leading,
            double behind) {
        double inside = leading;
        double outside = behind;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = inside + (outside - inside) / 2;
            Optional<Boolean> leads = leads(method, problem, leader, other, row, column, middle);
            if (leads.isEmpty()) {
                return Optional.empty();
            }
            inside = leads.get() ? middle : inside;
            outside = leads.get() ? outside : middle;
        }
        return Optional.of(outside);
    }

    /** Whether the leader is ahead; nothing where the method is not defined. */
    private static Optional<Boolean> leads(
            DecisionMethod method, DecisionProblem problem, int leader, int other, int row, int column, double value) {
        DecisionMatrix matrix = problem.matrix();
        double[] cells = matrix.values();
        cells[row * matrix.columns() + column] = value;
        try {
            Evaluation moved = method.evaluate(
                    DecisionProblem.of(matrix.withValues(matrix.objectives(), cells), problem.weights()));
            double ahead = moved.score(leader) - moved.score(other);
            return Optional.of(moved.order() == ScoreOrder.HIGHER_IS_BETTER ? ahead > 0 : ahead < 0);
        } catch (FramewiseException undefined) {
            return Optional.empty();
        }
    }

    /** {@return the label of the alternative whose value would change} */
    public String alternative() {
        return alternative;
    }

    /** {@return the label of the criterion} */
    public String criterion() {
        return criterion;
    }

    /** {@return the present value} */
    public double now() {
        return now;
    }

    /** {@return the value at which the lead is gone} */
    public double then() {
        return then;
    }
}
