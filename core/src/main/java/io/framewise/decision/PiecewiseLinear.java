package io.framewise.decision;

/**
 * A value function that is linear between corners and constant outside them. Its argument is a coordinate: the quantity
 * itself, or its natural logarithm on a logarithmic scale. Immutable; safe for use by several threads.
 */
public final class PiecewiseLinear {
    private final double[] coordinates;
    private final double[] values;
    private final boolean logarithmic;
    private final double slope;

    /**
     * Makes a value function.
     *
     * @param quantities the corners, ascending; positive when {@code logarithmic}
     * @param values the values there
     * @param logarithmic whether it is linear in the logarithm of the quantity
     */
    public PiecewiseLinear(double[] quantities, double[] values, boolean logarithmic) {
        this.coordinates = quantities.clone();
        this.values = values.clone();
        this.logarithmic = logarithmic;
        if (logarithmic) {
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = StrictMath.log(coordinates[i]);
            }
        }
        int last = coordinates.length - 1;
        this.slope = last == 1 ? (this.values[1] - this.values[0]) / (coordinates[1] - coordinates[0]) : 0;
    }

    /** {@return whether coordinates are logarithms of quantities} */
    public boolean logarithmic() {
        return logarithmic;
    }

    /**
     * Turns a quantity into a coordinate.
     *
     * @param quantity the quantity; on a logarithmic scale one that is not positive counts as the smallest positive number
     * @return the coordinate
     */
    public double coordinate(double quantity) {
        return logarithmic ? StrictMath.log(Math.max(quantity, Double.MIN_NORMAL)) : quantity;
    }

    /**
     * Turns a coordinate back into a quantity.
     *
     * @param coordinate the coordinate
     * @return the quantity
     */
    public double quantity(double coordinate) {
        return logarithmic ? StrictMath.exp(coordinate) : coordinate;
    }

    /**
     * Gives the value of a coordinate.
     *
     * @param coordinate the coordinate
     * @return the value
     */
    public double at(double coordinate) {
        if (slope != 0) {
            // two corners, the usual case: clipping the coordinate is quicker than looking for the segment
            double inside = Math.min(Math.max(coordinate, coordinates[0]), coordinates[1]);
            return values[0] + (inside - coordinates[0]) * slope;
        }
        if (coordinate <= coordinates[0]) {
            return values[0];
        }
        for (int i = 1; i < coordinates.length; i++) {
            if (coordinate < coordinates[i]) {
                double share = (coordinate - coordinates[i - 1]) / (coordinates[i] - coordinates[i - 1]);
                return values[i - 1] + share * (values[i] - values[i - 1]);
            }
        }
        return values[values.length - 1];
    }

    /**
     * Turns coordinates into values in place.
     *
     * @param coordinates the coordinates, replaced by their values
     */
    public void map(double[] coordinates) {
        if (slope == 0) {
            for (int i = 0; i < coordinates.length; i++) {
                coordinates[i] = at(coordinates[i]);
            }
            return;
        }
        double low = this.coordinates[0];
        double high = this.coordinates[1];
        double first = values[0];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = first + (Math.min(Math.max(coordinates[i], low), high) - low) * slope;
        }
    }
}
