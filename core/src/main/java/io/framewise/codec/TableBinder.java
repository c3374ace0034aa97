package io.framewise.codec;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.FramewiseException;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads the tables of a pack: {@code runs/*.csv}, {@code series/*.csv} and {@code events/*.csv}. */
final class TableBinder {
    private static final List<String> RUNS = List.of(
            "framework",
            "metric",
            "connections",
            "regime",
            "observed_on",
            "value",
            "unit",
            "version",
            "commit",
            "selector");
    private static final List<String> SERIES =
            List.of("period", "known_on", "value", "window_days", "installers", "source", "note");
    private static final List<String> EVENTS =
            List.of("date", "id", "subject", "relation", "outcome", "score", "source", "selector");

    private final Binding binding;
    private final Document.Table table;
    private final String name;

    TableBinder(Binding binding, Document.Table table) {
        this.binding = binding;
        this.table = table;
        this.name = table.path()
                .substring(table.path().indexOf('/') + 1, table.path().length() - ".csv".length());
    }

    /** The runs of one framework; the file's name is the source. */
    List<Measurement> runs() {
        if (!isReadable(RUNS, 9)) {
            return List.of();
        }
        SourceId source = named(IdReaders.SOURCE, name);
        TableColumn<FrameworkId> framework = column("framework", IdReaders.FRAMEWORK);
        TableColumn<MetricId> metric = column("metric", IdReaders.METRIC);
        TableColumn<String> connections = text("connections");
        TableColumn<RegimeId> regime = column("regime", IdReaders.REGIME);
        TableColumn<String> observedOn = text("observed_on");
        TableColumn<String> value = text("value");
        TableColumn<String> unit = text("unit");
        TableColumn<String> version = text("version");
        TableColumn<String> commit = text("commit");
        TableColumn<String> selector = text("selector");
        return rows(row -> Measurement.builder()
                .framework(framework.value(row))
                .metric(metric.value(row))
                .connections(connections.isEmpty(row) ? OptionalInt.empty() : OptionalInt.of(connections.integer(row)))
                .regime(regime.optional(row))
                .presence(Known.of(Quantity.of(value.number(row))))
                .unit(unit.value(row))
                .observedOn(observedOn.date(row))
                .source(source)
                .commit(commit.optional(row))
                .selector(selector.optional(row))
                .version(version.optional(row))
                .origin(origin(row))
                .build());
    }

    /** A series; the file's name is subject and metric. */
    Optional<Series> series() {
        boolean readable = isReadable(SERIES, SERIES.size());
        String metric = name.substring(name.indexOf('.') + 1);
        if (!readable || metric.equals(name)) {
            if (metric.equals(name)) {
                binding.report(Issue.error(ErrorCode.FILE, "A series is named SUBJECT.METRIC.csv.")
                        .at(whole()));
            }
            return Optional.empty();
        }
        List<Observation> observations = observations();
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        observations.sort(Comparator.comparing(Observation::period));
        try {
            return Optional.of(Series.builder()
                    .subject(table.subject().orElseThrow())
                    .metric(named(IdReaders.METRIC, metric))
                    .observations(observations)
                    .origin(binding.origin(whole()))
                    .build());
        } catch (FramewiseException complaint) {
            complaint.issues().forEach(issue -> binding.report(issue.at(whole())));
            return Optional.empty();
        }
    }

    private List<Observation> observations() {
        Set<YearMonth> periods = new HashSet<>();
        TableColumn<String> period = text("period");
        TableColumn<String> knownOn = text("known_on");
        TableColumn<String> value = text("value");
        TableColumn<String> windowDays = text("window_days");
        TableColumn<String> installers = text("installers");
        TableColumn<SourceId> source = column("source", IdReaders.SOURCE);
        TableColumn<String> note = text("note");
        return rows(row -> {
            YearMonth month = period.month(row);
            if (!periods.add(month)) {
                throw new InvalidDataException(List.of(
                        Issue.error(ErrorCode.VALUE, "The period (%s) stands here a second time.".formatted(month))
                                .at(period.place(row))));
            }
            Observation.Builder builder = Observation.builder()
                    .period(month)
                    .knownOn(knownOn.date(row))
                    .installers(installers.optional(row))
                    .source(source.value(row))
                    .note(note.optional(row));
            if (!value.isEmpty(row)) {
                builder.value(value.number(row));
            }
            if (!windowDays.isEmpty(row)) {
                builder.windowDays(windowDays.integer(row));
            }
            return builder.build();
        });
    }

    /** The dated events of one framework; the file's name is framework and kind. */
    List<DatedEvent> events() {
        boolean readable = isReadable(EVENTS, EVENTS.size());
        String kind = name.substring(name.indexOf('.') + 1);
        if (kind.equals(name)) {
            binding.report(Issue.error(ErrorCode.FILE, "A file of events is named FRAMEWORK.KIND.csv.")
                    .at(whole()));
        }
        if (!readable) {
            return List.of();
        }
        FrameworkId framework = named(IdReaders.FRAMEWORK, table.subject().orElseThrow());
        TableColumn<String> date = text("date");
        TableColumn<String> id = text("id");
        TableColumn<String> subject = text("subject");
        TableColumn<String> relation = text("relation");
        TableColumn<String> outcome = text("outcome");
        TableColumn<String> score = text("score");
        TableColumn<SourceId> source = column("source", IdReaders.SOURCE);
        TableColumn<String> selector = text("selector");
        return rows(row -> {
            DatedEvent.Builder builder = DatedEvent.builder()
                    .framework(framework)
                    .kind(kind)
                    .date(date.date(row))
                    .id(id.value(row))
                    .subject(subject.optional(row))
                    .relation(relation.optional(row))
                    .outcome(outcome.optional(row))
                    .source(source.value(row))
                    .selector(selector.optional(row))
                    .origin(origin(row));
            if (!score.isEmpty(row)) {
                builder.score(score.number(row));
            }
            return builder.build();
        });
    }

    private <T> TableColumn<T> column(String column, Function<String, T> reader) {
        return new TableColumn<>(binding, column, table.header().indexOf(column), reader);
    }

    private TableColumn<String> text(String column) {
        return column(column, IdReaders.TEXT);
    }

    private Origin origin(Document.Row row) {
        return binding.origin(Location.of(binding.file(), row.line(), 1));
    }

    private Location whole() {
        return Location.of(binding.file(), 1, 0);
    }

    private <T> T named(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (FramewiseException complaint) {
            throw new InvalidDataException(
                    complaint.issues().stream().map(issue -> issue.at(whole())).toList());
        }
    }

    /** Checks the header; the first {@code required} columns must be there. */
    private boolean isReadable(List<String> known, int required) {
        boolean fine = true;
        for (int i = 0; i < table.header().size(); i++) {
            String column = table.header().get(i);
            if (!known.contains(column)) {
                binding.report(
                        Issue.error(ErrorCode.UNKNOWN_FIELD, "The column (%s) is not known here.".formatted(column))
                                .at(Location.of(binding.file(), 1, i + 1))
                                .hint(DidYouMean.closest(column, known)
                                        .map(near -> "Maybe '" + near + "' is meant.")
                                        .orElse("Known here: " + String.join(", ", known) + ".")));
                fine = false;
            }
        }
        for (String column : known.subList(0, required)) {
            if (!table.header().contains(column)) {
                binding.report(Issue.error(ErrorCode.MISSING_FIELD, "The column (%s) is missing.".formatted(column))
                        .at(whole()));
                fine = false;
            }
        }
        return fine && !table.header().isEmpty();
    }

    private <T> List<T> rows(Function<Document.Row, T> reader) {
        List<T> results = new ArrayList<>();
        for (Document.Row row : table.rows()) {
            try {
                results.add(reader.apply(row));
            } catch (FramewiseException complaint) {
                complaint
                        .issues()
                        .forEach(issue -> binding.report(
                                issue.location().isPresent()
                                        ? issue
                                        : issue.at(Location.of(binding.file(), row.line(), 0))));
            }
        }
        return results;
    }
}
