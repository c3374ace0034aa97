package io.framewise.json;

import io.framewise.model.framework.Assessment;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.Practice;
import io.framewise.model.framework.Statement;
import io.framewise.model.framework.Suitability;
import java.io.IOException;
import java.util.List;

/** One framework with everything that is said of it. */
final class FrameworkWriter {
    private final JsonFields out;

    FrameworkWriter(JsonFields out) {
        this.out = out;
    }

    void write(Framework framework, List<Feature> features) throws IOException {
        out.text("id", framework.id());
        out.text("name", framework.name());
        out.text("ecosystem", framework.ecosystem());
        out.text("repository", framework.repository());
        out.text("license", framework.license());
        out.texts("packages", framework.packages());
        out.texts("required", framework.required());
        out.texts("buildsOn", framework.buildsOn());
        out.object("summary", framework.summary(), this::statement);
        out.objects("strengths", framework.strengths(), this::assessment);
        out.objects("challenges", framework.challenges(), this::assessment);
        out.objects("practices", framework.practices(), this::practice);
        out.objects("suits", framework.suits(), this::suitability);
        out.objects("features", features, this::feature);
    }

    private void statement(Statement statement) throws IOException {
        out.text("text", statement.text());
        out.texts("evidence", statement.evidence());
    }

    private void assessment(Assessment assessment) throws IOException {
        out.text("text", assessment.text());
        out.texts("criteria", assessment.criteria());
        out.texts("evidence", assessment.evidence());
    }

    private void practice(Practice practice) throws IOException {
        out.text("text", practice.text());
        out.text("topic", practice.topic());
        out.texts("evidence", practice.evidence());
    }

    private void suitability(Suitability suitability) throws IOException {
        out.text("scenario", suitability.scenario());
        out.text("text", suitability.text());
        out.texts("evidence", suitability.evidence());
    }

    private void feature(Feature feature) throws IOException {
        out.text("feature", feature.feature());
        out.text("level", feature.level().label());
        out.text("since", feature.since());
        out.texts("evidence", feature.evidence());
        out.texts("sinceEvidence", feature.sinceEvidence());
        out.text("note", feature.note());
    }
}
