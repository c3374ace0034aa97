package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.model.evidence.DeviationSpread;
import io.framewise.model.evidence.IntervalSpread;
import io.framewise.model.evidence.Known;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Moment;
import io.framewise.model.evidence.NotApplicable;
import io.framewise.model.evidence.Presence;
import io.framewise.model.evidence.Proportion;
import io.framewise.model.evidence.Quantity;
import io.framewise.model.evidence.Spread;
import io.framewise.model.evidence.Unknown;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads {@code evidence/*.yaml}: single facts with defaults on top. */
final class EvidenceBinder {
    /** How a missing value is stated. */
    private enum Absence {
        UNKNOWN,
        NOT_APPLICABLE
    }

    private EvidenceBinder() {}

    static List<Measurement> measurements(Fields fields) {
        FrameworkId framework = fields.parsed("framework", IdReaders.FRAMEWORK);
        Optional<SourceId> source = fields.optional("source", IdReaders.SOURCE);
        Optional<LocalDate> observedOn = fields.optionalDate("observedOn");
        List<Measurement> measurements =
                fields.objects("measurements", item -> measurement(framework, source, observedOn, item));
        fields.end();
        return measurements;
    }

    private static Measurement measurement(
            FrameworkId framework, Optional<SourceId> source, Optional<LocalDate> observedOn, Fields fields) {
        MetricId metric = fields.parsed("metric", IdReaders.METRIC);
        Presence presence = presence(fields);
        Measurement.Builder builder = Measurement.builder()
                .framework(framework)
                .metric(metric)
                .connections(fields.optionalInteger("connections"))
                .regime(fields.optional("regime", IdReaders.REGIME))
                .presence(presence)
                .unit(
                        presence instanceof Known
                                ? fields.text("unit")
                                : fields.optionalText("unit").orElse(""))
                .observedOn(
                        fields.has("observedOn") || observedOn.isEmpty() ? fields.date("observedOn") : observedOn.get())
                .source(
                        fields.has("source") || source.isEmpty()
                                ? fields.parsed("source", IdReaders.SOURCE)
                                : source.get())
                .commit(fields.optionalText("commit"))
                .selector(fields.optionalText("selector"))
                .version(fields.optionalText("version"))
                .lowerBound(fields.flag("lowerBound", false))
                .note(fields.optionalText("note"))
                .origin(fields.binding().origin(fields.place()));
        if (fields.has("spread")) {
            builder.spread(spread(fields.object("spread")));
        }
        fields.end();
        return builder.build();
    }

    private static Presence presence(Fields fields) {
        if (fields.has("presence")) {
            String reason = fields.text("reason");
            if (fields.has("value")) {
                throw fields.binding()
                        .rejected(ErrorCode.VALUE, "What is absent cannot have a value.", fields.node("value"));
            }
            return fields.choice("presence", Absence.class) == Absence.UNKNOWN
                    ? Unknown.builder().reason(reason).build()
                    : NotApplicable.builder().reason(reason).build();
        }
        Node value = fields.node("value");
        if (fields.has("of")) {
            return Known.of(fields.build(() -> Proportion.builder()
                    .successes(fields.integer("value"))
                    .trials(fields.integer("of"))
                    .build()));
        }
        if (value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.BOOLEAN) {
            return Known.of(Quantity.of(fields.flag("value", false) ? 1 : 0));
        }
        if (value instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.TEXT) {
            return Known.of(Moment.builder()
                    .date(fields.parsed("value", text -> date(fields, text)))
                    .build());
        }
        return Known.of(Quantity.of(fields.number("value")));
    }

    private static LocalDate date(Fields fields, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw fields.binding()
                    .rejected(
                            ErrorCode.VALUE,
                            "The field (value) needs a number, true, false or a date such as 2026-04-15, not (%s)."
                                    .formatted(text),
                            fields.node("value"));
        }
    }

    private static Spread spread(Fields fields) {
        Spread spread = fields.build(() -> fields.has("sd")
                ? DeviationSpread.builder()
                        .deviation(fields.number("sd"))
                        .repetitions(fields.integer("n"))
                        .build()
                : IntervalSpread.builder()
                        .low(fields.number("low"))
                        .high(fields.number("high"))
                        .level(fields.number("level", 0.9))
                        .build());
        fields.end();
        return spread;
    }
}
