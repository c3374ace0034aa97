package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.forecast.CountingEvent;
import io.framewise.model.id.PackId;
import io.framewise.model.series.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Makes events of counting of a tree. */
final class CountingEventBinder {
    private static final PackId NO_PACK = PackId.of("framewise.events");
    private static final double MONTH = 30;

    private CountingEventBinder() {}

    static List<CountingEvent> events(String file, String text) {
        Node root = file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonReader.read(file, text)
                : YamlReader.read(file, text);
        List<Issue> issues = new ArrayList<>();
        Binding binding = new Binding(file, NO_PACK, "", issues);
        if (!(root instanceof ListNode list)) {
            throw new InvalidDataException(List.of(Issue.error(
                            ErrorCode.VALUE, "A list of events is expected, but here is %s.".formatted(root.describe()))
                    .at(binding.place(root))
                    .hint("Maybe begin with '- {kind: scope-step, from: 2024-12, why: ...}'.")));
        }
        List<CountingEvent> events = binding.each(list.items(), item -> event(Fields.of(binding, item)));
        if (!issues.isEmpty()) {
            throw new InvalidDataException(issues.stream().distinct().sorted().toList());
        }
        return events;
    }

    private static CountingEvent event(Fields fields) {
        fields.optionalText("id");
        fields.optionalText("source");
        CountingEvent.Builder builder = CountingEvent.builder().kind(fields.choice("kind", EventKind.class));
        PeriodText first = period(fields, "from");
        PeriodText last = fields.has("to") ? period(fields, "to") : first;
        builder.first(first.date())
                .last(last.lastDay())
                .series(fields.texts("series", Function.identity()))
                .why(fields.optionalText("why").orElse("no reason given"));
        if (fields.has("days")) {
            builder.factor(fields.number("usual-days", MONTH) / fields.number("days"));
        }
        fields.end();
        return builder.build();
    }

    private static PeriodText period(Fields fields, String name) {
        Node node = fields.node(name);
        // A year alone is a number to YAML.
        String text = node instanceof ScalarNode scalar ? scalar.text() : "";
        return PeriodText.of(text)
                .filter(period -> period.order() != PeriodText.Order.UNCLEAR)
                .orElseThrow(() -> fields.binding()
                        .rejected(
                                ErrorCode.VALUE,
                                "The field (%s) needs a date such as 2024-12 or 2024-12-15, not (%s)."
                                        .formatted(name, text),
                                node));
    }
}
