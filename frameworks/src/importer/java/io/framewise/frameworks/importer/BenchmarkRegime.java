package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One regime of the benchmark: its settings, its description in the facts and its runs. */
record BenchmarkRegime(JsonNode settings, JsonNode facts, List<BenchmarkRun> runs) {

    static BenchmarkRegime of(JsonNode settings, JsonNode facts, List<BenchmarkRun> all) {
        String history = settings.get("history").asText();
        LocalDate from = bound(settings, "from", LocalDate.MIN);
        LocalDate to = bound(settings, "to", LocalDate.MAX);
        List<BenchmarkRun> runs = all.stream()
                .filter(run -> run.history().equals(history))
                .filter(run -> !run.observed().isBefore(from) && !run.observed().isAfter(to))
                .toList();
        return new BenchmarkRegime(settings, facts, runs);
    }

    private static LocalDate bound(JsonNode settings, String name, LocalDate otherwise) {
        return settings.has(name) ? SharedFacts.date(settings.get(name)) : otherwise;
    }

    String id() {
        return settings.get("id").asText();
    }

    boolean comparable() {
        return facts.get("comparable").asBoolean();
    }

    LocalDate from() {
        return bound(settings, "from", SharedFacts.date(facts.get("start")));
    }

    LocalDate to() {
        return bound(settings, "to", SharedFacts.date(facts.get("end")));
    }

    /** The metric of the tail latency that this regime collects, and its column; {@code null} where none is usable. */
    @Nullable
    JsonNode latency() {
        return settings.get("latency");
    }

    SortedSet<LocalDate> dates() {
        SortedSet<LocalDate> dates = new TreeSet<>();
        runs.forEach(run -> dates.add(run.observed()));
        return dates;
    }

    /** The frameworks of that ecosystem that were measured. */
    SortedSet<String> frameworks(String ecosystem) {
        SortedSet<String> frameworks = new TreeSet<>();
        runs.stream()
                .filter(run -> run.row().getField("ecosystem").equals(ecosystem))
                .forEach(run -> frameworks.add(run.framework()));
        return frameworks;
    }

    /** The figures of one framework over the runs. */
    List<Double> values(String framework, int connections, String column) {
        return runs.stream()
                .filter(run -> run.framework().equals(framework) && run.connections() == connections)
                .map(run -> run.value(column))
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .toList();
    }
}
