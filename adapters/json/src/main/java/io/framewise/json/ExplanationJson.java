package io.framewise.json;

import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.explanation.ExplainedCell;
import io.framewise.model.explanation.ExplainedCriterion;
import io.framewise.model.explanation.ExplainedDefinition;
import io.framewise.model.explanation.ExplainedRegime;
import io.framewise.model.explanation.Explanation;
import io.framewise.model.explanation.Ground;
import io.framewise.model.explanation.Observed;
import java.io.IOException;

/**
 * Writes explanations as a JSON document that follows {@value #SCHEMA}: every sentence beside its numbers, and everything observed,
 * not only what the sentences have room for. Stateless; safe for use by several threads.
 */
public final class ExplanationJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/explanation-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private ExplanationJson() {}

    /**
     * Writes an explanation.
     *
     * @param explanation the explanation
     * @return the document
     */
    public static String write(Explanation explanation) {
        return JsonFields.document(SCHEMA, VERSION, out -> {
            out.text("scenario", explanation.comparison().scenario().id());
            out.text("asOf", explanation.comparison().asOf());
            out.count("seed", explanation.comparison().provenance().seed());
            out.count("draws", explanation.comparison().provenance().draws());
            out.text("text", explanation.text());
            out.objects("frameworks", explanation.comparison().ranking().places(), place -> {
                out.text("framework", place.framework());
                out.text("name", place.name());
                out.number("value", place.value());
            });
            out.objects("criteria", explanation.criteria(), criterion -> criterion(out, criterion));
            out.objects("regimes", explanation.regimes(), regime -> regime(out, regime));
            if (!explanation.findings().isEmpty()) {
                out.objects("findings", explanation.findings(), finding -> {
                    out.text("text", finding.text());
                    out.weights("figures", finding.figures());
                });
            }
            out.objects("citations", explanation.citations(), citation -> citation(out, citation));
        });
    }

    private static void criterion(JsonFields out, ExplainedCriterion criterion) throws IOException {
        CriterionResult result = criterion.result();
        out.text("criterion", result.criterion());
        out.text("title", result.title());
        out.text("question", criterion.question());
        out.text("limits", criterion.limits());
        out.number("weight", result.weight());
        out.number("points", result.points());
        out.number("varianceShare", result.varianceShare());
        if (result.pair().isPresent()) {
            out.number("contribution", result.pair().get().contribution());
            AnswerWriter.interval(out, "interval", result.pair().get().interval());
        }
        out.text("contributionText", criterion.contribution());
        out.text("weightText", criterion.weight());
        out.texts("valueTexts", criterion.values());
        out.objects("definitions", criterion.definitions(), definition -> definition(out, definition));
        out.objects("caveats", criterion.caveats(), caveat -> {
            out.word("kind", caveat.kind());
            out.text("text", caveat.text());
            out.texts("citations", caveat.citations());
        });
    }

    private static void definition(JsonFields out, ExplainedDefinition definition) throws IOException {
        out.text("definition", definition.definition());
        out.number("share", definition.share());
        out.text("choiceText", definition.choice());
        out.text("measureText", definition.measure());
        out.text("worthText", definition.worth());
        out.objects("cells", definition.cells(), cell -> cell(out, cell));
    }

    private static void cell(JsonFields out, ExplainedCell cell) throws IOException {
        out.text("framework", cell.framework());
        out.word("state", cell.state());
        out.text("text", cell.text());
        out.objects("grounds", cell.grounds(), ground -> ground(out, ground));
    }

    private static void ground(JsonFields out, Ground ground) throws IOException {
        out.text("regime", ground.evidence().regime());
        out.number("quantity", ground.evidence().quantity());
        out.number("deviation", ground.evidence().deviation());
        out.text("text", ground.text());
        out.text("observedText", ground.observedText());
        out.objects("observed", ground.observed(), observed -> observed(out, observed));
        out.texts("citations", ground.citations());
    }

    private static void observed(JsonFields out, Observed observed) throws IOException {
        out.word("kind", observed.kind());
        out.text("name", observed.name());
        out.figure("value", observed.value());
        out.text("text", observed.text());
        out.text("observedOn", observed.observedOn());
        out.text("version", observed.version());
        out.texts("sources", observed.sources());
        out.text("commit", observed.commit());
        out.text("selector", observed.selector());
        out.text("note", observed.note());
    }

    private static void regime(JsonFields out, ExplainedRegime regime) throws IOException {
        out.text("regime", regime.regime().id());
        out.text("family", regime.regime().family());
        out.number("familyShare", regime.family());
        out.number("share", regime.share());
        out.text("begins", regime.regime().begins());
        out.text("ends", regime.regime().ends());
        out.reasons("conditions", regime.regime().conditions());
        out.text("text", regime.text());
        out.text("conditionsText", regime.conditions());
    }

    private static void citation(JsonFields out, Citation citation) throws IOException {
        out.text("label", citation.label());
        out.text("newest", citation.newest());
        out.text("commit", citation.commit());
        out.object("source", () -> new SourceWriter(out).write(citation.source()));
    }
}
