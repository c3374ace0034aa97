package io.framewise.json;

import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.SeriesBacktest;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes methods side by side as a JSON document that follows {@value #SCHEMA}. Stateless; safe for use by several threads. */
public final class BacktestJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/backtest-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private BacktestJson() {}

    /**
     * Writes back-tests.
     *
     * @param backtests one for each series that could be answered about
     * @param leftOut the others
     * @return the document
     */
    public static String write(List<SeriesBacktest> backtests, List<LeftOutSeries> leftOut) {
        return JsonFields.document(SCHEMA, VERSION, out -> fields(out, backtests, leftOut));
    }

    /**
     * Writes back-tests to a writer, which is flushed and stays open.
     *
     * @param backtests one for each series that could be answered about
     * @param leftOut the others
     * @param writer where to; use UTF-8 when it encodes
     * @throws IOException if the writer fails
     */
    public static void write(List<SeriesBacktest> backtests, List<LeftOutSeries> leftOut, Writer writer)
            throws IOException {
        JsonFields.document(writer, SCHEMA, VERSION, out -> fields(out, backtests, leftOut));
    }

    private static void fields(JsonFields out, List<SeriesBacktest> backtests, List<LeftOutSeries> leftOut)
            throws IOException {
        out.objects("series", backtests, backtest -> {
            out.text("name", backtest.series().name());
            out.word("frequency", backtest.series().frequency());
            out.count("steps", backtest.steps());
            out.objects("methods", backtest.scores(), score -> {
                out.text("method", score.method());
                out.count("origins", score.origins());
                out.count("values", score.values());
                out.number("smape", score.smape());
                out.number("mase", score.mase());
                out.number("relative", score.relative());
                SeriesWriter.coverages(out, score.coverages());
                out.number("msis", score.msis());
                out.text("refusal", score.refusal());
            });
            out.texts("notes", backtest.notes());
        });
        SeriesWriter.leftOut(out, leftOut);
    }
}
