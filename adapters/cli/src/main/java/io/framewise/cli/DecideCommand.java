package io.framewise.cli;

import io.framewise.DecisionAnswer;
import io.framewise.DecisionQuestion;
import io.framewise.Framewise;
import io.framewise.decision.MethodAgreement;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks the alternatives of any matrix. */
@Command(
        name = "decide",
        description = "Ranks the alternatives of a matrix in a CSV, JSON or YAML file by one or more methods.",
        sortOptions = false,
        footer = {
            "",
            "A CSV file: a header of criteria, a row 'direction,max,min,...', perhaps a row",
            "'weight,2,1,...', then a row for each alternative. A value may be uncertain: 3..5 lies between,",
            "normal(10; 2) has mean and deviation, lognormal(10; 0.3) median and deviation of the logarithm,",
            "triangular(1; 2; 4) low, likely and high, uniform(1; 4) low and high, {1; 2; 4} was seen,",
            "{1: 0.2; 2: 0.8} are outcomes with probabilities. A weight may be a share of 1, a range 0.1..0.3, or",
            "'free'; a row 'weight order,1,2,...' ranks criteria, 1 being the most important. JSON and YAML have",
            "criteria {name, direction, weight}, alternatives {name, values}, weight-order, constraints and",
            "weighting, and values such as {low: 3, high: 5}, {mean: 10, deviation: 2}, {seen: [1, 2]}.",
            "",
            "Example: framewise decide phones.csv --weights-order 'price > battery, camera' --smaa --explain",
            "Example: framewise decide phones.csv --method topsis,vikor --weighting entropy",
            "What there is: framewise methods"
        })
final class DecideCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", converter = PackPath.File.class, description = "The matrix.")
    private @Nullable Path file;

    @Option(
            names = "--method",
            paramLabel = "ID",
            split = ",",
            description = "Ranks by this method; several show how far they agree. topsis without it.")
    private List<String> methods = new ArrayList<>();

    @Option(names = "--normalization", paramLabel = "ID", description = "Replaces the methods' own normalization.")
    private @Nullable String normalization;

    @Option(
            names = "--weighting",
            paramLabel = "ID",
            description = "Takes the weights from the matrix, in place of those in the file.")
    private @Nullable String weighting;

    @Option(
            names = "--weights",
            paramLabel = "KIND",
            converter = Known.Converter.class,
            defaultValue = "given",
            description = "Takes the weights as ${COMPLETION-CANDIDATES}: as the file says, only their order, or none.")
    private Known known = Known.GIVEN;

    @Option(
            names = "--weights-order",
            paramLabel = "ORDER",
            description =
                    "Says which criteria weigh more, such as 'price > battery, camera', in place of given weights.")
    private @Nullable String order;

    @Option(
            names = "--constraint",
            paramLabel = "INEQUALITY",
            description =
                    "Says something about weights, such as 'price >= 2*battery', in place of given weights. Repeatable.")
    private List<String> constraints = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "Sets a parameter of the methods that have it. Repeatable.")
    private Map<String, Double> parameters = new LinkedHashMap<>();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            converter = Condition.Converter.class,
            description = "Keeps only alternatives that meet it, such as 'price<=400'. Repeatable.")
    private List<Condition> conditions = new ArrayList<>();

    @Option(
            names = "--non-dominated",
            description = "Leaves out what another alternative is better than whatever the weights.")
    private boolean nonDominated;

    @Option(
            names = "--smaa",
            description =
                    "Adds how far the first ranking holds over all weights and values that agree with what is known.")
    private boolean smaa;

    @Option(
            names = "--draws",
            paramLabel = "N",
            converter = Numbers.Draws.class,
            description = "Number of draws, 100 to 200000 (${DEFAULT-VALUE}).")
    private int draws = 10_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Numbers.Seed.class,
            description = "Seed of all random numbers (${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(
            names = "--explain",
            description = "Adds why the first is ahead, what would change that, and how far it holds.")
    private boolean explain;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Framewise framewise = catalog.framewise(session);
        DecisionQuestion question = framewise.decide(Objects.requireNonNull(file));
        question.by(methods.toArray(new String[0]));
        if (normalization != null) {
            question.normalizedBy(normalization);
        }
        if (weighting != null) {
            question.weighedBy(weighting);
        }
        parameters.forEach(question::with);
        for (Condition condition : conditions) {
            question.where(condition.criterion(), condition.relation(), condition.value());
        }
        if (nonDominated) {
            question.withoutDominated();
        }
        weigh(question);
        if (smaa || explain) {
            return analyze(framewise, question.drawing(draws, seed));
        }
        MethodAgreement agreement = question.run();
        switch (format) {
            case JSON ->
                session.document(Documents.json(
                        question, agreement, framewise.decisionMethods().values()));
            case CSV -> session.document(RankingsCsv.of(agreement));
            case TABLE ->
                session.print(
                        new RankingsScreen(question, agreement, framewise.decisionMethods()).printed(session.page()));
        }
        return ExitCodes.OK;
    }

    private void weigh(DecisionQuestion question) {
        if (weighting != null && (known == Known.FREE || order != null || !constraints.isEmpty())) {
            String other =
                    order != null ? "--weights-order" : constraints.isEmpty() ? "--weights free" : "--constraint";
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "--weighting takes the weights from the matrix, which leaves nothing for %s to say."
                                    .formatted(other))
                    .hint("Maybe leave out one of them."));
        }
        switch (known) {
            case FREE -> question.withFreeWeights();
            case ORDER -> question.withOrderOfWeights();
            case GIVEN -> {}
        }
        if (order != null) {
            question.ordering(order);
        }
        constraints.forEach(question::constrainedBy);
    }

    private int analyze(Framewise framewise, DecisionQuestion question) {
        if (format == Format.CSV) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            (smaa ? "--smaa" : "--explain")
                                    + " has no place in a table of ranks; --format csv holds no more.")
                    .hint("Maybe --format json is meant."));
        }
        DecisionAnswer answer = question.analyze();
        if (format == Format.JSON) {
            session.document(Documents.json(answer));
            return ExitCodes.OK;
        }
        Page page =
                new RankingsScreen(question, answer.agreement(), framewise.decisionMethods()).printed(session.page());
        AnalysisScreen screen = new AnalysisScreen(answer, page);
        if (explain) {
            screen.findings();
        }
        if (smaa) {
            screen.figures();
        }
        screen.notes();
        session.print(page);
        return ExitCodes.OK;
    }

    /** What of the weights is taken. */
    enum Known {
        GIVEN,
        ORDER,
        FREE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads one. */
        static final class Converter extends Choice<Known> {
            Converter() {
                super(values());
            }
        }
    }

    /** How rankings are written. */
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
}
