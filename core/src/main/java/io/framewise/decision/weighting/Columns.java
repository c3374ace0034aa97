package io.framewise.decision.weighting;

import io.framewise.model.decision.DecisionMatrix;

/** The columns of a normalized matrix, taken out once, with what several weightings ask of them. */
final class Columns {
    private final double[][] cells;
    private final Sample[] samples;

    private Columns(double[][] cells, Sample[] samples) {
        this.cells = cells;
        this.samples = samples;
    }

    static Columns of(DecisionMatrix matrix) {
        double[][] cells = new double[matrix.columns()][];
        Sample[] samples = new Sample[cells.length];
        for (int j = 0; j < cells.length; j++) {
            cells[j] = matrix.column(j);
            samples[j] = new Sample(cells[j]);
        }
        return new Columns(cells, samples);
    }

    double[] of(int column) {
        return cells[column];
    }

    boolean areEqual(int column) {
        return samples[column].isConstant();
    }

    /** {@return how many columns have alternatives that differ} */
    int differing() {
        int differing = 0;
        for (Sample sample : samples) {
            differing += sample.isConstant() ? 0 : 1;
        }
        return differing;
    }

    double deviation(int column) {
        return samples[column].isConstant() ? 0 : Math.scalb(samples[column].deviation(), samples[column].exponent());
    }
}
