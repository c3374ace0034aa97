package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes the regimes of the benchmark with their yardsticks. */
final class BenchmarkRegimes {
    private static final int PRIOR_CONNECTIONS = 512;

    private final JsonNode settings;
    private final Yardsticks yardsticks;

    BenchmarkRegimes(JsonNode settings) {
        this.settings = settings;
        this.yardsticks = new Yardsticks(settings);
    }

    void write(List<BenchmarkRegime> regimes, PackFolder pack) {
        for (BenchmarkRegime regime : regimes) {
            pack.yaml("regimes/" + regime.id() + ".yaml", describe(regime).map());
        }
    }

    private Fields describe(BenchmarkRegime regime) {
        JsonNode own = regime.settings();
        JsonNode facts = regime.facts();
        return new Fields()
                .with("id", regime.id())
                .with("source", Benchmark.SOURCE)
                .with("family", own.get("family").asText())
                .with("title", own.get("title").asText())
                .with("from", regime.from())
                .with("to", regime.to())
                .with("comparable", regime.comparable())
                .with("abandoned", own.path("abandoned").asText())
                .with("runs", new Flow(List.copyOf(regime.dates())))
                .with("conditions", conditions(facts).flow())
                .with("panel", new Flow(yardsticks.panel()))
                .with(
                        "why",
                        own.has("why")
                                ? own.get("why").asText()
                                : settings.get("panelWhy").asText())
                .always("yardsticks", yardsticks(regime))
                .with(
                        "excludes",
                        own.path("excludes")
                                .valueStream()
                                .map(BenchmarkRegimes::exclude)
                                .toList())
                .with("note", facts.get("note").asText());
    }

    private static Fields conditions(JsonNode facts) {
        JsonNode keepAlive = facts.get("keep_alive");
        return new Fields()
                .with("load-generator", facts.get("load_generator").asText())
                .with("keep-alive", keepAlive.isNull() ? null : keepAlive.asBoolean())
                .with(
                        "servers-per-framework",
                        facts.get("servers_per_framework").asText())
                .with("cpus", facts.get("cpus").asInt())
                .with("arch", facts.get("machine").asText().replace('_', '-'));
    }

    private static Flow exclude(JsonNode exclude) {
        return new Fields()
                .with("framework", exclude.get("framework").asText())
                .with("until", exclude.has("until") ? SharedFacts.date(exclude.get("until")) : null)
                .with("why", exclude.get("why").asText())
                .flow();
    }

    private List<Flow> yardsticks(BenchmarkRegime regime) {
        List<Flow> rows = new ArrayList<>();
        JsonNode latency = regime.latency();
        if (latency == null) {
            return rows;
        }
        checkPrior(regime);
        for (JsonNode connections : settings.get("connections")) {
            String key = "throughput-" + connections.asInt();
            rows.add(row(regime, key, connections.asInt(), "throughput", "requests_per_s", "requests/s", key));
        }
        for (JsonNode connections : settings.get("connections")) {
            String key = "latency-" + connections.asInt();
            String metric = latency.get("metric").asText();
            rows.add(row(
                    regime,
                    key,
                    connections.asInt(),
                    metric,
                    latency.get("column").asText(),
                    "ms",
                    "latency"));
        }
        return rows;
    }

    /** The stored spread must be that of the data, unless it is explained otherwise. */
    private void checkPrior(BenchmarkRegime regime) {
        JsonNode set = settings.get("priorSet");
        JsonNode prior = regime.settings().get("priorSd");
        List<String> without =
                set.get("without").valueStream().map(JsonNode::asText).toList();
        List<Double> medians = regime.frameworks(set.get("ecosystem").asText()).stream()
                .filter(framework -> !without.contains(framework))
                .map(framework -> Numbers.median(regime.values(framework, PRIOR_CONNECTIONS, "requests_per_s")))
                .toList();
        double sd = Numbers.logSd(medians);
        boolean close = Math.abs(sd - prior.get("value").asDouble())
                <= set.get("tolerance").asDouble();
        if (!close && !prior.has("why")) {
            throw new ImportFailure("A spread deviates from the data (" + regime.id() + ", " + sd + ")");
        }
    }

    private Flow row(
            BenchmarkRegime regime,
            String key,
            int connections,
            String metric,
            String column,
            String unit,
            String pooledKey) {
        List<Double> values = yardsticks.values(framework -> regime.values(framework, connections, column));
        JsonNode expected = regime.settings().path("expected");
        JsonNode pooled = yardsticks.pooledSd(pooledKey);
        JsonNode prior = regime.settings().get("priorSd");
        BigDecimal value = yardsticks.of(regime.id(), values, expected.isMissingNode() ? nothing() : expected, key);
        String priorWhy = prior.path("why").asText(settings.at("/priorSet/why").asText());
        return new Fields()
                .with("metric", metric)
                .with("connections", connections)
                .with("value", value)
                .with("unit", unit)
                .with("pooledSd", Yardsticks.decimal(pooled.get("value")))
                .with("priorSd", Yardsticks.decimal(prior.get("value")))
                .with(
                        "why",
                        "panel of " + values.size() + "; pooledSd: "
                                + pooled.get("why").asText() + "; priorSd: " + priorWhy)
                .flow();
    }

    private static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
