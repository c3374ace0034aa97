package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.model.evidence.Exclusion;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Yardstick;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads {@code regimes/*.yaml}. */
final class RegimeBinder {
    private RegimeBinder() {}

    static Regime regime(Fields fields) {
        Regime.Builder builder = Regime.builder()
                .id(fields.parsed("id", IdReaders.REGIME))
                .source(fields.parsed("source", IdReaders.SOURCE))
                .family(fields.parsed("family", IdReaders.FAMILY))
                .title(fields.text("title"))
                .begins(fields.date("from"))
                .ends(fields.date("to"))
                .comparable(fields.flag("comparable", true))
                .abandoned(fields.optionalText("abandoned"))
                .runs(dates(fields))
                .conditions(fields.reasonedEntries("conditions", IdReaders.TEXT, node -> condition(fields, node)))
                .panel(fields.texts("panel", IdReaders.FRAMEWORK))
                .why(fields.optionalText("why"))
                .yardsticks(fields.objects("yardsticks", RegimeBinder::yardstick))
                .excludes(fields.objects("excludes", RegimeBinder::exclusion))
                .note(fields.optionalText("note"))
                .origin(fields.binding().origin(fields.place()));
        fields.end();
        return builder.build();
    }

    private static List<LocalDate> dates(Fields fields) {
        List<LocalDate> dates = new ArrayList<>();
        for (Node item : fields.items("runs")) {
            String text = fields.binding().text(item, "runs");
            try {
                dates.add(IsoDates.date(text));
            } catch (DateTimeException malformed) {
                throw fields.binding()
                        .rejected(
                                ErrorCode.VALUE,
                                "A run needs a date such as 2026-04-15, not (%s).".formatted(text),
                                item);
            }
        }
        Collections.sort(dates);
        return dates;
    }

    private static String condition(Fields fields, Node node) {
        if (node instanceof ScalarNode scalar && scalar.kind() != ScalarNode.Kind.NULL) {
            return scalar.text();
        }
        throw fields.binding()
                .rejected(
                        ErrorCode.VALUE,
                        "A condition is a single value, but here is %s.".formatted(node.describe()),
                        node);
    }

    private static Yardstick yardstick(Fields fields) {
        Yardstick.Builder builder = Yardstick.builder()
                .metric(fields.parsed("metric", IdReaders.METRIC))
                .connections(fields.optionalInteger("connections"))
                .value(fields.number("value"))
                .unit(fields.text("unit"))
                .pooledDeviation(fields.number("pooledSd"))
                .priorDeviation(fields.number("priorSd"))
                .why(fields.optionalText("why"));
        fields.end();
        return builder.build();
    }

    private static Exclusion exclusion(Fields fields) {
        Exclusion.Builder builder = Exclusion.builder()
                .framework(fields.parsed("framework", IdReaders.FRAMEWORK))
                .until(fields.optionalDate("until"))
                .why(fields.text("why"));
        fields.end();
        return builder.build();
    }
}
