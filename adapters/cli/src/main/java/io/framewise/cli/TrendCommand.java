package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.TrendQuestion;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.trend.TrendReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forecasts series of frameworks and sets them head to head. */
@Command(
        name = "trend",
        description = "Forecasts a monthly series of frameworks, such as downloads, and sets them head to head.",
        sortOptions = false,
        footer = {"", "Example: framewise trend fastapi flask --metric downloads-30d --horizon 12"})
final class TrendCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "At least one framework.")
    private List<String> frameworks = new ArrayList<>();

    @Option(
            names = "--metric",
            paramLabel = "ID",
            description = "The series; without it, the one whose growth the catalog judges.")
    private @Nullable String metric;

    @Option(
            names = "--horizon",
            paramLabel = "MONTHS",
            defaultValue = "12",
            converter = Numbers.Months.class,
            description = "How many months ahead, 1 to 60 (${DEFAULT-VALUE}).")
    private int horizon;

    @Option(
            names = "--method",
            paramLabel = "ID",
            description = "The forecaster; without it, the one that erred least in the back-test of each series.")
    private @Nullable String method;

    @Option(
            names = "--clean",
            description =
                    "Takes out single wild values and lasting shifts of level, lists them, and continues each series by itself.")
    private boolean clean;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "Uses only what was known on that day; without it, all that the catalog has.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    TrendCommand(Session session) {
        this.session = session;
    }

    /** How trends are written. */
    enum Format {
        TABLE,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads one. */
        static final class Converter extends Choice<Format> {
            Converter() {
                super(values());
            }
        }
    }

    @Override
    public Integer call() {
        Set<String> different = new LinkedHashSet<>(frameworks);
        if (different.isEmpty()) {
            throw new InvalidRequestException(Issue.error(ErrorCode.REQUEST, "A trend needs at least one framework.")
                    .hint("Maybe 'framewise trend fastapi flask' is a start."));
        }
        Framewise framewise = catalog.framewise(session);
        TrendQuestion question =
                framewise.trend(different.toArray(new String[0])).overMonths(horizon);
        if (metric != null) {
            question.ofMetric(metric);
        }
        if (method != null) {
            question.withForecaster(method);
        }
        if (clean) {
            question.cleaned();
        }
        if (asOf != null) {
            question.asOf(asOf);
        }
        TrendReport report = question.run();
        switch (format) {
            case JSON -> session.document(Documents.json(report));
            case CSV -> session.document(TrendCsv.text(report));
            case TABLE -> {
                Page page = session.page();
                new TrendScreen(report, framewise.catalog().frameworks(), page).print();
                session.print(page);
            }
        }
        return ExitCodes.OK;
    }
}
