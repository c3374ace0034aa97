package io.framewise.cli;

import io.framewise.DecisionQuestion;
import io.framewise.Framewise;
import io.framewise.decision.MethodAgreement;
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
            "'weight,2,1,...', then a row for each alternative.",
            "",
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
