package io.framewise.engine;

import io.framewise.decision.PiecewiseLinear;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The weighted share of features; each level may move to a neighbouring one, the unknown part is uniform (rules 7 and 8). */
final class ShareCell implements Cell {
    /**
     * One feature.
     *
     * @param weight its weight as a share of all
     * @param worth the worth of each level by its index
     * @param recorded the index of the recorded level
     * @param move the probability that it really is a neighbouring one
     * @param uniform the numbers that decide
     */
    @SuppressWarnings("ArrayRecordComponent") // a carrier inside this package; nobody changes or compares the arrays
    record Item(double weight, double[] worth, int recorded, double move, double[] uniform) {}

    private final Item[] items;
    private final double unknownLow;
    private final double unknownHigh;
    private final double[] unknownUniform;
    private final PiecewiseLinear value;
    private final CellTrace trace;

    ShareCell(
            Item[] items,
            double unknownLow,
            double unknownHigh,
            double[] unknownUniform,
            PiecewiseLinear value,
            CellTrace trace) {
        this.items = items;
        this.unknownLow = unknownLow;
        this.unknownHigh = unknownHigh;
        this.unknownUniform = unknownUniform;
        this.value = value;
        this.trace = trace;
    }

    @Override
    public void fill(double[] values) {
        Arrays.fill(values, unknownLow);
        if (unknownHigh > unknownLow) {
            for (int i = 0; i < values.length; i++) {
                values[i] += unknownUniform[i] * (unknownHigh - unknownLow);
            }
        }
        for (Item item : items) {
            add(item, values);
        }
        value.map(values);
    }

    /** Adds one feature: nearly always its recorded level, seldom a neighbour. */
    private static void add(Item item, double[] values) {
        int last = item.worth.length - 1;
        double down = LevelColumn.down(item.recorded, last, item.move);
        double up = 1 - LevelColumn.up(item.recorded, last, item.move);
        double recorded = item.weight * item.worth[item.recorded];
        double lower = item.weight * item.worth[Math.max(0, item.recorded - 1)];
        double upper = item.weight * item.worth[Math.min(last, item.recorded + 1)];
        for (int i = 0; i < values.length; i++) {
            double u = item.uniform[i];
            values[i] += u < down ? lower : u > up ? upper : recorded;
        }
    }

    @Override
    public double at(int draw) {
        return value.at(coordinate(draw));
    }

    @Override
    public double coordinate(int draw) {
        double sum = unknownLow;
        if (unknownHigh > unknownLow) {
            sum += unknownUniform[draw] * (unknownHigh - unknownLow);
        }
        for (Item item : items) {
            sum += item.weight
                    * item.worth[LevelColumn.level(item.recorded, item.worth.length, item.move, item.uniform[draw])];
        }
        return sum;
    }

    @Override
    public OptionalDouble quantity() {
        double sum = (unknownLow + unknownHigh) / 2;
        for (Item item : items) {
            sum += item.weight * item.worth[item.recorded];
        }
        return OptionalDouble.of(sum);
    }

    @Override
    public CellTrace trace() {
        return trace;
    }
}
