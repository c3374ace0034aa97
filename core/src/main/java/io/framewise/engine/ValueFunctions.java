package io.framewise.engine;

import io.framewise.decision.PiecewiseLinear;
import io.framewise.model.criterion.Scale;
import io.framewise.model.criterion.ValueFunction;

/** Makes the numeric form of a value function. */
final class ValueFunctions {
    private ValueFunctions() {}

    static PiecewiseLinear of(ValueFunction function) {
        double[] quantities = new double[function.points().size()];
        double[] values = new double[quantities.length];
        for (int i = 0; i < quantities.length; i++) {
            quantities[i] = function.points().get(i).quantity();
            values[i] = function.points().get(i).value();
        }
        return new PiecewiseLinear(quantities, values, function.scale() == Scale.LOG);
    }
}
