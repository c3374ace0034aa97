package io.framewise.frameworks.importer;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Writes the dated releases of each framework. */
final class Releases {
    static final List<String> HEADER =
            List.of("date", "id", "subject", "relation", "outcome", "score", "source", "selector");

    private final SharedFacts shared;

    Releases(SharedFacts shared) {
        this.shared = shared;
    }

    void write(PackFolder pack, Sources sources) {
        List<NamedCsvRecord> all = shared.csv("evidence/activity-releases.csv");
        for (String framework : shared.frameworks()) {
            String source = sources.add(Repository.of(shared, framework).history());
            List<List<String>> rows = all.stream()
                    .filter(row -> row.getField("framework").equals(framework))
                    .map(row -> List.of(
                            row.getField("date"),
                            row.getField("version"),
                            framework,
                            row.getField("prerelease").equals("True") ? "prerelease" : "final",
                            "",
                            "",
                            source,
                            row.getField("source")))
                    .sorted(Comparator.comparing(row -> row.get(0)))
                    .filter(firstOfItsVersion())
                    .toList();
            pack.csv("events/" + framework + ".releases.csv", HEADER, rows);
        }
    }

    /** A version can have two tags that differ in form; the earlier one counts. */
    private static Predicate<List<String>> firstOfItsVersion() {
        Set<String> versions = new HashSet<>();
        return row -> versions.add(row.get(1));
    }
}
