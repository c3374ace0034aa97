package io.framewise.benchmark;

import io.framewise.Framewise;
import io.framewise.Question;
import io.framewise.model.comparison.Comparison;
import java.util.concurrent.TimeUnit;
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
 * A comparison of FastAPI and Flask on all criteria with 10,000 draws. {@code answer} has probabilities, contributions,
 * families and stability intervals; {@code answerAndWhatIfs} explores every what-if as well. {@code anotherSeed} makes all
 * random columns anew, as the first comparison of a process does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComparisonBenchmark {
    private final Framewise framewise = Framewise.create();
    private long seed;

    @Benchmark
    public Comparison answer() {
        return question().withoutExploring().run();
    }

    @Benchmark
    public Comparison answerAndWhatIfs() {
        return question().run();
    }

    @Benchmark
    public Comparison anotherSeed() {
        return question().withSeed(seed++).withoutExploring().run();
    }

    private Question question() {
        return framewise.compare("fastapi", "flask").forScenario("high-performance-api");
    }
}
