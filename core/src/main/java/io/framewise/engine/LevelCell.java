package io.framewise.engine;

import java.util.OptionalDouble;

/** A named level, which a draw may move to a neighbouring one. */
final class LevelCell implements Cell {
    private final double[] values;
    private final int recorded;
    private final double move;
    private final double[] uniform;
    private final CellTrace trace;

    /** Levels are given by their values, ascending. */
    LevelCell(double[] values, int recorded, double move, double[] uniform, CellTrace trace) {
        this.values = values;
        this.recorded = recorded;
        this.move = move;
        this.uniform = uniform;
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
        return values[LevelColumn.level(recorded, values.length, move, uniform[draw])];
    }

    @Override
    public OptionalDouble quantity() {
        return OptionalDouble.of(values[recorded]);
    }

    @Override
    public CellTrace trace() {
        return trace;
    }
}
