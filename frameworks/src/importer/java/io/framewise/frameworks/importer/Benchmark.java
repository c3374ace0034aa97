package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The runs of the-benchmarker: its regimes, and the rows of the frameworks that are imported. */
final class Benchmark {
    static final String SOURCE = "the-benchmarker";
    static final List<String> HEADER = List.of(
            "framework",
            "metric",
            "connections",
            "regime",
            "observed_on",
            "value",
            "unit",
            "version",
            "commit",
            "selector");

    /** In the result files a metric is found under one of these labels; the 95th percentile stands under that of the 99th. */
    private static final Map<String, String> LABELS = Map.of(
            "latency-p50", "percentile50",
            "latency-p95", "percentile99",
            "latency-p99", "percentile99");

    private final SharedFacts shared;
    private final JsonNode settings;

    Benchmark(SharedFacts shared) {
        this.shared = shared;
        this.settings = shared.setting("regimes.yaml");
    }

    void write(PackFolder pack, Sources sources) {
        JsonNode facts = shared.json("evidence/performance.json");
        List<BenchmarkRun> all = shared.csv("evidence/performance-history.csv").stream()
                .map(BenchmarkRun::of)
                .toList();
        List<BenchmarkRegime> regimes = new ArrayList<>();
        for (JsonNode regime : settings.get("benchmark")) {
            regimes.add(BenchmarkRegime.of(
                    regime, described(facts, regime.get("history").asText()), all));
        }
        new BenchmarkRegimes(settings).write(regimes, pack);
        pack.csv("runs/" + SOURCE + ".csv", HEADER, rows(regimes));
        sources.add(source(facts));
    }

    private static JsonNode described(JsonNode facts, String history) {
        return facts.get("regimes")
                .valueStream()
                .filter(regime -> regime.get("id").asText().equals(history))
                .findFirst()
                .orElseThrow(() -> new ImportFailure("The facts lack a regime (" + history + ")"));
    }

    private List<List<String>> rows(List<BenchmarkRegime> regimes) {
        List<List<String>> rows = new ArrayList<>();
        for (BenchmarkRegime regime : regimes) {
            JsonNode latency = regime.latency();
            if (!regime.comparable() || latency == null) {
                continue;
            }
            for (BenchmarkRun run : lastOfEachDay(regime)) {
                add(rows, regime, run, "throughput", "requests_per_s", "requests/s");
                add(rows, regime, run, "latency-p50", "p50_ms", "ms");
                add(
                        rows,
                        regime,
                        run,
                        latency.get("metric").asText(),
                        latency.get("column").asText(),
                        "ms");
            }
        }
        return sorted(rows);
    }

    /** Two runs of one day cannot be told apart by date, so the later one counts; the facts are in the order of the runs. */
    private List<BenchmarkRun> lastOfEachDay(BenchmarkRegime regime) {
        SortedMap<String, BenchmarkRun> runs = new TreeMap<>();
        for (BenchmarkRun run : regime.runs()) {
            if (shared.frameworks().contains(run.framework())) {
                runs.put(run.framework() + ' ' + run.connections() + ' ' + run.observed(), run);
            }
        }
        return List.copyOf(runs.values());
    }

    private static void add(
            List<List<String>> rows,
            BenchmarkRegime regime,
            BenchmarkRun run,
            String metric,
            String column,
            String unit) {
        String value = run.value(column);
        if (value.isEmpty()) {
            return;
        }
        rows.add(List.of(
                run.framework(),
                metric,
                Integer.toString(run.connections()),
                regime.id(),
                run.observed().toString(),
                value,
                unit,
                run.version(),
                run.commit(),
                selector(run, metric)));
    }

    /** Empty where the source's template finds the value, else what differs from the template. */
    private static String selector(BenchmarkRun run, String metric) {
        String label = LABELS.getOrDefault(metric, "");
        String[] names = run.label().split("/", 2);
        if (names[0].equals("python") && names[1].equals(run.framework())) {
            return label.isEmpty() ? "" : "label=" + label;
        }
        return "language=" + names[0] + ", framework=" + names[1] + ", level=" + run.connections() + ", label="
                + (label.isEmpty() ? "total_requests_per_s" : label);
    }

    /** Rows in the order of their first columns; a key that occurs twice is refused. */
    static List<List<String>> sorted(List<List<String>> rows) {
        Comparator<List<String>> order = Comparator.<List<String>, String>comparing(row -> row.get(0))
                .thenComparing(row -> row.get(1))
                .thenComparing(row -> row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2)))
                .thenComparing(row -> row.get(4));
        List<List<String>> sorted = rows.stream().sorted(order).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (order.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new ImportFailure(
                        "A run occurs twice (" + String.join(" ", sorted.get(i).subList(0, 5)) + ")");
            }
        }
        return sorted;
    }

    private Fields source(JsonNode facts) {
        JsonNode source = facts.get("sources").get(0);
        return new Fields()
                .with("id", SOURCE)
                .with("kind", "measured")
                .with("title", shared.sourceSetting(SOURCE, "title"))
                .with("repo", source.get("repo").asText())
                .with("commit", new Quoted(source.get("commit").asText()))
                .with("path", source.get("path").asText())
                .with("selector", shared.sourceSetting(SOURCE, "selector"))
                .with("observedOn", LocalDate.parse(shared.sourceSetting(SOURCE, "observedOn")))
                .with("retrievedOn", SharedFacts.date(facts.get("snapshot_date")))
                .with("license", source.get("licence").asText())
                .with("note", shared.sourceSetting(SOURCE, "note"));
    }
}
