package io.framewise.frameworks.importer;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** Writes the commits by people per complete month. */
final class Commits {
    private final SharedFacts shared;

    Commits(SharedFacts shared) {
        this.shared = shared;
    }

    void write(PackFolder pack, Sources sources) {
        List<NamedCsvRecord> all = shared.csv("evidence/activity-monthly.csv");
        for (String framework : shared.frameworks()) {
            String source = sources.add(Repository.of(shared, framework).history());
            List<List<String>> rows = all.stream()
                    .filter(row -> row.getField("framework").equals(framework))
                    .filter(row -> row.getField("complete").equals("True"))
                    .map(row -> List.of(
                            row.getField("month"),
                            YearMonth.parse(row.getField("month"))
                                    .plusMonths(1)
                                    .atDay(1)
                                    .toString(),
                            row.getField("commits_human"),
                            "",
                            "",
                            source,
                            ""))
                    .sorted(Comparator.comparing(row -> row.get(0)))
                    .toList();
            pack.csv("series/" + framework + ".commits-human.csv", Downloads.HEADER, rows);
        }
    }
}
