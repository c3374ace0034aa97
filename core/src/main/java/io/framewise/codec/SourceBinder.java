package io.framewise.codec;

import io.framewise.model.criterion.Direction;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.criterion.Quality;
import io.framewise.model.evidence.EvidenceKind;
import io.framewise.model.evidence.Source;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.SourceId;

/** Reads {@code sources.yaml}, {@code sources/*.yaml} and {@code vocabulary.yaml}. */
final class SourceBinder {
    private SourceBinder() {}

    static Source source(Fields fields) {
        SourceId id = fields.parsed("id", SourceId::of);
        EvidenceKind kind = fields.choice("kind", EvidenceKind.class);
        Source.Builder builder = Source.builder()
                .id(id)
                .kind(kind)
                .title(fields.optionalText("title"))
                .repository(fields.optionalText("repo").or(() -> fields.optionalText("index")))
                .commit(fields.optionalText("commit"))
                .path(fields.optionalText("path"))
                .selector(fields.optionalText("selector"))
                .url(fields.optionalText("url"))
                .observedOn(fields.date("observedOn"))
                .retrievedOn(fields.date("retrievedOn"))
                .license(fields.optionalText("license"))
                .quality(fields.choice("quality", Quality.class, usual(kind)))
                .group(fields.optionalText("group")
                        .or(() -> fields.optionalText("repo"))
                        .or(() -> fields.optionalText("index"))
                        .orElse(id.value()))
                .frozen(fields.flag("frozen", false))
                .note(fields.optionalText("note"))
                .origin(fields.binding().origin(fields.place()));
        fields.has("index");
        fields.end();
        return fields.build(builder::build);
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
                .id(fields.parsed("id", FeatureId::of))
                .title(fields.text("title"))
                .text(fields.text("text"))
                .origin(fields.binding().origin(fields.place()));
        fields.end();
        return fields.build(builder::build);
    }

    static MetricDefinition metric(Fields fields) {
        MetricDefinition.Builder builder = MetricDefinition.builder()
                .id(fields.parsed("id", MetricId::of))
                .title(fields.text("title"))
                .unit(fields.text("unit"))
                .text(fields.text("text"))
                .conversions(fields.entries(
                        "convert", text -> text, node -> fields.binding().number(node, "convert")))
                .origin(fields.binding().origin(fields.place()));
        if (fields.has("direction")) {
            builder.direction(fields.choice("direction", Direction.class));
        }
        fields.end();
        return fields.build(builder::build);
    }
}
