package io.framewise.engine;

import io.framewise.decision.PiecewiseLinear;
import java.util.OptionalDouble;

/** A single figure with its spread: a coordinate is drawn and valued; age adds a normal error of its own. */
final class ScalarCell implements Cell {
    /** Turns the numbers of a random column into coordinates. */
    interface Sampler {
        /** The coordinate at a random number. */
        double coordinate(double variate);
    }

    private final Sampler sampler;
    private final double[] variates;
    private final double[] aging;
    private final double agingDeviation;
    private final PiecewiseLinear value;
    private final OptionalDouble quantity;
    private final CellTrace trace;

    ScalarCell(
            Sampler sampler,
            double[] variates,
            double[] aging,
            double agingDeviation,
            PiecewiseLinear value,
            OptionalDouble quantity,
            CellTrace trace) {
        this.sampler = sampler;
        this.variates = variates;
        this.aging = aging;
        this.agingDeviation = agingDeviation;
        this.value = value;
        this.quantity = quantity;
        this.trace = trace;
    }

    @Override
    public void fill(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = at(i);
        }
    }

    @Override
    public double at(int draw) {
        return value.at(coordinate(draw));
    }

    @Override
    public double coordinate(int draw) {
        double coordinate = sampler.coordinate(variates[draw]);
        return agingDeviation == 0 ? coordinate : coordinate + agingDeviation * aging[draw];
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
