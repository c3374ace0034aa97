package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shares in surveys, one row per wave; the sources are articles that quote the surveys. */
final class Surveys {
    private static final Map<String, String> METRICS = Map.of(
            "Python Developers Survey (Python Software Foundation and JetBrains)", "survey-share-python-developers",
            "Stack Overflow Developer Survey", "survey-share-stack-overflow",
            "JetBrains State of Developer Ecosystem", "survey-share-jetbrains-ecosystem");

    private final SharedFacts shared;
    private final JsonNode items;

    Surveys(SharedFacts shared) {
        this.shared = shared;
        this.items = shared.evidence("surveys").get("items");
    }

    List<Fields> rows(String framework, Sources sources) {
        List<Fields> rows = new ArrayList<>();
        for (JsonNode item : items) {
            if (item.get("framework").asText().equals(framework)) {
                rows.add(row(item, sources));
            }
        }
        return rows;
    }

    private Fields row(JsonNode item, Sources sources) {
        String survey = item.get("survey").asText();
        String metric = METRICS.get(survey);
        if (metric == null) {
            throw new ImportFailure("A survey has no metric (" + survey + ")");
        }
        String remark =
                item.get("remark").isNull() ? "" : "; " + item.get("remark").asText();
        return new Fields()
                .with("metric", metric)
                .with("value", new BigDecimal(item.get("value").asText()))
                .with("unit", "percent")
                .with("source", sources.add(source(item.get("source"), item)))
                .with("observedOn", observed(item))
                .with("selector", "wave of " + item.get("survey_year").asInt())
                .with("note", "asked: " + item.get("population").asText() + remark);
    }

    private static LocalDate endOf(JsonNode item) {
        return LocalDate.of(item.get("survey_year").asInt(), Month.DECEMBER, 31);
    }

    /** The end of the year of the survey, or the day of the article that quotes it before. */
    private static LocalDate observed(JsonNode item) {
        JsonNode published = item.get("source").get("published");
        LocalDate end = endOf(item);
        boolean before = !published.isNull() && SharedFacts.date(published).isBefore(end);
        return before ? SharedFacts.date(published) : end;
    }

    private Fields source(JsonNode source, JsonNode item) {
        String[] address = source.get("url").asText().split(" ", 2);
        JsonNode published = source.get("published");
        String kind = source.get("kind").asText();
        return new Fields()
                .with("id", Slug.id("survey", Slug.of(URI.create(address[0]).getHost())))
                .with("kind", "survey")
                .with("url", address[0])
                .with("observedOn", published.isNull() ? newest(source) : SharedFacts.date(published))
                .with("retrievedOn", shared.gatheredBy())
                .with("quality", item.get("reliability").asText())
                .with("note", address.length > 1 ? kind + " " + address[1] : kind);
    }

    /** The end of the newest wave that the article quotes. */
    private LocalDate newest(JsonNode source) {
        return items.valueStream()
                .filter(item -> item.get("source").get("url").equals(source.get("url")))
                .map(Surveys::endOf)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
