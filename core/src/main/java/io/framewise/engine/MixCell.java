package io.framewise.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The weighted mean of the values of several parts. */
final class MixCell implements Cell {
    private final Cell[] parts;
    private final double[] weights;
    private final CellTrace trace;

    MixCell(List<Cell> parts, double[] weights, CellTrace trace) {
        this.parts = parts.toArray(new Cell[0]);
        this.weights = weights.clone();
        this.trace = trace;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int j = 0; j < this.weights.length; j++) {
            this.weights[j] /= sum;
        }
    }

    @Override
    public void fill(double[] values) {
        double[] part = new double[values.length];
        Arrays.fill(values, 0);
        for (int j = 0; j < parts.length; j++) {
            parts[j].fill(part);
            for (int i = 0; i < values.length; i++) {
                values[i] += weights[j] * part[i];
            }
        }
    }

    @Override
    public double at(int draw) {
        double sum = 0;
        for (int j = 0; j < parts.length; j++) {
            sum += weights[j] * parts[j].at(draw);
        }
        return sum;
    }

    @Override
    public boolean mayBeUnknown() {
        for (Cell part : parts) {
            if (!part.mayBeUnknown()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean unknownAt(int draw) {
        for (Cell part : parts) {
            if (!part.unknownAt(draw)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Cell under(RegimeChoice other) {
        if (!draws(other.group())) {
            return this;
        }
        List<Cell> changed = new ArrayList<>();
        for (Cell part : parts) {
            changed.add(part.under(other));
        }
        return new MixCell(changed, weights, trace);
    }

    @Override
    public boolean draws(FamilyGroup group) {
        for (Cell part : parts) {
            if (part.draws(group)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CellTrace trace() {
        return trace;
    }
}
