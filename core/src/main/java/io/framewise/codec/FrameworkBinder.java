package io.framewise.codec;

import io.framewise.model.framework.Assessment;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FeatureLevel;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.Practice;
import io.framewise.model.framework.Statement;
import io.framewise.model.framework.Suitability;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import java.util.List;

/** Reads {@code frameworks/*.yaml} and {@code features/*.yaml}. */
final class FrameworkBinder {
    private FrameworkBinder() {}

    static Framework framework(Fields fields) {
        Framework.Builder builder = Framework.builder()
                .id(fields.parsed("id", IdReaders.FRAMEWORK))
                .name(fields.text("name"))
                .ecosystem(fields.text("ecosystem"))
                .repository(fields.optionalText("repository"))
                .license(fields.optionalText("license"))
                .packages(fields.texts("packages", IdReaders.TEXT))
                .required(fields.texts("requires", IdReaders.TEXT))
                .buildsOn(fields.texts("buildsOn", IdReaders.FRAMEWORK))
                .strengths(fields.objects("strengths", FrameworkBinder::assessment))
                .challenges(fields.objects("challenges", FrameworkBinder::assessment))
                .practices(fields.objects("practices", FrameworkBinder::practice))
                .suits(fields.objects("suits", FrameworkBinder::suitability))
                .origin(fields.binding().origin(fields.place()));
        if (fields.has("summary")) {
            builder.summary(statement(fields.object("summary")));
        }
        fields.end();
        return builder.build();
    }

    private static Statement statement(Fields fields) {
        Statement.Builder builder =
                Statement.builder().text(fields.text("text")).evidence(evidence(fields));
        fields.end();
        return builder.build();
    }

    private static Assessment assessment(Fields fields) {
        Assessment.Builder builder = Assessment.builder()
                .text(fields.text("text"))
                .criteria(fields.texts("criteria", IdReaders.CRITERION))
                .evidence(evidence(fields));
        fields.end();
        return builder.build();
    }

    private static Practice practice(Fields fields) {
        Practice.Builder builder = Practice.builder()
                .text(fields.text("text"))
                .topic(fields.text("topic"))
                .evidence(evidence(fields));
        fields.end();
        return builder.build();
    }

    private static Suitability suitability(Fields fields) {
        Suitability.Builder builder = Suitability.builder()
                .scenario(fields.parsed("scenario", IdReaders.SCENARIO))
                .text(fields.text("text"))
                .evidence(evidence(fields));
        fields.end();
        return builder.build();
    }

    private static List<SourceId> evidence(Fields fields) {
        fields.node("evidence");
        return fields.texts("evidence", IdReaders.SOURCE);
    }

    /** The features of one file. */
    static List<Feature> features(Fields fields) {
        FrameworkId framework = fields.parsed("framework", IdReaders.FRAMEWORK);
        List<Feature> features = fields.objects("features", item -> feature(framework, item));
        fields.end();
        return features;
    }

    private static Feature feature(FrameworkId framework, Fields fields) {
        Feature.Builder builder = Feature.builder()
                .framework(framework)
                .feature(fields.parsed("feature", IdReaders.FEATURE))
                .level(fields.choice("level", FeatureLevel.class))
                .evidence(evidence(fields))
                .since(fields.optionalText("since"))
                .sinceEvidence(fields.texts("sinceEvidence", IdReaders.SOURCE))
                .note(fields.optionalText("note"))
                .origin(fields.binding().origin(fields.place()));
        fields.end();
        return builder.build();
    }
}
