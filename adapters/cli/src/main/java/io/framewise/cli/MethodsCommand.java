package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.decision.ListedMethod;
import io.framewise.decision.aggregation.RankAggregation;
import io.framewise.decision.aggregation.RankAggregations;
import io.framewise.decision.comparison.RankComparison;
import io.framewise.decision.comparison.RankComparisons;
import io.framewise.decision.ignorance.IgnoranceMethods;
import io.framewise.decision.outranking.OutrankingMethods;
import io.framewise.spi.Capabilities;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what 'decide' and 'forecast' can be asked for. */
@Command(
        name = "methods",
        description = {
            "Lists decision methods, normalizations, weightings, comparisons and aggregations of rankings, methods for",
            "states of nature, methods that choose, order in part or sort (unscored), or forecasters, with their papers."
        },
        footer = {"", "Example: framewise methods weightings"})
final class MethodsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            converter = Kind.Converter.class,
            description = "One of ${COMPLETION-CANDIDATES}; methods without it.")
    private @Nullable Kind kind;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = EvidenceCommand.Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private EvidenceCommand.Format format = EvidenceCommand.Format.TABLE;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    MethodsCommand(Session session) {
        this.session = session;
    }

    /** What can be listed. */
    enum Kind {
        METHODS,
        NORMALIZATIONS,
        WEIGHTINGS,
        COMPARISONS,
        AGGREGATIONS,
        IGNORANCE,
        UNSCORED,
        FORECASTERS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads one. */
        static final class Converter extends Choice<Kind> {
            Converter() {
                super(values());
            }
        }
    }

    @Override
    public Integer call() {
        Kind asked = kind == null ? Kind.METHODS : kind;
        Framewise framewise = catalog.framewise(session);
        Table table =
                switch (asked) {
                    case METHODS -> methods(framewise);
                    case NORMALIZATIONS -> normalizations(framewise);
                    case WEIGHTINGS -> weightings(framewise);
                    case COMPARISONS -> comparisons();
                    case AGGREGATIONS -> aggregations();
                    case IGNORANCE -> ignorance();
                    case UNSCORED -> unscored();
                    case FORECASTERS -> forecasters(framewise);
                };
        switch (format) {
            case CSV -> {
                Csv csv = new Csv().row(table.titles());
                table.rows().forEach(csv::row);
                session.document(csv.toString());
            }
            case JSON -> session.document(Documents.json(asked.toString(), table.titles(), table.rows()));
            case TABLE -> {
                Page page = session.page();
                table.print(page);
                session.print(page);
            }
        }
        return ExitCodes.OK;
    }

    private static Table methods(Framewise framewise) {
        Table table = new Table("method", "name", "variants", "parameters", "normalization", "paper");
        for (DecisionMethod method : framewise.decisionMethods().values()) {
            String variants = method.variants().stream()
                    .map(variant -> variant.id().substring(method.id().length()))
                    .collect(Collectors.joining(" "));
            Map<String, Double> parameters = new TreeMap<>(method.parameters());
            table.row(
                    method.id(),
                    method.title(),
                    variants,
                    parameters.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + Figures.number(entry.getValue()))
                            .collect(Collectors.joining(" ")),
                    method.normalizes() ? "any" : "its own",
                    method.reference());
        }
        return table;
    }

    private static Table normalizations(Framewise framewise) {
        Table table = new Table("normalization", "name", "paper");
        for (Normalizer normalizer : framewise.catalog().normalizers().values()) {
            table.row(normalizer.id(), normalizer.title(), normalizer.reference());
        }
        return table;
    }

    private static Table comparisons() {
        Table table = new Table("comparison", "name", "more alike", "paper");
        for (RankComparison comparison : RankComparisons.all()) {
            table.row(
                    comparison.id(),
                    comparison.title(),
                    comparison.higherIsMoreAlike() ? "higher" : "lower",
                    comparison.reference());
        }
        return table;
    }

    private static Table aggregations() {
        Table table = new Table("aggregation", "name", "paper");
        for (RankAggregation aggregation : RankAggregations.all()) {
            table.row(aggregation.id(), aggregation.title(), aggregation.reference());
        }
        return table;
    }

    private static Table ignorance() {
        Table table = new Table("method", "name", "paper");
        for (DecisionMethod method : IgnoranceMethods.all()) {
            table.row(method.id(), method.title(), method.reference());
        }
        return table;
    }

    private static Table unscored() {
        Table table = new Table("method", "name", "variants", "paper");
        for (ListedMethod method : OutrankingMethods.unscored()) {
            table.row(method.id(), method.title(), String.join(" ", method.variants()), method.reference());
        }
        return table;
    }

    private static Table weightings(Framewise framewise) {
        Table table = new Table("weighting", "name", "paper");
        for (WeightingMethod weighting : framewise.catalog().weightingMethods().values()) {
            table.row(weighting.id(), weighting.title(), weighting.reference());
        }
        return table;
    }

    private static Table forecasters(Framewise framewise) {
        Table table = new Table("forecaster", "name", "season", "needs", "paper");
        for (Forecaster forecaster : framewise.catalog().forecasters().values()) {
            Capabilities able = forecaster.capabilities();
            String values = able.minimumLength() > 1 ? able.minimumLength() + " values" : "";
            String positive = able.needsPositive() ? "values above zero" : "";
            table.row(
                    forecaster.id(),
                    forecaster.title(),
                    able.seasonal() ? "yes" : "no",
                    values + (values.isEmpty() || positive.isEmpty() ? "" : ", ") + positive,
                    forecaster.reference());
        }
        return table;
    }
}
