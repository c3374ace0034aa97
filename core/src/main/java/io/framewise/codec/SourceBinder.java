package io.framewise.codec;

import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.criterion.Quality;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.SourceId;
import java.util.Optional;

/** Reads {@code sources.yaml}, {@code sources/*.yaml} and {@code vocabulary.yaml}. */
final class SourceBinder {
    private SourceBinder() {}

    static Source source(Fields fields) {
        SourceId id = fields.parsed("id", IdReaders.SOURCE);
        EvidenceKind kind = fields.choice("kind", EvidenceKind.class);
        Optional<String> repository = fields.optionalText(fields.has("repo") ? "repo" : "index");
        Source.Builder builder = Source.builder()
                .id(id)
                .kind(kind)
                .title(fields.optionalText("title"))
                .repository(repository)
                .commit(fields.optionalText("commit"))
                .path(fields.optionalText("path"))
                .selector(fields.optionalText("selector"))
                .url(fields.optionalText("url"))
                .observedOn(fields.date("observedOn"))
                .retrievedOn(fields.date("retrievedOn"))
                .license(fields.optionalText("license"))
                .quality(fields.choice("quality", Quality.class, usual(kind)))
                .group(fields.optionalText("group").orElse(repository.orElse(id.value())))
                .frozen(fields.flag("frozen", false))
                .note(fields.optionalText("note"))
                .origin(fields.binding().origin(fields.place()));
        fields.has("index");
        fields.end();
        return builder.build();
    }

    private static Quality usual(EvidenceKind kind) {
        return switch (kind) {
            case MEASURED, DOCUMENTED -> Quality.HIGH;
            case DECLARED, SURVEY -> Quality.MEDIUM;
            case EXPERT -> Quality.LOW;
        };
    }

    static FeatureDefinition feature(Fields fields) {
        FeatureDefinition.Builder builder = FeatureDefinition.builder()
                .id(fields.parsed("id", IdReaders.FEATURE))
                .title(fields.text("title"))
                .text(fields.text("text"))
                .origin(fields.binding().origin(fields.place()));
        fields.end();
        return builder.build();
    }

    static MetricDefinition metric(Fields fields) {
        MetricDefinition.Builder builder = MetricDefinition.builder()
                .id(fields.parsed("id", IdReaders.METRIC))
                .title(fields.text("title"))
                .unit(fields.text("unit"))
                .text(fields.text("text"))
                .conversions(fields.reasonedEntries(
                        "convert", IdReaders.TEXT, node -> fields.binding().number(node, "convert")))
                .origin(fields.binding().origin(fields.place()));
        if (fields.has("direction")) {
            builder.direction(fields.choice("direction", Direction.class));
        }
        fields.end();
        return builder.build();
    }
}
