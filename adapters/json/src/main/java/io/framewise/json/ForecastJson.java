package io.framewise.json;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes forecasts of series as a JSON document that follows {@value #SCHEMA}. Stateless; safe for use by several threads. */
public final class ForecastJson {
    /** The identifier of the document's schema. */
    public static final String SCHEMA = "https://framewise.io/schema/forecast-1.0.json";

    /** The version of the document's form; a change that breaks readers raises its first number. */
    public static final String VERSION = "1.0";

    private ForecastJson() {}

    /**
     * Writes forecasts.
     *
     * @param forecasts one for each series that could be answered about
     * @param leftOut the others
     * @return the document
     */
    public static String write(List<SeriesForecast> forecasts, List<LeftOutSeries> leftOut) {
        return JsonFields.document(SCHEMA, VERSION, out -> fields(out, forecasts, leftOut));
    }

    /**
     * Writes forecasts to a writer, which is flushed and stays open.
     *
     * @param forecasts one for each series that could be answered about
     * @param leftOut the others
     * @param writer where to; use UTF-8 when it encodes
     * @throws IOException if the writer fails
     */
    public static void write(List<SeriesForecast> forecasts, List<LeftOutSeries> leftOut, Writer writer)
            throws IOException {
        JsonFields.document(writer, SCHEMA, VERSION, out -> fields(out, forecasts, leftOut));
    }

    private static void fields(JsonFields out, List<SeriesForecast> forecasts, List<LeftOutSeries> leftOut)
            throws IOException {
        out.objects("series", forecasts, series -> {
            TimeSeries repaired = series.repaired();
            out.text("name", repaired.name());
            out.word("frequency", repaired.frequency());
            out.count("period", repaired.period());
            SeriesWriter.history(out, "date", series.counted(), repaired);
            Forecast forecast = series.forecast();
            out.object("forecast", () -> {
                SeriesWriter.method(out, forecast);
                SeriesWriter.ahead(out, "steps", "date", repaired, forecast);
                SeriesWriter.coverages(out, forecast.coverages());
                out.texts("changes", forecast.changes());
                SeriesWriter.doubts(out, forecast);
            });
        });
        SeriesWriter.leftOut(out, leftOut);
    }
}
