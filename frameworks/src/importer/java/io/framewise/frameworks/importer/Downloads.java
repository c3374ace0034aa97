package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the monthly downloads of each framework, and the market index of the same months. */
final class Downloads {
    static final String SOURCE = "top-pypi-packages";
    static final List<String> HEADER =
            List.of("period", "known_on", "value", "window_days", "installers", "source", "note");

    private final SharedFacts shared;
    private final SortedMap<String, NamedCsvRecord> snapshots = new TreeMap<>();
    private final List<NamedCsvRecord> all;

    Downloads(SharedFacts shared) {
        this.shared = shared;
        shared.csv("reference/trends/snapshots.csv").forEach(row -> snapshots.put(row.getField("month"), row));
        this.all = shared.csv("reference/trends/pypi-downloads.csv");
    }

    void write(PackFolder pack, Sources sources) {
        sources.add(source(SOURCE, shared.sourceSetting(SOURCE, "title"), shared.sourceSetting(SOURCE, "note")));
        Dependants dependants = new Dependants(shared);
        for (String framework : shared.frameworks()) {
            List<List<String>> gross = new ArrayList<>();
            of(framework)
                    .forEach((month, row) ->
                            gross.add(row(month, row.getField("downloads_30d"), SOURCE, row.getField("note"))));
            if (gross.isEmpty()) {
                continue;
            }
            pack.csv("series/" + framework + ".downloads-30d.csv", HEADER, gross);
            Map<String, Dependants.Since> direct = dependants.of(framework);
            if (!direct.isEmpty()) {
                net(framework, direct, pack, sources);
            }
        }
        pack.csv("series/market.downloads-ratio.csv", HEADER, market());
        events(pack);
    }

    private SortedMap<String, NamedCsvRecord> of(String name) {
        SortedMap<String, NamedCsvRecord> rows = new TreeMap<>();
        all.stream()
                .filter(row -> row.getField("package").equals(name))
                .forEach(row -> rows.put(row.getField("month"), row));
        return rows;
    }

    /** From the first month on in which a dependant is listed. */
    private void net(String framework, Map<String, Dependants.Since> direct, PackFolder pack, Sources sources) {
        String id = Slug.id(framework, "downloads-net");
        List<List<String>> rows = new ArrayList<>();
        of(framework).forEach((month, row) -> {
            BigDecimal dependent = dependent(month, direct);
            if (dependent.signum() > 0 || !rows.isEmpty()) {
                String gross = row.getField("downloads_30d");
                String net = gross.isEmpty() ? "" : Numbers.plain(new BigDecimal(gross).subtract(dependent));
                rows.add(row(month, net, id, row.getField("note")));
            }
        });
        StringBuilder note = new StringBuilder(
                "The downloads of " + framework + " less those of " + String.join(", ", direct.keySet())
                        + ", which bring it along; one below the end of the list counts 0.");
        direct.values().forEach(since -> note.append(since.why().isEmpty() ? "" : " " + since.why()));
        sources.add(source(
                id, "Downloads of " + framework + " without those by packages that require it", note.toString()));
        pack.csv("series/" + framework + ".downloads-30d-net.csv", HEADER, rows);
    }

    /** The downloads of the dependants in that month. */
    private BigDecimal dependent(String month, Map<String, Dependants.Since> direct) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Dependants.Since> dependant : direct.entrySet()) {
            NamedCsvRecord row = of(dependant.getKey()).get(month);
            if (dependant.getValue().includes(month)
                    && row != null
                    && !row.getField("downloads_30d").isEmpty()) {
                sum = sum.add(new BigDecimal(row.getField("downloads_30d")));
            }
        }
        return sum;
    }

    /** The value of a month is known from its snapshot on; without a snapshot, from the month itself. */
    private List<String> row(String month, String value, String source, String note) {
        NamedCsvRecord snapshot = SharedFacts.need(snapshots.get(month), month);
        String date = snapshot.getField("snapshot_date");
        return List.of(
                month,
                date.isEmpty() ? YearMonth.parse(month).atDay(1).toString() : date,
                value.isEmpty() ? "" : Numbers.plain(value),
                snapshot.getField("window_days"),
                snapshot.getField("installers"),
                source,
                note);
    }

    private List<List<String>> market() {
        List<List<String>> rows = new ArrayList<>();
        snapshots.forEach((month, snapshot) -> {
            String ratio = snapshot.getField("median_daily_ratio");
            boolean missing = snapshot.getField("snapshot_date").isEmpty();
            if (!ratio.isEmpty() || !rows.isEmpty()) {
                rows.add(row(month, ratio, SOURCE, missing ? "no snapshot" : ""));
            }
        });
        return rows;
    }

    private void events(PackFolder pack) {
        List<Flow> rows = new ArrayList<>();
        for (JsonNode event : shared.setting("measurement-events.yaml")) {
            rows.add(new Fields()
                    .with("id", event.get("id").asText())
                    .with("kind", event.get("kind").asText())
                    .with("from", YearMonth.parse(event.get("from").asText()))
                    .with("to", YearMonth.parse(event.get("to").asText()))
                    .with("metrics", List.of("downloads-30d", "downloads-30d-net", "downloads-ratio"))
                    .with("source", SOURCE)
                    .with("why", event.get("why").asText())
                    .flow());
        }
        pack.yaml("series/events.yaml", rows);
    }

    private Fields source(String id, String title, String note) {
        JsonNode newest =
                shared.framework("ecosystem", shared.frameworks().get(0)).get("downloads");
        LocalDate observed = SharedFacts.date(newest.get("observed"));
        JsonNode source = newest.get("source");
        return new Fields()
                .with("id", id)
                .with("kind", "measured")
                .with("title", title)
                .with("repo", source.get("repo").asText())
                .with("commit", new Quoted(source.get("commit").asText()))
                .with("path", source.get("path").asText())
                .with("observedOn", observed)
                .with("retrievedOn", shared.gatheredBy())
                .with("license", shared.sourceSetting(SOURCE, "license"))
                .with("note", note);
    }
}
