package io.framewise.engine;

import java.util.OptionalDouble;

/** One alternative on one definition of a criterion: a value for each draw. Immutable once made. */
interface Cell {
    /** The value in a draw, in [0, 1]. */
    double at(int draw);

    /** The values of all draws at once. Every kind of cell has a loop of its own, so that the loop body is compiled for it. */
    void fill(double[] values);

    /** The coordinate of the quantity in a draw (its logarithm on a logarithmic scale); NaN where there is none. */
    default double coordinate(int draw) {
        return Double.NaN;
    }

    /** Whether nothing is known of the alternative in some draw. */
    default boolean mayBeUnknown() {
        return false;
    }

    /** Whether nothing is known of the alternative in a draw. */
    default boolean unknownAt(int draw) {
        return false;
    }

    /** The quantity in the criterion's unit, where there is one without drawing. */
    default OptionalDouble quantity() {
        return OptionalDouble.empty();
    }

    /** The same cell under another choice of regimes; the cell itself when it draws between none of that group. */
    default Cell under(RegimeChoice other) {
        return this;
    }

    /** Whether it draws between the regimes of a group. */
    default boolean draws(FamilyGroup group) {
        return false;
    }

    /** What stands behind it. */
    CellTrace trace();
}
