package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.Citation;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Labels the sources of one answer in the order of first use, and gathers what each was used for. */
final class CitationBook {
    private static final Comparator<CellTrace.Use> BY_SOURCE = Comparator.comparing(CellTrace.Use::source);

    private final Catalog catalog;
    private final Map<SourceId, Entry> entries = new LinkedHashMap<>();

    CitationBook(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What one source was used for. */
    private static final class Entry {
        private final int number;
        private final String label;
        private final SortedSet<String> uses = new TreeSet<>();
        private LocalDate newest = LocalDate.MIN;
        private Optional<String> commit = Optional.empty();

        Entry(int number) {
            this.number = number;
            this.label = "E" + number;
        }

        void add(CellTrace.Use use) {
            uses.add(use.what());
            if (use.observedOn().isAfter(newest)) {
                newest = use.observedOn();
                commit = use.commit();
            }
        }
    }

    /** The labels of what a cell uses, without repetition, in the order of labels. */
    List<String> cite(CellTrace trace) {
        SortedMap<Integer, String> labels = new TreeMap<>();
        List<CellTrace.Use> uses = new ArrayList<>(trace.uses());
        uses.sort(BY_SOURCE);
        for (CellTrace.Use use : uses) {
            Entry entry = entries.get(use.source());
            if (entry == null) {
                entry = new Entry(entries.size() + 1);
                entries.put(use.source(), entry);
            }
            entry.add(use);
            labels.put(entry.number, entry.label);
        }
        return List.copyOf(labels.values());
    }

    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (Map.Entry<SourceId, Entry> cited : entries.entrySet()) {
            Entry entry = cited.getValue();
            Source source = Objects.requireNonNull(catalog.sources().get(cited.getKey()));
            citations.add(Citation.builder()
                    .label(entry.label)
                    .source(source)
                    .newest(entry.newest)
                    .commit(entry.commit)
                    .measurements(entry.uses)
                    .build());
        }
        return citations;
    }
}
