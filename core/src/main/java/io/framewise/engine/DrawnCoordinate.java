package io.framewise.engine;

import io.framewise.decision.QuantileTable;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A coordinate of a value function as drawn: exact, linear in a random column, a quantile of it, or any function of it. */
final class DrawnCoordinate {
    private static final double[] NONE = {};

    private final double[] variates;
    private final double start;
    private final double slope;
    private final @Nullable QuantileTable table;
    private final @Nullable DoubleUnaryOperator function;

    private DrawnCoordinate(
            double[] variates,
            double start,
            double slope,
            @Nullable QuantileTable table,
            @Nullable DoubleUnaryOperator function) {
        this.variates = variates;
        this.start = start;
        this.slope = slope;
        this.table = table;
        this.function = function;
    }

    static DrawnCoordinate exactly(double coordinate) {
        return new DrawnCoordinate(NONE, coordinate, 0, null, null);
    }

    static DrawnCoordinate linear(double start, double slope, double[] variates) {
        return new DrawnCoordinate(variates, start, slope, null, null);
    }

    /** The quantile at each standard normal number, shifted. */
    static DrawnCoordinate quantile(QuantileTable table, double shift, double[] normal) {
        return new DrawnCoordinate(normal, shift, 1, table, null);
    }

    static DrawnCoordinate of(DoubleUnaryOperator function, double[] variates) {
        return new DrawnCoordinate(variates, 0, 1, null, function);
    }

    double at(int draw) {
        if (variates.length == 0) {
            return start;
        }
        double variate = variates[draw];
        return table != null
                ? start + table.at(variate)
                : function != null ? function.applyAsDouble(variate) : start + slope * variate;
    }

    void fill(double[] coordinates) {
        if (variates.length == 0) {
            Arrays.fill(coordinates, start);
        } else if (table != null) {
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = start + table.at(variates[i]);
            }
        } else if (function != null) {
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = function.applyAsDouble(variates[i]);
            }
        } else {
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = start + slope * variates[i];
            }
        }
    }
}
