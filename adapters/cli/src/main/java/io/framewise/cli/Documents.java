package io.framewise.cli;

import io.framewise.engine.EvidenceRow;
import io.framewise.json.ComparisonJson;
import io.framewise.json.LedgerJson;
import io.framewise.json.ListJson;
import io.framewise.model.comparison.Comparison;
import java.util.List;

/** The one door to the JSON adapter, so that its classes are loaded only when somebody asks for JSON. */
final class Documents {
    private Documents() {}

    static String json(Comparison comparison) {
        return ComparisonJson.write(comparison);
    }

    static String json(String kind, List<String> fields, List<List<String>> rows) {
        return ListJson.write(kind, fields, rows);
    }

    static String json(List<EvidenceRow> rows) {
        return LedgerJson.write(rows);
    }
}
