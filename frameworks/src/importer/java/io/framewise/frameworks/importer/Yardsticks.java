package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes yardsticks from the values of the panel, and compares them with the published ones. */
final class Yardsticks {
    private static final int DIGITS = 4;

    private final JsonNode settings;

    Yardsticks(JsonNode settings) {
        this.settings = settings;
    }

    List<String> panel() {
        return settings.get("panel").valueStream().map(JsonNode::asText).toList();
    }

    /** The values of the panel, without the frameworks that have none. */
    List<Double> values(Function<String, List<Double>> runsOf) {
        List<Double> medians = new ArrayList<>();
        for (String framework : panel()) {
            List<Double> runs = runsOf.apply(framework);
            if (!runs.isEmpty()) {
                medians.add(Numbers.median(runs));
            }
        }
        return medians;
    }

    /** The yardstick, which must not deviate from the published one of that key, if there is one. */
    BigDecimal of(String regime, List<Double> panelValues, JsonNode expected, String key) {
        double value = Numbers.geometricMean(panelValues);
        if (expected.has(key)) {
            double published = expected.get(key).asDouble();
            double tolerance = settings.get("tolerance").asDouble();
            if (!(Math.abs(value / published - 1) <= tolerance)) {
                throw new ImportFailure("A yardstick deviates from the published one (" + regime + ", " + key + ", "
                        + value + " instead of " + published + ")");
            }
        }
        return Numbers.significant(value, DIGITS);
    }

    JsonNode pooledSd(String key) {
        return settings.get("pooledSd").get(key);
    }

    static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asText());
    }
}
