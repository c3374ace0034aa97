package io.framewise.engine;

import java.util.OptionalDouble;

/** A cell with a normal error on its value, clipped to [0, 1]: weak proxies (rule 8) and age on scales without logarithm (rule 10). */
final class NoisyCell implements Cell {
    private final Cell cell;
    private final double[] z;
    private final double deviation;

    NoisyCell(Cell cell, double[] z, double deviation) {
        this.cell = cell;
        this.z = z;
        this.deviation = deviation;
    }

    @Override
    public void fill(double[] values) {
        cell.fill(values);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, Math.min(1, values[i] + deviation * z[i]));
        }
    }

    @Override
    public double at(int draw) {
        return Math.max(0, Math.min(1, cell.at(draw) + deviation * z[draw]));
    }

    @Override
    public double coordinate(int draw) {
        return cell.coordinate(draw);
    }

    @Override
    public boolean mayBeUnknown() {
        return cell.mayBeUnknown();
    }

    @Override
    public boolean unknownAt(int draw) {
        return cell.unknownAt(draw);
    }

    @Override
    public Cell under(RegimeChoice other) {
        return draws(other.group()) ? new NoisyCell(cell.under(other), z, deviation) : this;
    }

    @Override
    public boolean draws(FamilyGroup group) {
        return cell.draws(group);
    }

    @Override
    public OptionalDouble quantity() {
        return cell.quantity();
    }

    @Override
    public CellTrace trace() {
        return cell.trace();
    }
}
