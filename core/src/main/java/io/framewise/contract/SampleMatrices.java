package io.framewise.contract;

import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Matrices to which the laws of decision methods are put: drawn with a fixed seed, and the edges. */
final class SampleMatrices {
    static final int ROWS = 5;
    static final int COLUMNS = 4;

    /** Every row in another place. */
    static final int[] MOVED_ROWS = {3, 0, 4, 1, 2};

    /** Every column in another place. */
    static final int[] MOVED_COLUMNS = {2, 0, 3, 1};

    private static final int DRAWN = 40;
    private static final long SEED = 20_260_401;

    private SampleMatrices() {}

    /**
     * Matrices of values from 0.01 to 1 in steps of a hundredth, so that ties occur, with weights from 1 to 100; in every other
     * one each second criterion is a cost.
     */
    static List<Cells> drawn() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Cells> all = new ArrayList<>();
        for (int n = 0; n < DRAWN; n++) {
            double[] values = new double[ROWS * COLUMNS];
            for (int k = 0; k < values.length; k++) {
                values[k] = (1 + random.nextInt(100)) / 100.0;
            }
            double[] weights = new double[COLUMNS];
            for (int j = 0; j < COLUMNS; j++) {
                weights[j] = 1 + random.nextInt(100);
            }
            all.add(new Cells(values, weights, n % 2 == 1));
        }
        return all;
    }

    /** The same from 1.5 to 11.5, for which every ratio and logarithm is defined. */
    static List<Cells> aboveOne() {
        List<Cells> all = new ArrayList<>();
        for (Cells cells : drawn()) {
            double[] values = cells.values().clone();
            for (int k = 0; k < values.length; k++) {
                values[k] = 1.5 + 10 * values[k];
            }
            all.add(cells.with(values, cells.weights()));
        }
        return all;
    }

    /** Those up to one and those above one. */
    static List<Cells> both() {
        List<Cells> all = new ArrayList<>(drawn());
        all.addAll(aboveOne());
        return all;
    }

    /** Those above one, a little apart, so that no two values of a column are equal. */
    static List<Cells> withoutTies() {
        List<Cells> all = new ArrayList<>();
        for (Cells cells : aboveOne()) {
            double[] values = cells.values().clone();
            for (int k = 0; k < values.length; k++) {
                int row = k / cells.columns();
                values[k] += 0.001 * row;
            }
            all.add(cells.with(values, cells.weights()));
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
        private final boolean costs;

        /** Cells of benefits. */
        Cells(double[] values, double[] weights) {
            this(values, weights, false);
        }

        private Cells(double[] values, double[] weights, boolean costs) {
            this.values = values;
            this.weights = weights;
            this.costs = costs;
        }

        /** The same objectives for other values and weights. */
        Cells with(double[] others, double[] points) {
            return new Cells(others, points, costs);
        }

        boolean maximizes(int column) {
            return !costs || column % 2 == 0;
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
            return problem(IntStream.range(0, columns()).toArray());
        }

        /** The problem with column {@code order[j]} in place {@code j}. */
        DecisionProblem problem(int... order) {
            double[] moved = new double[values.length];
            double[] points = new double[weights.length];
            List<Objective> objectives = new ArrayList<>();
            for (int j = 0; j < order.length; j++) {
                points[j] = weights[order[j]];
                objectives.add(maximizes(order[j]) ? Objective.MAXIMIZE : Objective.MINIMIZE);
                for (int i = 0; i < rows(); i++) {
                    moved[i * columns() + j] = values[i * columns() + order[j]];
                }
            }
            DecisionMatrix matrix = DecisionMatrix.of(names("a", rows()), names("c", columns()), objectives, moved);
            return DecisionProblem.of(matrix, points).rescaled();
        }

        /** The matrix of the problem. */
        DecisionMatrix matrix() {
            return problem().matrix();
        }

        /** A matrix in which all columns are to be maximized, or all minimized. */
        DecisionMatrix all(Objective objective) {
            return DecisionMatrix.of(
                    names("a", rows()), names("c", columns()), Collections.nCopies(columns(), objective), values);
        }

        /** The same with row {@code order[i]} in place {@code i}. */
        Cells withRows(int... order) {
            double[] moved = new double[values.length];
            for (int i = 0; i < order.length; i++) {
                System.arraycopy(values, order[i] * columns(), moved, i * columns(), columns());
            }
            return with(moved, weights);
        }

        private static List<String> names(String letter, int count) {
            return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
        }
    }
}
