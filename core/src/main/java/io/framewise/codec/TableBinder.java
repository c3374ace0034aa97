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
import java.time.DateTimeException;
import java.time.LocalDate;
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
        List<String> header = header(RUNS, 9);
        if (header.isEmpty()) {
            return List.of();
        }
        SourceId source = named(SourceId::of, name);
        return rows(row -> run(new Cells(row, header), source));
    }

    private Measurement run(Cells cells, SourceId source) {
        return Measurement.builder()
                .framework(cells.parsed("framework", FrameworkId::of))
                .metric(cells.parsed("metric", MetricId::of))
                .connections(
                        cells.optional("connections").isPresent()
                                ? OptionalInt.of(cells.integer("connections"))
                                : OptionalInt.empty())
                .regime(cells.optional("regime").map(regime -> cells.parsed("regime", RegimeId::of)))
                .presence(Known.of(Quantity.of(cells.number("value"))))
                .unit(cells.text("unit"))
                .observedOn(cells.date("observed_on"))
                .source(source)
                .commit(cells.optional("commit"))
                .selector(cells.optional("selector"))
                .version(cells.optional("version"))
                .origin(cells.origin())
                .build();
    }

    /** A series; the file's name is subject and metric. */
    Optional<Series> series() {
        List<String> header = header(SERIES, SERIES.size());
        String metric = name.substring(name.indexOf('.') + 1);
        if (header.isEmpty() || metric.equals(name)) {
            if (metric.equals(name)) {
                binding.report(Issue.error(ErrorCode.FILE, "A series is named SUBJECT.METRIC.csv.")
                        .at(whole()));
            }
            return Optional.empty();
        }
        Set<YearMonth> periods = new HashSet<>();
        List<Observation> observations = rows(row -> observation(new Cells(row, header), periods));
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        observations.sort(Comparator.comparing(Observation::period));
        try {
            return Optional.of(Series.builder()
                    .subject(table.subject().orElseThrow())
                    .metric(named(MetricId::of, metric))
                    .observations(observations)
                    .origin(binding.origin(whole()))
                    .build());
        } catch (FramewiseException complaint) {
            complaint.issues().forEach(issue -> binding.report(issue.at(whole())));
            return Optional.empty();
        }
    }

    private static Observation observation(Cells cells, Set<YearMonth> periods) {
        YearMonth period = cells.month("period");
        if (!periods.add(period)) {
            throw new InvalidDataException(
                    List.of(Issue.error(ErrorCode.VALUE, "The period (%s) stands here a second time.".formatted(period))
                            .at(cells.place("period"))));
        }
        Observation.Builder builder = Observation.builder()
                .period(period)
                .knownOn(cells.date("known_on"))
                .installers(cells.optional("installers"))
                .source(cells.parsed("source", SourceId::of))
                .note(cells.optional("note"));
        cells.optional("value").ifPresent(value -> builder.value(cells.number("value")));
        cells.optional("window_days").ifPresent(days -> builder.windowDays(cells.integer("window_days")));
        return builder.build();
    }

    /** The dated events of one framework; the file's name is framework and kind. */
    List<DatedEvent> events() {
        List<String> header = header(EVENTS, EVENTS.size());
        String kind = name.substring(name.indexOf('.') + 1);
        if (kind.equals(name)) {
            binding.report(Issue.error(ErrorCode.FILE, "A file of events is named FRAMEWORK.KIND.csv.")
                    .at(whole()));
        }
        if (header.isEmpty()) {
            return List.of();
        }
        FrameworkId framework = named(FrameworkId::of, table.subject().orElseThrow());
        return rows(row -> {
            Cells cells = new Cells(row, header);
            DatedEvent.Builder builder = DatedEvent.builder()
                    .framework(framework)
                    .kind(kind)
                    .date(cells.date("date"))
                    .id(cells.text("id"))
                    .subject(cells.optional("subject"))
                    .relation(cells.optional("relation"))
                    .outcome(cells.optional("outcome"))
                    .source(cells.parsed("source", SourceId::of))
                    .selector(cells.optional("selector"))
                    .origin(cells.origin());
            cells.optional("score").ifPresent(score -> builder.score(cells.number("score")));
            return builder.build();
        });
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
    private List<String> header(List<String> known, int required) {
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
        return fine ? table.header() : List.of();
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

    /** One row by column name. */
    private final class Cells {
        private final Document.Row row;
        private final List<String> header;

        Cells(Document.Row row, List<String> header) {
            this.row = row;
            this.header = header;
        }

        Origin origin() {
            return binding.origin(Location.of(binding.file(), row.line(), 1));
        }

        Optional<String> optional(String column) {
            int index = header.indexOf(column);
            return index < 0 || row.cells().get(index).isEmpty()
                    ? Optional.empty()
                    : Optional.of(row.cells().get(index));
        }

        String text(String column) {
            return optional(column)
                    .orElseThrow(() -> new InvalidDataException(
                            List.of(Issue.error(ErrorCode.MISSING_FIELD, "The cell (%s) is empty.".formatted(column))
                                    .at(place(column)))));
        }

        <T> T parsed(String column, Function<String, T> parser) {
            try {
                return parser.apply(text(column));
            } catch (InvalidDataException placed) {
                throw placed;
            } catch (FramewiseException complaint) {
                throw new InvalidDataException(complaint.issues().stream()
                        .map(issue -> issue.at(place(column)))
                        .toList());
            }
        }

        double number(String column) {
            String text = text(column);
            ScalarNode.Kind kind = ScalarNode.plain(text, row.line(), 0).kind();
            if (kind != ScalarNode.Kind.INTEGER && kind != ScalarNode.Kind.FLOAT) {
                throw rejected(column, "a finite number", text);
            }
            try {
                double number = Double.parseDouble(text);
                if (Double.isFinite(number)) {
                    return Limits.checked(number, place(column));
                }
            } catch (NumberFormatException infinite) {
                throw rejected(column, "a finite number", text);
            }
            throw rejected(column, "a finite number", text);
        }

        int integer(String column) {
            double number = number(column);
            if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
                throw rejected(column, "a whole number", text(column));
            }
            return (int) number;
        }

        LocalDate date(String column) {
            String text = text(column);
            try {
                return IsoDates.date(text);
            } catch (DateTimeException malformed) {
                throw rejected(column, "a date such as 2026-04-15", text);
            }
        }

        YearMonth month(String column) {
            String text = text(column);
            try {
                return IsoDates.month(text);
            } catch (DateTimeException malformed) {
                throw rejected(column, "a month such as 2026-04", text);
            }
        }

        private InvalidDataException rejected(String column, String needed, String text) {
            return new InvalidDataException(List.of(
                    Issue.error(ErrorCode.VALUE, "The column (%s) needs %s, not (%s).".formatted(column, needed, text))
                            .at(place(column))));
        }

        private Location place(String column) {
            return Location.of(binding.file(), row.line(), header.indexOf(column) + 1);
        }
    }
}
