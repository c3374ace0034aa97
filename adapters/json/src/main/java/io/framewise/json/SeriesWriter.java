package io.framewise.json;

import io.framewise.model.forecast.AchievedCoverage;
import io.framewise.model.forecast.Forecast;
import io.framewise.model.forecast.LeftOutSeries;
import io.framewise.model.forecast.MethodAccount;
import io.framewise.model.forecast.TimeSeries;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** What the documents about series and their forecasts have in common. */
final class SeriesWriter {
    private SeriesWriter() {}

    /** What was counted step by step, and what of it was repaired. */
    static void history(JsonFields out, String step, TimeSeries counted, TimeSeries repaired) throws IOException {
        out.objects("history", numbers(repaired.size()), t -> {
            out.text(step, repaired.label(t));
            if (counted.isPresent(t)) {
                out.number("counted", counted.value(t));
            }
            if (repaired.isPresent(t)) {
                out.number("repaired", repaired.value(t));
            }
        });
    }

    /** The method, its form, its figures and what was tried beside it, of each member, too. */
    static void method(JsonFields out, Forecast forecast) throws IOException {
        account(out, forecast);
        out.weights("weights", forecast.weights());
        out.objects("members", forecast.members(), member -> {
            out.number("weight", member.weight());
            account(out, member);
            out.texts("warnings", member.warnings());
        });
    }

    private static void account(JsonFields out, MethodAccount account) throws IOException {
        out.text("method", account.method());
        out.text("form", account.form());
        out.weights("parameters", account.parameters());
        out.number("logLikelihood", account.logLikelihood());
        out.weights("criteria", account.criteria());
        out.objects("rejected", account.rejectedForms(), form -> {
            out.text("form", form.form());
            out.text("criterion", form.criterion());
            out.number("value", form.value());
        });
    }

    /** The points and intervals of all steps ahead. */
    static void ahead(JsonFields out, String steps, String step, TimeSeries series, Forecast forecast)
            throws IOException {
        out.objects(steps, numbers(forecast.points().length), h -> {
            out.text(step, series.label(series.size() + h));
            out.number("point", forecast.points()[h]);
            out.objects("intervals", forecast.intervals(), interval -> {
                out.number("level", interval.level());
                out.number("lower", interval.lower()[h]);
                out.number("upper", interval.upper()[h]);
            });
        });
    }

    /** How often intervals held. */
    static void coverages(JsonFields out, List<AchievedCoverage> coverages) throws IOException {
        out.objects("coverage", coverages, coverage -> {
            out.number("level", coverage.level());
            out.number("share", coverage.share());
            out.count("values", coverage.values());
        });
    }

    /** What speaks against it. */
    static void doubts(JsonFields out, Forecast forecast) throws IOException {
        out.text("doubt", forecast.doubt());
        out.texts("warnings", forecast.warnings());
    }

    /** The series that could not be answered about. */
    static void leftOut(JsonFields out, List<LeftOutSeries> leftOut) throws IOException {
        out.objects("leftOut", leftOut, series -> {
            out.text("name", series.name());
            out.text("reason", series.reason());
        });
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
