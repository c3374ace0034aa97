package io.framewise.benchmark;

import io.framewise.decision.KeyedRandom;
import io.framewise.decision.OrderedWeights;
import io.framewise.decision.smaa.FreeWeights;
import io.framewise.decision.smaa.Smaa;
import io.framewise.decision.smaa.SmaaResult;
import io.framewise.decision.smaa.UncertainMatrix;
import io.framewise.decision.smaa.UncertainValue;
import io.framewise.model.decision.DecisionMatrix;
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
 * 100,000 draws of 20 alternatives by 12 criteria: rank acceptability, central weights and pairwise winning.
 * On one thread; {@link Two} takes two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmaaBenchmark {
    private static final int DRAWS = 100_000;
    private static final int ROWS = 20;
    private static final int COLUMNS = 12;

    private final FreeWeights free = new FreeWeights(COLUMNS);
    private final OrderedWeights ordered =
            new OrderedWeights(IntStream.range(0, COLUMNS).toArray());
    private final DecisionMatrix values = DecisionMatrix.ofBenefits(
            names("a", ROWS),
            names("c", COLUMNS),
            new SplittableRandom(1).doubles(ROWS * COLUMNS).toArray());
    private final UncertainMatrix uncertain = UncertainMatrix.of(
            values.alternatives(),
            values.criteria(),
            values.objectives(),
            IntStream.range(0, ROWS * COLUMNS)
                    .mapToObj(i -> UncertainValue.normal(values.value(i / COLUMNS, i % COLUMNS), 0.1))
                    .toList());

    @Benchmark
    public SmaaResult weights() {
        return Smaa.additive(UncertainMatrix.certain(values), free).run(DRAWS, 1);
    }

    @Benchmark
    public SmaaResult weightsAndValues() {
        return Smaa.additive(uncertain, free).run(DRAWS, 1);
    }

    @Benchmark
    public double[][] freeSampling() {
        return free.sample(new KeyedRandom(1), DRAWS);
    }

    @Benchmark
    public double[][] orderedSampling() {
        return ordered.sample(new KeyedRandom(1), DRAWS);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    /** The same on two threads. */
    @Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1")
    public static class Two extends SmaaBenchmark {}
}
