package io.framewise.benchmark;

import io.framewise.decision.distance.Topsis;
import io.framewise.decision.distance.Vikor;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.decision.value.WeightedSum;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Evaluation;
import io.framewise.model.decision.Objective;
import io.framewise.spi.DecisionMethod;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 100,000 alternatives by 20 criteria, with validation and scores. {@code src/jmh/python/matrix_methods.py} does the same work in
 * numpy, on one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatrixMethodBenchmark {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 20;

    private final List<String> alternatives = names("a", ROWS);
    private final List<String> criteria = names("c", COLUMNS);
    private final List<Objective> objectives = IntStream.range(0, COLUMNS)
            .mapToObj(j -> j % 3 != 0 ? Objective.MAXIMIZE : Objective.MINIMIZE)
            .toList();
    private final double[] cells =
            new SplittableRandom(1).doubles((long) ROWS * COLUMNS, 0.01, 1).toArray();
    private final double[] weights = new SplittableRandom(2).doubles(COLUMNS).toArray();

    @Benchmark
    public Evaluation topsis() {
        return evaluate(new Topsis());
    }

    @Benchmark
    public Evaluation vikor() {
        return evaluate(new Vikor());
    }

    @Benchmark
    public Evaluation weightedSum() {
        return evaluate(new WeightedSum().withNormalizer(new LinearNormalization()));
    }

    private Evaluation evaluate(DecisionMethod method) {
        DecisionMatrix matrix = DecisionMatrix.of(alternatives, criteria, objectives, cells);
        return method.evaluate(DecisionProblem.of(matrix, weights).rescaled());
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
