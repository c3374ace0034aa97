package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkRowsTest {

    @Test
    void ordersConnectionsAsNumbers() {
        List<List<String>> sorted = Benchmark.sorted(List.of(
                row("512", "2025-09-03"), row("64", "2025-09-14"), row("64", "2025-09-03"), row("", "2019-12-11")));

        assertThat(sorted)
                .containsExactly(
                        row("", "2019-12-11"),
                        row("64", "2025-09-03"),
                        row("64", "2025-09-14"),
                        row("512", "2025-09-03"));
    }

    @Test
    void refusesTwoRunsOfOneDay() {
        assertThatThrownBy(() -> Benchmark.sorted(List.of(row("64", "2025-09-03"), row("64", "2025-09-03"))))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("flask throughput 64");
    }

    private static List<String> row(String connections, String observed) {
        return List.of(
                "flask", "throughput", connections, "the-benchmarker.r7", observed, "1", "requests/s", "", "", "");
    }
}
