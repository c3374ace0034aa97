package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which frameworks of the facts require another one, and since when. */
final class Dependants {
    /** From that month on, or always if the month is empty. */
    record Since(String month, String why) {
        boolean includes(String other) {
            return month.compareTo(other) <= 0;
        }
    }

    private final SharedFacts shared;
    private final JsonNode settings;

    Dependants(SharedFacts shared) {
        this.shared = shared;
        this.settings = shared.setting("dependants.yaml");
    }

    /** The dependants of that framework by name. */
    SortedMap<String, Since> of(String framework) {
        SortedMap<String, Since> dependants = new TreeMap<>();
        shared.evidence("learning").get("frameworks").properties().forEach(entry -> {
            JsonNode names = entry.getValue().at("/dependencies/direct_names");
            if (names.valueStream().anyMatch(name -> name.asText().equals(framework))) {
                dependants.put(entry.getKey(), since(entry.getKey(), framework));
            }
        });
        return dependants;
    }

    private Since since(String dependant, String framework) {
        return settings.valueStream()
                .filter(row -> row.get("dependant").asText().equals(dependant))
                .filter(row -> row.get("requires").asText().equals(framework))
                .map(row -> new Since(row.get("since").asText(), row.get("why").asText()))
                .findFirst()
                .orElse(new Since("", ""));
    }
}
