package io.framewise.codec;

import io.framewise.catalog.CatalogPart;
import io.framewise.catalog.EvidencePart;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.error.Severity;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.series.EventKind;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.model.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Binds the documents of a pack to the model: definitions at once, evidence when a framework is asked for. */
final class PackBinder {
    private final String prefix;
    private final PackHeader header;
    private final List<Issue> issues;
    private final CatalogPart.Builder part = CatalogPart.builder();

    PackBinder(String name, PackHeader header, List<Issue> issues) {
        this.prefix = name.isEmpty() ? "" : name + "/";
        this.header = header;
        this.issues = issues;
    }

    CatalogPart bind(List<Document> documents) {
        SortedMap<FrameworkId, List<Document>> evidence = new TreeMap<>();
        for (Document document : documents) {
            if (Places.isHeader(document.path())) {
                continue;
            }
            Optional<String> place = Places.of(document);
            if (place.isEmpty()) {
                issues.add(Places.misplaced(document, Location.of(prefix + document.path(), 0, 0)));
            } else if (document.subject().isPresent() && !document.path().startsWith("series/market.")) {
                try {
                    evidence.computeIfAbsent(FrameworkId.of(document.subject().orElseThrow()), key -> new ArrayList<>())
                            .add(document);
                } catch (FramewiseException malformed) {
                    malformed.issues().forEach(issue -> issues.add(issue.at(subjectPlace(document.opened()))));
                }
            } else {
                definitions(place.orElseThrow(), document.opened(), binding(document, issues));
            }
        }
        for (Map.Entry<FrameworkId, List<Document>> entry : evidence.entrySet()) {
            part.putEvidence(entry.getKey(), EvidencePart.of(() -> evidence(entry.getKey(), entry.getValue())));
        }
        return part.pack(header.info()).replacements(header.replacements()).build();
    }

    private Binding binding(Document document, List<Issue> collected) {
        return new Binding(
                prefix + document.path(), header.info().id(), header.info().version(), collected);
    }

    private Location subjectPlace(Document document) {
        String file = prefix + document.path();
        if (document instanceof Document.Tree tree && tree.root() instanceof MapNode map) {
            Node framework = java.util.Objects.requireNonNull(map.entries().get("framework"));
            return Location.of(file, framework.line(), framework.column());
        }
        if (document instanceof Document.Table table && document.path().startsWith("runs/")) {
            return Location.of(file, table.rows().get(0).line(), table.header().indexOf("framework") + 1);
        }
        return Location.of(file, 0, 0);
    }

    private void definitions(String place, Document document, Binding binding) {
        try {
            if (document instanceof Document.Table table) {
                Optional<Series> series = new TableBinder(binding, table).series();
                if (series.isPresent()) {
                    part.addMarketSeries(series.get());
                }
                return;
            }
            Node root = ((Document.Tree) document).root();
            switch (place) {
                case "vocabulary" -> {
                    Fields fields = Fields.of(binding, root);
                    part.addAllFeatures(fields.objects("features", SourceBinder::feature));
                    part.addAllMetrics(fields.objects("metrics", SourceBinder::metric));
                    fields.end();
                }
                case "sources" -> part.addAllSources(each(binding, root, SourceBinder::source));
                case "series/events" -> part.addAllMeasurementEvents(each(binding, root, PackBinder::event));
                case "regimes" -> part.addRegimes(RegimeBinder.regime(Fields.of(binding, root)));
                case "frameworks" -> part.addFrameworks(FrameworkBinder.framework(Fields.of(binding, root)));
                case "criteria" -> part.addCriteria(CriterionBinder.criterion(Fields.of(binding, root)));
                case "scenarios" -> part.addScenarios(ScenarioBinder.scenario(Fields.of(binding, root)));
                case "claims" -> part.addAllClaims(each(binding, root, ClaimBinder::claim));
                // evidence that does not say whose it is
                default -> Fields.of(binding, root).text("framework");
            }
        } catch (FramewiseException rejected) {
            issues.addAll(binding.placed(rejected).issues());
        }
    }

    private static <T> List<T> each(Binding binding, Node root, Function<Fields, T> reader) {
        if (root instanceof ListNode list) {
            return binding.each(list.items(), item -> reader.apply(Fields.of(binding, item)));
        }
        throw binding.rejected(ErrorCode.VALUE, "A list is expected, but here is %s.".formatted(root.describe()), root);
    }

    private static MeasurementEvent event(Fields fields) {
        MeasurementEvent.Builder builder = MeasurementEvent.builder()
                .id(fields.text("id"))
                .kind(fields.choice("kind", EventKind.class))
                .first(fields.month("from"))
                .last(fields.month("to"))
                .metrics(fields.texts("metrics", IdReaders.METRIC))
                .source(fields.parsed("source", IdReaders.SOURCE))
                .why(fields.text("why"))
                .origin(fields.binding().origin(fields.place()));
        fields.end();
        return builder.build();
    }

    private FrameworkEvidence evidence(FrameworkId framework, List<Document> documents) {
        List<Issue> found = new ArrayList<>();
        FrameworkEvidence.Builder builder = FrameworkEvidence.builder().framework(framework);
        for (Document closed : documents) {
            Document document = closed.opened();
            Binding binding = binding(document, found);
            try {
                if (document instanceof Document.Table table) {
                    table(table, new TableBinder(binding, table), builder);
                } else if (document.path().startsWith("features/")) {
                    builder.addAllFeatures(
                            FrameworkBinder.features(Fields.of(binding, ((Document.Tree) document).root())));
                } else {
                    builder.addAllMeasurements(
                            EvidenceBinder.measurements(Fields.of(binding, ((Document.Tree) document).root())));
                }
            } catch (FramewiseException rejected) {
                found.addAll(binding.placed(rejected).issues());
            }
        }
        if (!found.isEmpty() && found.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            throw new InvalidDataException(found.stream().sorted().toList());
        }
        return builder.build();
    }

    private static void table(Document.Table table, TableBinder binder, FrameworkEvidence.Builder builder) {
        if (table.path().startsWith("runs/")) {
            builder.addAllMeasurements(binder.runs());
        } else if (table.path().startsWith("series/")) {
            Optional<Series> series = binder.series();
            if (series.isPresent()) {
                builder.addSeries(series.get());
            }
        } else {
            builder.addAllEvents(binder.events());
        }
    }
}
