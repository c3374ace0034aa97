package io.framewise.json;

import io.framewise.model.trend.HeadToHead;
import io.framewise.model.trend.Trend;
import io.framewise.model.trend.TrendReport;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes trends as a JSON document that follows {@value #SCHEMA}. Stateless; safe for use by several threads.
 */
public final class TrendJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/trend-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private TrendJson() {}

    /**
     * Writes trends.
     *
     * @param report the trends
     * @return the document
     */
    public static String write(TrendReport report) {
        return JsonFields.document(SCHEMA, VERSION, out -> fields(out, report));
    }

    /**
     * Writes trends to a writer, which is flushed and stays open.
     *
     * @param report the trends
     * @param writer where to; use UTF-8 when it encodes
     * @throws IOException if the writer fails
     */
    public static void write(TrendReport report, Writer writer) throws IOException {
        JsonFields.document(writer, SCHEMA, VERSION, out -> fields(out, report));
    }

    private static void fields(JsonFields out, TrendReport report) throws IOException {
        out.text("metric", report.metric().id());
        out.text("unit", report.metric().unit());
        out.text("asOf", report.asOf());
        out.count("horizon", report.horizon());
        out.objects("trends", report.trends(), trend -> trend(out, trend));
        out.objects("pairs", report.pairs(), pair -> pair(out, pair));
        out.objects("firsts", report.firsts(), first -> {
            out.text("framework", first.framework());
            out.number("share", first.share());
            out.number("probability", first.probability());
        });
        out.objects("overtakings", report.overtakings(), time -> {
            out.text("leader", time.leader());
            out.text("follower", time.follower());
            out.count("months", time.months());
            out.number("within", time.within());
            out.count("early", time.early());
            out.count("median", time.median());
            out.count("late", time.late());
        });
        out.texts("notes", report.notes());
    }

    private static void trend(JsonFields out, Trend trend) throws IOException {
        out.text("framework", trend.framework());
        out.text("name", trend.title());
        out.texts("sources", trend.sources());
        SeriesWriter.history(out, "month", trend.counted(), trend.repaired());
        out.texts("repairs", trend.repairs());
        out.object("growth", trend.growth(), growth -> {
            out.text("first", growth.first());
            out.text("last", growth.last());
            out.number("gross", growth.gross());
            out.number("market", growth.market());
            out.number("net", growth.net());
        });
        out.object("forecast", () -> {
            SeriesWriter.method(out, trend.forecast());
            SeriesWriter.ahead(out, "months", "month", trend.repaired(), trend.forecast());
            SeriesWriter.coverages(out, trend.forecast().coverages());
            SeriesWriter.doubts(out, trend.forecast());
        });
    }

    private static void pair(JsonFields out, HeadToHead pair) throws IOException {
        out.text("leader", pair.leader());
        out.text("follower", pair.follower());
        out.text("last", pair.last());
        out.number("ratio", pair.ratio());
        out.count("horizon", pair.horizon());
        out.number("probability", pair.probability());
        out.object("backTest", pair.backTest(), score -> {
            out.number("brier", score.brier());
            out.number("persistence", score.persistence());
            out.count("origins", score.origins());
            out.count("originsAcrossSteps", score.originsAcrossSteps());
            out.number("brierAcrossSteps", score.brierAcrossSteps());
        });
    }
}
