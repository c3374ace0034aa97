package io.framewise.frameworks.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YardsticksTest {
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Yardsticks yardsticks = new Yardsticks(settings());

    @Test
    void takesTheMedianOfEachFrameworkOfThePanel() {
        Map<String, List<Double>> runs =
                Map.of("flask", List.of(1.0, 2.0, 900.0), "django", List.of(8.0), "other", List.of(5.0));
        List<Double> values = yardsticks.values(framework -> runs.getOrDefault(framework, List.of()));

        assertThat(values).containsExactly(2.0, 8.0);
        assertThat(yardsticks.of("r7", values, NOTHING, "throughput-512")).isEqualByComparingTo("4");
    }

    @Test
    void acceptsASmallDeviationFromThePublishedYardstick() {
        assertThat(yardsticks.of("r7", List.of(4849.4), expected(4849), "throughput-512"))
                .isEqualByComparingTo("4849");
    }

    @Test
    void refusesAGreatOne() {
        assertThatThrownBy(() -> yardsticks.of("r7", List.of(4855.0), expected(4849), "throughput-512"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("r7, throughput-512");
        assertThatThrownBy(() -> yardsticks.of("r7", List.of(), expected(4849), "throughput-512"))
                .isInstanceOf(ImportFailure.class);
    }

    private static JsonNode expected(double value) {
        return JsonNodeFactory.instance.objectNode().put("throughput-512", value);
    }

    private static JsonNode settings() {
        ObjectNode settings = JsonNodeFactory.instance.objectNode().put("tolerance", 0.001);
        settings.putArray("panel").add("flask").add("django").add("sanic");
        return settings;
    }
}
