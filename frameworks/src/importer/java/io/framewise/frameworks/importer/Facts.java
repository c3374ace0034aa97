package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the single figures of each framework. */
final class Facts {
    private final SharedFacts shared;
    private final Surveys surveys;

    Facts(SharedFacts shared) {
        this.shared = shared;
        this.surveys = new Surveys(shared);
    }

    void write(PackFolder pack, Sources sources) {
        for (String framework : shared.frameworks()) {
            Repository repository = Repository.of(shared, framework);
            List<Fields> rows = new ArrayList<>();
            for (JsonNode setting : shared.setting("facts.yaml")) {
                JsonNode node = shared.framework(setting.get("file").asText(), framework);
                JsonNode value = node.at(setting.get("at").asText());
                if (value.isNumber()) {
                    rows.add(row(repository, setting, node, value, sources));
                }
            }
            rows.addAll(new SecurityPolicies(shared).rows(framework, sources));
            rows.addAll(surveys.rows(framework, sources));
            rows.sort(Comparator.<Fields, String>comparing(row -> text(row, "metric"))
                    .thenComparing(row -> text(row, "observedOn")));
            Fields file = new Fields()
                    .with("framework", framework)
                    .with("source", sources.add(repository.history()))
                    .with("measurements", rows.stream().map(Fields::flow).toList());
            pack.yaml("evidence/" + framework + ".yaml", file.map());
        }
    }

    private static String text(Fields row, String name) {
        return String.valueOf(row.map().get(name));
    }

    private Fields row(Repository repository, JsonNode setting, JsonNode node, JsonNode value, Sources sources) {
        BigDecimal number = new BigDecimal(value.asText())
                .add(new BigDecimal(setting.path("plus").asInt()));
        Fields row = new Fields()
                .with("metric", setting.get("metric").asText())
                .with("value", number)
                .with("unit", setting.get("unit").asText());
        JsonNode about = node.at(parent(setting));
        switch (setting.get("from").asText()) {
            case "history" ->
                row.with("observedOn", repository.asOf())
                        .with("selector", setting.get("selector").asText());
            case "files" ->
                row.with("source", sources.add(repository.files(repository.pathOf(about.get("source")))))
                        .with("observedOn", repository.headDate())
                        .with("selector", setting.get("selector").asText());
            case "list" -> list(row, setting, about, repository, sources);
            case "index" ->
                row.with("source", sources.add(PackageList.source(shared)))
                        .with("observedOn", PackageList.asOf(shared))
                        .with(
                                "selector",
                                narrowed(about.get("source").get("path").asText(), setting));
            case "distribution" -> distribution(row, about, sources);
            default ->
                throw new ImportFailure("No such origin (" + setting.get("from").asText() + ")");
        }
        if (setting.has("complete")
                && !node.at(setting.get("complete").asText()).asBoolean()) {
            row.with("lowerBound", true);
        }
        String version = about.path("version").asText();
        String note = setting.path("note").asText();
        return row.with("note", version.isEmpty() ? note : note + ", " + version);
    }

    private static String parent(JsonNode setting) {
        String pointer = setting.get("at").asText();
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String narrowed(String selector, JsonNode setting) {
        return setting.has("narrower")
                ? selector + ", " + setting.get("narrower").asText()
                : selector;
    }

    private void list(Fields row, JsonNode setting, JsonNode about, Repository repository, Sources sources) {
        JsonNode source = about.get("source");
        LocalDate last = SharedFacts.date(about.get("last_commit"));
        row.with(
                        "source",
                        sources.add(new Fields()
                                .with("id", Slug.id(repository.framework(), "awesome-list"))
                                .with("kind", "measured")
                                .with("repo", source.get("repo").asText())
                                .with("commit", new Quoted(source.get("commit").asText()))
                                .with("path", source.get("path").asText())
                                .with("observedOn", last)
                                .with("retrievedOn", shared.gatheredBy())))
                .with("observedOn", last)
                .with("selector", setting.get("selector").asText());
    }

    private void distribution(Fields row, JsonNode about, Sources sources) {
        String id = "debian-12";
        LocalDate released = LocalDate.parse(shared.sourceSetting(id, "observedOn"));
        row.with(
                        "source",
                        sources.add(new Fields()
                                .with("id", id)
                                .with("kind", "measured")
                                .with("title", shared.sourceSetting(id, "title"))
                                .with("index", about.get("source").get("repo").asText())
                                .with("observedOn", released)
                                .with("retrievedOn", shared.gatheredBy())
                                .with("note", shared.sourceSetting(id, "note"))))
                .with("observedOn", released)
                .with("selector", about.get("source").get("path").asText());
    }
}
