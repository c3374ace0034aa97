package io.framewise.benchmark;

import io.framewise.decision.DecisionPipeline;
import io.framewise.decision.distance.Topsis;
import io.framewise.decision.distance.Vikor;
import io.framewise.decision.normalization.LinearNormalization;
import io.framewise.decision.value.WeightedSum;
import io.framewise.model.decision.DecisionMatrix;
import io.framewise.model.decision.DecisionProblem;
import io.framewise.model.decision.Objective;
import io.framewise.model.decision.Ranking;
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
 * 100,000 alternatives by 20 criteria, with validation, scores and ranks; {@code src/jmh/python/beside_numpy.py} does the same
 * work in numpy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
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
    public Ranking topsis() {
        return rank(new Topsis());
    }

    @Benchmark
    public Ranking vikor() {
        return rank(new Vikor());
    }

    @Benchmark
    public Ranking weightedSum() {
        return rank(new WeightedSum().withNormalizer(new LinearNormalization()));
    }

    private Ranking rank(DecisionMethod method) {
        DecisionMatrix matrix = DecisionMatrix.of(alternatives, criteria, objectives, cells);
        return DecisionPipeline.of(method).rank(DecisionProblem.of(matrix, weights));
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }
}
