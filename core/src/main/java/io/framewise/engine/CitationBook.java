package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.Citation;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Labels the sources of one answer in the order of first use, and gathers what each was used for. */
final class CitationBook {
    private final Catalog catalog;
    private final Map<SourceId, Entry> entries = new LinkedHashMap<>();

    CitationBook(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What one source was used for. */
    private static final class Entry {
        private final String label;
        private final SortedSet<String> uses = new TreeSet<>();
        private LocalDate newest = LocalDate.MIN;
        private Optional<String> commit = Optional.empty();

        Entry(String label) {
            this.label = label;
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
        List<String> labels = new ArrayList<>();
        trace.uses().stream()
                .sorted(java.util.Comparator.comparing(CellTrace.Use::source))
                .forEach(use -> {
                    Entry entry = entries.computeIfAbsent(use.source(), id -> new Entry("E" + (entries.size() + 1)));
                    entry.add(use);
                    if (!labels.contains(entry.label)) {
                        labels.add(entry.label);
                    }
                });
        labels.sort(java.util.Comparator.comparingInt(label -> Integer.parseInt(label.substring(1))));
        return labels;
    }

    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        entries.forEach((id, entry) -> {
            Source source = Objects.requireNonNull(catalog.sources().get(id));
            citations.add(Citation.builder()
                    .label(entry.label)
                    .source(source)
                    .newest(entry.newest)
                    .commit(entry.commit)
                    .measurements(entry.uses)
                    .build());
        });
        return citations;
    }
}
