package io.framewise.decision.normalization;

/** Ratios that several normalizations take of a column, in place. */
final class Ratios {
    private Ratios() {}

    /** x / max, which needs a maximum above 0 unless all cells are 0. */
    static void ofMaximum(Column column) {
        double max = column.max();
        if (column.largest() == 0) {
            return;
        }
        if (!(max > 0)) {
            throw column.undefined("its maximum (%s) must be above 0".formatted(max));
        }
        for (int i = 0; i < column.cells.length; i++) {
            column.cells[i] /= max;
        }
    }

    /** x / sum x, which needs a sum above 0 unless all cells are 0. */
    static void ofSum(Column column) {
        column.scale();
        if (column.largest() == 0) {
            return;
        }
        double sum = column.sum();
        if (!(sum > 0)) {
            throw column.undefined("the sum of its cells must be above 0");
        }
        for (int i = 0; i < column.cells.length; i++) {
            column.cells[i] /= sum;
        }
    }

    /** min / x, which needs cells above 0. */
    static void ofMinimum(Column column) {
        column.requirePositive();
        double min = column.min();
        for (int i = 0; i < column.cells.length; i++) {
            column.cells[i] = min / column.cells[i];
        }
    }

    /** (x - min) / (max - min), or (max - x) / (max - min); equal cells give 0. */
    static void span(Column column, boolean upwards) {
        column.scale();
        double[] x = column.cells;
        double max = column.max();
        double min = column.min();
        for (int i = 0; i < x.length; i++) {
            double above = upwards ? x[i] - min : max - x[i];
            x[i] = max == min ? 0 : above / (max - min);
        }
    }

    /** 1 - x. */
    static void complement(Column column) {
        for (int i = 0; i < column.cells.length; i++) {
            column.cells[i] = 1 - column.cells[i];
        }
    }
}
