package io.framewise.cli;

import io.framewise.ForecastQuestion;
import io.framewise.Framewise;
import io.framewise.error.Issue;
import io.framewise.model.forecast.Frequency;
import io.framewise.model.forecast.LeftOutSeries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command about series in a file understands. */
@Command
final class SeriesOptions {
    @Parameters(
            paramLabel = "FILE",
            converter = PackPath.File.class,
            description = "A CSV file of series; - reads standard input.")
    private @Nullable Path file;

    @Option(
            names = "--horizon",
            paramLabel = "STEPS",
            converter = Numbers.Steps.class,
            description =
                    "How many steps ahead, 1 to 1000; without it 6 years, 8 quarters, 12 months, 13 weeks, 10 business days, 14 days"
                            + " or 24 hours.")
    private @Nullable Integer horizon;

    @Option(
            names = "--frequency",
            paramLabel = "WORD",
            converter = Distance.Converter.class,
            description = "How far apart the values are: ${COMPLETION-CANDIDATES}. Without it, the dates tell.")
    private @Nullable Distance frequency;

    @Option(
            names = "--level",
            paramLabel = "PERCENT",
            split = ",",
            converter = Numbers.Percent.class,
            description = "Levels of the intervals; 80,95 without it.")
    private List<Double> levels = new ArrayList<>();

    @Option(
            names = "--events",
            paramLabel = "FILE",
            converter = PackPath.File.class,
            description = "Known changes of counting, a YAML or JSON list of kind, from, to and why.")
    private @Nullable Path events;

    @Option(
            names = "--clean",
            description = "Takes out single wild values and lasting shifts of level, and lists them.")
    private boolean clean;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = TrendCommand.Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private TrendCommand.Format format = TrendCommand.Format.TABLE;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    private final List<LeftOutSeries> leftOut = new ArrayList<>();

    /** Distances that dates can have. */
    enum Distance {
        YEARLY(Frequency.YEARLY),
        QUARTERLY(Frequency.QUARTERLY),
        MONTHLY(Frequency.MONTHLY),
        WEEKLY(Frequency.WEEKLY),
        BUSINESS_DAILY(Frequency.BUSINESS_DAILY),
        DAILY(Frequency.DAILY),
        HOURLY(Frequency.HOURLY);

        private final Frequency frequency;

        Distance(Frequency frequency) {
            this.frequency = frequency;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads one. */
        static final class Converter extends Choice<Distance> {
            Converter() {
                super(values());
            }
        }
    }

    /** The question as far as these options tell. */
    ForecastQuestion question(Session session) {
        Framewise framewise = catalog.framewise(session);
        Path path = Objects.requireNonNull(file);
        ForecastQuestion question = path.toString().equals("-")
                ? framewise.forecast("standard input", session.in())
                : framewise.forecast(path);
        question.leavingOut(leftOut::add);
        if (horizon != null) {
            question.overSteps(horizon);
        }
        if (frequency != null) {
            question.every(frequency.frequency);
        }
        if (!levels.isEmpty()) {
            question.withLevels(levels.stream()
                    .mapToDouble(Double::doubleValue)
                    .distinct()
                    .sorted()
                    .toArray());
        }
        if (events != null) {
            question.withEvents(events);
        }
        if (clean) {
            question.cleaned();
        }
        return question;
    }

    /** How to write the answer. */
    TrendCommand.Format format() {
        return format;
    }

    /** The series that were left out, once the question is answered. */
    List<LeftOutSeries> leftOut() {
        return leftOut;
    }

    /** Says on the page which series were left out. */
    void print(Page page) {
        for (LeftOutSeries series : leftOut) {
            page.wrapped("", "  ", Ink.CARE.on("! ") + "Left out: " + series.reason());
        }
        if (!leftOut.isEmpty()) {
            page.blank();
        }
    }

    /** What an answer says to scripts; of series that were left out, standard error tells as well. */
    int code(Session session) {
        for (LeftOutSeries series : leftOut) {
            Issue why = series.issue();
            Issue said = Issue.warning(why.code(), why.message() + " It was left out.");
            session.complain(
                    Failures.line(why.location().map(said::at).orElse(said).hint(why.hint()), Ink.PLAIN));
        }
        return leftOut.isEmpty() ? ExitCodes.OK : ExitCodes.INVALID_DATA;
    }
}
