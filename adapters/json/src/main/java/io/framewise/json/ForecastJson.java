package io.framewise.json;

import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.SeriesForecast;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;

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
     * @param forecasts one for each series
     * @return the document
     */
    public static String write(List<SeriesForecast> forecasts) {
        return JsonFields.document(SCHEMA, VERSION, out -> fields(out, forecasts));
    }

    /**
     * Writes forecasts to a writer, which is flushed and stays open.
     *
     * @param forecasts one for each series
     * @param writer where to; use UTF-8 when it encodes
     * @throws IOException if the writer fails
     */
    public static void write(List<SeriesForecast> forecasts, Writer writer) throws IOException {
        JsonFields.document(writer, SCHEMA, VERSION, out -> fields(out, forecasts));
    }

    private static void fields(JsonFields out, List<SeriesForecast> forecasts) throws IOException {
        out.objects("series", forecasts, series -> {
            TimeSeries repaired = series.repaired();
            out.text("name", repaired.name());
            out.word("frequency", repaired.frequency());
            out.count("period", repaired.period());
            out.objects("history", steps(repaired.size()), t -> {
                out.text("date", repaired.label(t));
                if (series.counted().isPresent(t)) {
                    out.number("counted", series.counted().value(t));
                }
                if (repaired.isPresent(t)) {
                    out.number("repaired", repaired.value(t));
                }
            });
            Forecast forecast = series.forecast();
            out.object("forecast", () -> {
                out.text("method", forecast.method());
                out.text("form", forecast.form());
                out.weights("parameters", forecast.parameters());
                out.weights("weights", forecast.weights());
                out.weights("criteria", forecast.criteria());
                out.objects("steps", steps(forecast.points().length), h -> {
                    out.text("date", repaired.label(repaired.size() + h));
                    out.number("point", forecast.points()[h]);
                    out.objects("intervals", forecast.intervals(), interval -> {
                        out.number("level", interval.level());
                        out.number("lower", interval.lower()[h]);
                        out.number("upper", interval.upper()[h]);
                    });
                });
                out.objects("rejected", forecast.rejectedForms(), form -> {
                    out.text("form", form.form());
                    out.text("criterion", form.criterion());
                    out.number("value", form.value());
                });
                out.objects("coverage", forecast.coverages(), coverage -> BacktestJson.coverage(out, coverage));
                out.texts("changes", forecast.changes());
                out.text("doubt", forecast.doubt());
                out.texts("warnings", forecast.warnings());
            });
        });
    }

    private static List<Integer> steps(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
