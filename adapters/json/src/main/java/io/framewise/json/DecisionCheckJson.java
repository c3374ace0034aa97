package io.framewise.json;

import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.RecordedAnswer;
import io.framewise.model.record.RecordedDecision;
import java.io.IOException;
import java.util.Map;

/**
 * Writes checks of recorded decisions as a JSON document that follows {@value #SCHEMA}. Stateless; safe for use by several
 * threads.
 */
public final class DecisionCheckJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/check-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private DecisionCheckJson() {}

    /**
     * Writes checks.
     *
     * @param checks the checks by the files of the decisions
     * @return the document
     */
    public static String write(Map<String, DecisionCheck> checks) {
        return JsonFields.document(SCHEMA, VERSION, out -> {
            out.flag("holds", checks.values().stream().allMatch(DecisionCheck::holds));
            out.objects("checks", checks.entrySet(), check -> {
                out.text("file", check.getKey());
                check(out, check.getValue());
            });
        });
    }

    private static void check(JsonFields out, DecisionCheck check) throws IOException {
        out.flag("holds", check.holds());
        out.text("on", check.on());
        out.objects("drifts", check.drifts(), drift -> {
            out.word("kind", drift.kind());
            out.text("criterion", drift.criterion());
            out.text("text", drift.text());
            out.text("advice", drift.kind().advice());
        });
        out.texts("notes", check.notes());
        out.text("scenario", check.recorded().request().scenario());
        out.object("recorded", () -> decision(out, check.recorded()));
        out.object("present", () -> decision(out, check.present()));
    }

    private static void decision(JsonFields out, RecordedDecision decision) throws IOException {
        RecordedAnswer answer = decision.answer();
        out.text("on", decision.recordedOn());
        out.text("asOf", answer.asOf());
        out.word("outcome", answer.outcome());
        out.texts("frameworks", answer.frameworks());
        if (answer.word().isPresent()) {
            out.word("word", answer.word().get());
        }
        out.number("probability", answer.probability());
        out.texts("contenders", answer.contenders());
        out.text("reviewBy", decision.review().by());
        out.number("mayFall", decision.review().mayFall());
        out.entries(
                "evidence",
                decision.evidence(),
                criterion -> out.entries(
                        criterion.getKey().value(),
                        criterion.getValue(),
                        newest -> out.text(newest.getKey().value(), newest.getValue())));
        out.reasons("packs", decision.packs());
    }
}
