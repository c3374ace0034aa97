package io.framewise.contract;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Matrices to which the laws of decision methods are put: drawn with a fixed seed, and the edges. */
final class SampleMatrices {
    static final int ROWS = 5;
    static final int COLUMNS = 4;
    private static final int DRAWN = 40;
    private static final long SEED = 20_260_401;

    private SampleMatrices() {}

    /** Matrices of values in [0, 1] in steps of a hundredth, so that ties occur, with weights from 1 to 100. */
    static List<Cells> drawn() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Cells> all = new ArrayList<>();
        for (int n = 0; n < DRAWN; n++) {
            double[] values = new double[ROWS * COLUMNS];
            for (int k = 0; k < values.length; k++) {
                values[k] = random.nextInt(101) / 100.0;
            }
            double[] weights = new double[COLUMNS];
            for (int j = 0; j < COLUMNS; j++) {
                weights[j] = 1 + random.nextInt(100);
            }
            all.add(new Cells(values, weights));
        }
        return all;
    }

    /** One alternative, one criterion, constant columns, equal rows, all zero, a single weight, tiny and huge values. */
    static List<Cells> edges() {
        return List.of(
                new Cells(new double[] {0.5, 0.25}, new double[] {1, 3}),
                new Cells(new double[] {0.5, 0.25, 1}, new double[] {1}),
                new Cells(new double[] {0.5, 0.1, 0.5, 0.9, 0.5, 0.4}, new double[] {2, 1}),
                new Cells(new double[] {0.3, 0.7, 0.3, 0.7}, new double[] {1, 1}),
                new Cells(new double[6], new double[] {1, 1, 1}),
                new Cells(new double[] {0.2, 0.8, 0.9, 0.1}, new double[] {1, 0}),
                new Cells(new double[] {1e-300, 0.5, 1, 1e-300}, new double[] {1, 1}));
    }

    /** Cells row by row, and points; makes matrices with rows and columns in any order. */
    static final class Cells {
        private final double[] values;
        private final double[] weights;

        Cells(double[] values, double[] weights) {
            this.values = values;
            this.weights = weights;
        }

        double[] values() {
            return values;
        }

        double[] weights() {
            return weights;
        }

        int columns() {
            return weights.length;
        }

        int rows() {
            return values.length / weights.length;
        }

        DecisionProblem problem() {
            DecisionMatrix matrix = DecisionMatrix.ofBenefits(names("a", rows()), names("c", columns()), values);
            return DecisionProblem.of(matrix, weights).rescaled();
        }

        /** The same with row {@code order[i]} in place {@code i}. */
        Cells withRows(int... order) {
            double[] moved = new double[values.length];
            for (int i = 0; i < order.length; i++) {
                System.arraycopy(values, order[i] * columns(), moved, i * columns(), columns());
            }
            return new Cells(moved, weights);
        }

        /** The same with column {@code order[j]} in place {@code j}. */
        Cells withColumns(int... order) {
            double[] moved = new double[values.length];
            double[] points = new double[weights.length];
            for (int j = 0; j < order.length; j++) {
                points[j] = weights[order[j]];
                for (int i = 0; i < rows(); i++) {
                    moved[i * columns() + j] = values[i * columns() + order[j]];
                }
            }
            return new Cells(moved, points);
        }

        private static List<String> names(String letter, int count) {
            return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
        }
    }
}
