package io.framewise.engine;

import io.framewise.decision.PiecewiseLinear;
import java.util.OptionalDouble;

/** A single figure with its spread: a coordinate is drawn and valued; age adds a normal error of its own. */
final class ScalarCell implements Cell {
    private final DrawnCoordinate drawn;
    private final double[] aging;
    private final double agingDeviation;
    private final PiecewiseLinear value;
    private final OptionalDouble quantity;
    private final CellTrace trace;

    ScalarCell(
            DrawnCoordinate drawn,
            double[] aging,
            double agingDeviation,
            PiecewiseLinear value,
            OptionalDouble quantity,
            CellTrace trace) {
        this.drawn = drawn;
        this.aging = aging;
        this.agingDeviation = agingDeviation;
        this.value = value;
        this.quantity = quantity;
        this.trace = trace;
    }

    @Override
    public void fill(double[] values) {
        drawn.fill(values);
        if (agingDeviation != 0) {
            for (int i = 0; i < values.length; i++) {
                values[i] += agingDeviation * aging[i];
            }
        }
        value.map(values);
    }

    @Override
    public double at(int draw) {
        return value.at(coordinate(draw));
    }

    @Override
    public double coordinate(int draw) {
        return agingDeviation == 0 ? drawn.at(draw) : drawn.at(draw) + agingDeviation * aging[draw];
    }

    @Override
    public OptionalDouble quantity() {
        return quantity;
    }

    @Override
    public CellTrace trace() {
        return trace;
    }
}
