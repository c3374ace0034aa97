package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the features of each framework with the page that shows them. */
final class Features {
    private static final Map<String, String> LEVELS = Map.of("yes", "built-in", "extension", "third-party");

    private final SharedFacts shared;
    private final JsonNode since;

    Features(SharedFacts shared) {
        this.shared = shared;
        this.since = shared.setting("since.yaml");
    }

    /** Each version that is said to be the first with a feature must be among the releases. */
    private void checkSince() {
        Set<String> released = shared.csv("evidence/activity-releases.csv").stream()
                .map(row -> row.getField("framework") + ' ' + row.getField("version"))
                .collect(Collectors.toSet());
        for (JsonNode row : since) {
            String version =
                    row.get("framework").asText() + ' ' + row.get("since").asText();
            if (!released.contains(version)) {
                throw new ImportFailure("No such release (" + version + ")");
            }
        }
    }

    void write(PackFolder pack, Sources sources) {
        checkSince();
        JsonNode cells = shared.evidence("features").get("cells");
        for (String framework : shared.frameworks()) {
            SortedMap<String, JsonNode> byFeature = new TreeMap<>();
            cells.valueStream()
                    .filter(cell -> cell.get("framework").asText().equals(framework))
                    .forEach(cell -> byFeature.put(cell.get("feature").asText().replace('_', '-'), cell));
            Map<String, Integer> uses = uses(byFeature);
            List<Flow> rows = new ArrayList<>();
            byFeature.forEach((feature, cell) -> rows.add(row(framework, feature, cell, uses, sources)));
            if (rows.isEmpty()) {
                continue;
            }
            Fields file = new Fields().with("framework", framework).with("features", rows);
            pack.yaml("features/" + framework + ".yaml", file.map());
        }
    }

    /** How often each path is cited: a line stands in the source only if it is the only one. */
    private static Map<String, Integer> uses(SortedMap<String, JsonNode> cells) {
        Map<String, Integer> uses = new HashMap<>();
        cells.values().forEach(cell -> uses.merge(cell.get("source").get("path").asText(), 1, Integer::sum));
        return uses;
    }

    private Flow row(String framework, String feature, JsonNode cell, Map<String, Integer> uses, Sources sources) {
        String level = cell.get("value").asText();
        JsonNode evidence = cell.get("evidence");
        boolean single = uses.get(cell.get("source").get("path").asText()) == 1;
        String line = evidence.has("line") ? "line " + evidence.get("line").asInt() : "";
        String id = evidence.has("package")
                ? sources.add(packageOf(evidence))
                : sources.add(page(framework, cell.get("source"), single ? line : ""));
        JsonNode known = known(framework, feature);
        return new Fields()
                .with("feature", feature)
                .with("level", LEVELS.getOrDefault(level, level))
                .with("evidence", id)
                .with(
                        "since",
                        known == null ? null : new Quoted(known.get("since").asText()))
                .with(
                        "sinceEvidence",
                        known == null ? null : known.get("source").asText())
                .with("note", note(cell, single ? "" : line))
                .flow();
    }

    private static String note(JsonNode cell, String line) {
        String note = cell.get("note").isNull() ? "" : cell.get("note").asText();
        return note.isEmpty() || line.isEmpty() ? note + line : note + "; " + line;
    }

    private @Nullable JsonNode known(String framework, String feature) {
        return since.valueStream()
                .filter(row -> row.get("framework").asText().equals(framework))
                .filter(row -> row.get("feature").asText().equals(feature))
                .findFirst()
                .orElse(null);
    }

    private Fields page(String framework, JsonNode source, String line) {
        Repository repository = Repository.of(shared, framework);
        return repository.page(repository.pathOf(source)).with("selector", line);
    }

    private Fields packageOf(JsonNode evidence) {
        String name = evidence.get("package").asText();
        LocalDate read = PackageList.asOf(shared);
        return new Fields()
                .with("id", Slug.id("pypi", Slug.of(name)))
                .with("kind", "documented")
                .with("index", evidence.get("index").asText())
                .with("path", name)
                .with(
                        "selector",
                        "version " + evidence.get("version").asText() + " of "
                                + evidence.get("latest_release_month").asText())
                .with("observedOn", read)
                .with("retrievedOn", read)
                .with("quality", "medium")
                .with("group", PackageList.SOURCE)
                .with("note", shared.sourceSetting("pypi-package", "note"));
    }
}
