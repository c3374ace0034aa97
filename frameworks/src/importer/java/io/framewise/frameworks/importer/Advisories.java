package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the advisories of each framework and of the packages it requires. */
final class Advisories {
    private final SharedFacts shared;
    private final JsonNode security;

    Advisories(SharedFacts shared) {
        this.shared = shared;
        this.security = shared.evidence("security");
    }

    void write(PackFolder pack, Sources sources) {
        String source = sources.add(source());
        for (String framework : shared.frameworks()) {
            if (!shared.framework("maturity", framework)
                    .path("ecosystem")
                    .asText()
                    .equals("python")) {
                continue; // the database covers that ecosystem only
            }
            Set<String> required = new HashSet<>();
            shared.framework("learning", framework)
                    .at("/dependencies/packages")
                    .fieldNames()
                    .forEachRemaining(required::add);
            List<JsonNode> candidates = security.get("advisories")
                    .valueStream()
                    .filter(advisory -> advisory.get("withdrawn").isNull())
                    .filter(advisory -> own(advisory, framework) || required.contains(subject(advisory)))
                    .sorted(Comparator.<JsonNode, Boolean>comparing(advisory -> !own(advisory, framework))
                            .thenComparing(advisory -> advisory.get("disclosed").asText())
                            .thenComparing(advisory -> advisory.get("id").asText()))
                    .toList();
            List<List<String>> rows = distinct(candidates).stream()
                    .map(advisory -> row(advisory, framework, source))
                    .sorted(Comparator.<List<String>, String>comparing(row -> row.get(0))
                            .thenComparing(row -> row.get(1)))
                    .toList();
            pack.csv("events/" + framework + ".advisories.csv", Releases.HEADER, rows);
        }
    }

    private static String subject(JsonNode advisory) {
        return advisory.get("package").asText();
    }

    private static boolean own(JsonNode advisory, String framework) {
        return subject(advisory).equals(framework);
    }

    /** The first of the records that share an id or another name. */
    static List<JsonNode> distinct(List<JsonNode> advisories) {
        Set<String> seen = new HashSet<>();
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode advisory : advisories) {
            Set<String> names = new HashSet<>();
            names.add(advisory.get("id").asText());
            advisory.get("aliases").forEach(alias -> names.add(alias.asText()));
            boolean known = names.stream().anyMatch(seen::contains);
            seen.addAll(names);
            if (!known) {
                kept.add(advisory);
            }
        }
        return kept;
    }

    private static List<String> row(JsonNode advisory, String framework, String source) {
        JsonNode score = advisory.get("cvss3_base");
        return List.of(
                advisory.get("disclosed").asText(),
                advisory.get("id").asText(),
                subject(advisory),
                own(advisory, framework) ? "own" : "required",
                outcome(advisory),
                score.isNull() ? "" : Numbers.plain(score.asText()),
                source,
                advisory.get("source").get("path").asText());
    }

    /** Whether the first fixed version was there when the advisory was published. */
    static String outcome(JsonNode advisory) {
        if (advisory.get("fixed_versions").isEmpty()) {
            return "unfixed";
        }
        JsonNode fixed = advisory.get("fix_release_date");
        if (fixed.isNull()) {
            return "unknown";
        }
        boolean late = SharedFacts.date(fixed).isAfter(SharedFacts.date(advisory.get("published")));
        return late ? "fixed-late" : "fixed-in-time";
    }

    private Fields source() {
        JsonNode source = security.get("sources").get(0);
        String id = source.get("id").asText();
        return new Fields()
                .with("id", id)
                .with("kind", "documented")
                .with("title", shared.sourceSetting(id, "title"))
                .with("repo", source.get("repo").asText())
                .with("commit", new Quoted(source.get("commit").asText()))
                .with("path", "vulns")
                .with("observedOn", SharedFacts.date(security.get("snapshot_date")))
                .with("retrievedOn", SharedFacts.date(security.get("snapshot_date")))
                .with("license", source.get("licence").asText())
                .with("note", shared.sourceSetting(id, "note") + " " + Repository.readFrom(source));
    }
}
