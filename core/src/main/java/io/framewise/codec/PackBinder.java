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
import io.framewise.model.id.MetricId;
import io.framewise.model.id.SourceId;
import io.framewise.model.series.EventKind;
import io.framewise.model.series.MeasurementEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            boolean market = document.path().startsWith("series/market.");
            if (document.subject().isPresent() && !market) {
                try {
                    evidence.computeIfAbsent(FrameworkId.of(document.subject().orElseThrow()), key -> new ArrayList<>())
                            .add(document);
                } catch (FramewiseException malformed) {
                    malformed
                            .issues()
                            .forEach(issue -> issues.add(issue.at(Location.of(prefix + document.path(), 1, 1))));
                }
            } else if (!document.path().startsWith("pack.")) {
                definitions(document, binding(document, issues));
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

    private void definitions(Document document, Binding binding) {
        try {
            if (document instanceof Document.Table table) {
                new TableBinder(binding, table).series().ifPresent(part::addMarketSeries);
                return;
            }
            Node root = ((Document.Tree) document).root();
            String place = placeOf(document.path());
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
                case "features", "evidence" -> Fields.of(binding, root).text("framework");
                default ->
                    binding.report(
                            Issue.error(ErrorCode.FILE, "No file of a pack belongs here.")
                                    .at(Location.of(prefix + document.path(), 0, 0))
                                    .hint(
                                            "Places: pack.yaml, vocabulary.yaml, sources.yaml, and the folders sources, regimes, frameworks,"
                                                    + " features, evidence, criteria, scenarios, claims, runs, series, events."));
            }
        } catch (InvalidDataException rejected) {
            issues.addAll(rejected.issues());
        }
    }

    private static String placeOf(String path) {
        String plain = path.substring(0, path.lastIndexOf('.'));
        if (plain.equals("series/events")) {
            return plain;
        }
        int slash = plain.indexOf('/');
        return slash < 0 ? plain : plain.indexOf('/', slash + 1) < 0 ? plain.substring(0, slash) : plain;
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
                .metrics(fields.texts("metrics", MetricId::of))
                .source(fields.parsed("source", SourceId::of))
                .why(fields.text("why"))
                .origin(fields.binding().origin(fields.place()));
        fields.end();
        return fields.build(builder::build);
    }

    private FrameworkEvidence evidence(FrameworkId framework, List<Document> documents) {
        List<Issue> found = new ArrayList<>();
        FrameworkEvidence.Builder builder = FrameworkEvidence.builder().framework(framework);
        for (Document document : documents) {
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
            } catch (InvalidDataException rejected) {
                found.addAll(rejected.issues());
            }
        }
        if (found.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            throw new InvalidDataException(found.stream().sorted().toList());
        }
        return builder.build();
    }

    private static void table(Document.Table table, TableBinder binder, FrameworkEvidence.Builder builder) {
        if (table.path().startsWith("runs/")) {
            builder.addAllMeasurements(binder.runs());
        } else if (table.path().startsWith("series/")) {
            binder.series().ifPresent(builder::addSeries);
        } else {
            builder.addAllEvents(binder.events());
        }
    }
}
