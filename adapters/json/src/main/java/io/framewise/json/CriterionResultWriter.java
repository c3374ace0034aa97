package io.framewise.json;

import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.CriterionCell;
import io.framewise.model.comparison.CriterionPair;
import io.framewise.model.comparison.CriterionResult;
import io.framewise.model.comparison.DefinitionResult;
import java.io.IOException;
import java.util.List;

/** What each criterion contributes, down to the figures behind it. */
final class CriterionResultWriter {
    private final JsonFields out;

    CriterionResultWriter(JsonFields out) {
        this.out = out;
    }

    void write(List<CriterionResult> criteria) throws IOException {
        out.objects("criteria", criteria, this::criterion);
    }

    private void criterion(CriterionResult criterion) throws IOException {
        out.text("criterion", criterion.criterion());
        out.text("title", criterion.title());
        out.text("group", criterion.group());
        out.text("unit", criterion.unit());
        out.number("weight", criterion.weight());
        out.number("points", criterion.points());
        out.text("why", criterion.why());
        out.objects("cells", criterion.cells(), this::cell);
        out.object("pair", criterion.pair(), this::pair);
        out.objects("definitions", criterion.definitions(), this::definition);
        out.number("varianceShare", criterion.varianceShare());
        out.texts("citations", criterion.citations());
        out.flag("marked", criterion.marked());
    }

    private void cell(CriterionCell cell) throws IOException {
        out.text("framework", cell.framework());
        out.word("state", cell.state());
        out.number("value", cell.value());
        AnswerWriter.interval(out, "interval", cell.interval());
        out.text("figure", cell.figure());
        out.number("unknownShare", cell.unknownShare());
        out.objects("evidence", cell.evidence(), this::evidence);
        out.texts("citations", cell.citations());
    }

    private void evidence(CellEvidence evidence) throws IOException {
        out.text("regime", evidence.regime());
        out.text("definition", evidence.definition());
        out.number("quantity", evidence.quantity());
        out.number("raw", evidence.raw());
        out.text("rawUnit", evidence.rawUnit());
        out.number("deviation", evidence.deviation());
        out.count("runs", evidence.runs());
        out.text("observedOn", evidence.observedOn());
        out.text("text", evidence.text());
    }

    private void pair(CriterionPair pair) throws IOException {
        out.number("contribution", pair.contribution());
        AnswerWriter.interval(out, "interval", pair.interval());
        out.word("standing", pair.standing());
        out.number("probabilityAhead", pair.probabilityAhead());
        out.number("probabilityBehind", pair.probabilityBehind());
        out.number("ratio", pair.ratio());
        if (pair.ratioInterval().isPresent()) {
            AnswerWriter.interval(out, "ratioInterval", pair.ratioInterval().get());
        }
    }

    private void definition(DefinitionResult definition) throws IOException {
        out.text("definition", definition.definition());
        out.number("weight", definition.weight());
        out.word("standing", definition.standing());
        out.text("why", definition.why());
    }
}
