package io.framewise.benchmark;

import io.framewise.decision.DecisionPipeline;
import io.framewise.decision.outranking.PreferenceFunction;
import io.framewise.decision.outranking.PrometheeII;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Ranking;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** PROMETHEE II with linear preference on 20 criteria; numpy compares every pair, which ends at some thousand alternatives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PrometheeBenchmark {
    private static final int COLUMNS = 20;

    @Param({"1000", "100000"})
    private int rows;

    @Benchmark
    public Ranking flows(Matrix matrix) {
        return DecisionPipeline.of(PrometheeII.of(Collections.nCopies(COLUMNS, PreferenceFunction.linear(0.1, 0.5))))
                .rank(DecisionProblem.of(matrix.of(rows), matrix.weights));
    }

    /** Values drawn once for each size. */
    @State(Scope.Benchmark)
    public static class Matrix {
        private final double[] weights =
                new SplittableRandom(2).doubles(COLUMNS).toArray();
        private DecisionMatrix made = matrix(1);

        DecisionMatrix of(int rows) {
            if (made.rows() != rows) {
                made = matrix(rows);
            }
            return made;
        }

        private static DecisionMatrix matrix(int rows) {
            return DecisionMatrix.ofBenefits(
                    names("a", rows),
                    names("c", COLUMNS),
                    new SplittableRandom(1).doubles((long) rows * COLUMNS).toArray());
        }

        private static List<String> names(String letter, int count) {
            return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
        }
    }
}
