package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The TechEmpower run that has the imported frameworks: regimes, yardsticks and rows. */
final class TechEmpower {
    static final String SOURCE = "techempower";

    private final SharedFacts shared;
    private final JsonNode settings;
    private final JsonNode facts;
    private final String run;
    private final Yardsticks yardsticks;

    TechEmpower(SharedFacts shared) {
        this.shared = shared;
        this.settings = shared.setting("regimes.yaml");
        this.facts = shared.json("evidence/performance-techempower.json");
        this.run = settings.get("techempower").get("run").asText();
        this.yardsticks = new Yardsticks(settings);
    }

    void write(PackFolder pack, Sources sources) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode regime : settings.get("techempower").get("regimes")) {
            String id = regime.get("id").asText();
            pack.yaml("regimes/" + id + ".yaml", describe(id, regime).map());
            for (JsonNode test : regime.get("tests")) {
                for (JsonNode fact : facts(test.asText()).values()) {
                    rows(rows, id, test.asText(), fact);
                }
            }
        }
        pack.csv("runs/" + SOURCE + ".csv", Benchmark.HEADER, Benchmark.sorted(rows));
        sources.add(source());
    }

    private SortedMap<String, JsonNode> facts(String test) {
        SortedMap<String, JsonNode> byFramework = new TreeMap<>();
        for (JsonNode fact : facts.get("facts")) {
            if (fact.get("run").asText().equals(run)
                    && fact.get("test").asText().equals(test)) {
                byFramework.put(fact.get("framework").asText(), fact);
            }
        }
        return byFramework;
    }

    private void rows(List<List<String>> rows, String regime, String test, JsonNode fact) {
        if (!shared.frameworks().contains(fact.get("framework").asText())) {
            return;
        }
        if (named(fact)) {
            rows.add(row(regime, test, fact, "", "value", "implementation"));
        }
        rows.add(row(regime, test, fact, "-best", "best_value", "best_implementation"));
    }

    /** Whether there is a value of the implementation that is named like the framework. */
    private static boolean named(JsonNode fact) {
        return fact.get("is_default_implementation").asBoolean();
    }

    private static List<String> row(
            String regime, String test, JsonNode fact, String suffix, String value, String implementation) {
        return List.of(
                fact.get("framework").asText(),
                test + "-throughput" + suffix,
                "",
                regime,
                fact.get("observed").asText(),
                Numbers.plain(fact.get(value).asText()),
                fact.get("unit").asText(),
                "",
                fact.get("source").get("commit").asText(),
                "rawData." + test + "." + fact.get(implementation).asText());
    }

    private Fields describe(String id, JsonNode regime) {
        JsonNode about = facts.get("runs").get(run);
        LocalDate start = SharedFacts.date(about.get("start"));
        return new Fields()
                .with("id", id)
                .with("source", SOURCE)
                .with("family", regime.get("family").asText())
                .with("title", regime.get("title").asText())
                .with("from", start)
                .with("to", SharedFacts.date(about.get("completion")))
                .with("comparable", true)
                .with("runs", new Flow(List.of(start)))
                .with(
                        "conditions",
                        new Fields()
                                .with("load-generator", "wrk")
                                .with("keep-alive", true)
                                .with("environment", about.get("environment").asText())
                                .with(
                                        "seconds-per-level",
                                        about.get("duration_s").asInt())
                                .flow())
                .with("panel", new Flow(yardsticks.panel()))
                .with("why", settings.get("panelWhy").asText())
                .with("yardsticks", yardsticks(id, regime))
                .with(
                        "note",
                        "The value is that of the level with the most requests and at most 1 % errors, and counts "
                                + "requests without server errors per second.");
    }

    private List<Flow> yardsticks(String id, JsonNode regime) {
        List<Flow> rows = new ArrayList<>();
        for (JsonNode test : regime.get("tests")) {
            rows.add(yardstick(id, regime, test.asText(), "", "value"));
            rows.add(yardstick(id, regime, test.asText(), "-best", "best_value"));
        }
        return rows;
    }

    private Flow yardstick(String id, JsonNode regime, String test, String suffix, String column) {
        SortedMap<String, JsonNode> facts = facts(test);
        List<Double> values = yardsticks.values(framework -> {
            JsonNode fact = facts.get(framework);
            boolean known = fact != null && (!suffix.isEmpty() || named(fact));
            return known ? List.of(fact.get(column).asDouble()) : List.of();
        });
        String metric = test + "-throughput" + suffix;
        BigDecimal value = yardsticks.of(id, values, regime.get("expected"), metric);
        JsonNode pooled = yardsticks.pooledSd(SOURCE);
        return new Fields()
                .with("metric", metric)
                .with("value", value)
                .with("unit", "requests/s")
                .with("pooledSd", Yardsticks.decimal(pooled.get("value")))
                .with("priorSd", Numbers.significant(Numbers.logSd(values), 2))
                .with(
                        "why",
                        "panel of " + values.size() + "; pooledSd: "
                                + pooled.get("why").asText()
                                + "; priorSd: sd of ln index of this metric over the panel")
                .flow();
    }

    private Fields source() {
        JsonNode about = facts.get("runs").get(run);
        JsonNode source = about.get("source");
        return new Fields()
                .with("id", SOURCE)
                .with("kind", "measured")
                .with("title", shared.sourceSetting(SOURCE, "title"))
                .with("repo", source.get("repo").asText())
                .with("commit", new Quoted(source.get("commit").asText()))
                .with("path", source.get("path").asText())
                .with("observedOn", SharedFacts.date(about.get("completion")))
                .with("retrievedOn", shared.gatheredBy())
                .with("license", shared.sourceSetting(SOURCE, "license"))
                .with("frozen", true)
                .with("note", shared.sourceSetting(SOURCE, "note"));
    }
}
