package io.framewise.benchmark;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.framewise.Framewise;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first thing that a fresh virtual machine does: the whole catalog, against two injectors with one binding each. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartBenchmark {
    @Benchmark
    public List<Injector> twoBareInjectors() {
        return List.of(bare("first"), bare("second"));
    }

    @Benchmark
    public Framewise create() {
        return Framewise.create();
    }

    private static Injector bare(String value) {
        return Guice.createInjector(Stage.PRODUCTION, new AbstractModule() {
            @Override
            protected void configure() {
                bind(String.class).toInstance(value);
            }
        });
    }
}
