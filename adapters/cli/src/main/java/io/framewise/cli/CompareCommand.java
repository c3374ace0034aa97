package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.Question;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.UnknownPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares frameworks for a scenario. */
@Command(
        name = "compare",
        description = "Compares frameworks for a scenario.",
        sortOptions = false,
        footer = {
            "",
            "Example: framewise compare fastapi flask --scenario high-performance-api --as-of 2026-04-01",
            "Ids: framewise list frameworks | scenarios | criteria | regimes | sources"
        })
final class CompareCommand implements PlainCommand {
    private final Session session;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "At least two frameworks.")
    private List<String> frameworks = new ArrayList<>();

    @Option(names = "--scenario", paramLabel = "ID", description = "What the framework is chosen for.")
    private @Nullable String scenario;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "Uses only what was known on that day; without it, all that the catalog has.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = Numbers.Seed.class,
            description = "Seed of all random numbers (${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(
            names = "--draws",
            paramLabel = "N",
            converter = Numbers.Draws.class,
            description = "Number of draws, 100 to 200000 (${DEFAULT-VALUE}).")
    private int draws = 10_000;

    @Option(
            names = "--weight",
            paramLabel = "ID=POINTS",
            converter = {Numbers.Word.class, Numbers.Weight.class},
            description = "Replaces the points of a criterion. Repeatable.")
    private Map<String, Double> weights = new LinkedHashMap<>();

    @Option(
            names = "--family",
            paramLabel = "ID=WEIGHT",
            converter = {Numbers.Word.class, Numbers.Weight.class},
            description = "Weighs a regime family; those not named count nothing. Repeatable.")
    private Map<String, Double> families = new LinkedHashMap<>();

    @Option(
            names = "--without",
            paramLabel = "SOURCE",
            description = "Leaves out a source, a group of sources, or a pack. Repeatable.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--unknowns",
            paramLabel = "HOW",
            converter = Unknowns.Converter.class,
            defaultValue = "prior",
            description = "What an unknown cell counts as: ${COMPLETION-CANDIDATES}.")
    private Unknowns unknowns = Unknowns.PRIOR;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    @Option(names = "--all", description = "Shows all criteria, changes and caveats.")
    private boolean all;

    @Option(names = "--evidence", description = "Lists the sources.")
    private boolean evidence;

    @Option(names = "--explain", description = "Leads from each contribution to the figures behind it.")
    private boolean explain;

    @Mixin
    private final RecordOptions record = new RecordOptions();

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public boolean word(String word) {
        return frameworks.add(word);
    }

    @Override
    public boolean flag(String name) {
        switch (name) {
            case "--all" -> all = true;
            case "--evidence" -> evidence = true;
            case "--explain" -> explain = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean option(String name, String value) {
        switch (name) {
            case "--scenario" -> {
                scenario = value;
                return true;
            }
            case "--without" -> {
                return without.add(value);
            }
            case "--as-of" -> {
                asOf = IsoDate.orNull(value);
                return asOf != null;
            }
            case "--seed" -> {
                seed = PlainCommand.digits(value);
                return seed >= 0;
            }
            case "--draws" -> {
                draws = PlainCommand.digits(value);
                return Numbers.areDraws(draws);
            }
            case "--format" -> {
                Format chosen = PlainCommand.choice(Format.values(), value);
                format = chosen == null ? format : chosen;
                return chosen != null;
            }
            default -> {
                return false;
            }
        }
    }

    @Override
    public Integer call() {
        Set<String> different = new LinkedHashSet<>(frameworks);
        if (different.size() < 2) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST, "A comparison needs at least two different frameworks.")
                    .hint("Maybe 'framewise compare fastapi flask --scenario high-performance-api' is a start."));
        }
        record.check();
        Framewise framewise = catalog.framewise(session);
        Comparison comparison = question(framewise, different).run();
        record.record(session, comparison, catalog.packs());
        if (different.size() < frameworks.size()) {
            session.note("each framework is counted once, however often it is named.");
        }
        new Unused(framewise, comparison).sentences().forEach(session::note);
        if (format == Format.JSON) {
            session.document(Documents.json(comparison));
            return ExitCodes.OK;
        }
        Names names = new Names(comparison, framewise.catalog().frameworks().values());
        if (format == Format.MARKDOWN) {
            session.document(new ComparisonMarkdown(comparison, names).text());
            return ExitCodes.OK;
        }
        Page page = session.page();
        new ComparisonScreen(comparison, names, page, all).print(evidence, explain);
        session.print(page);
        return ExitCodes.OK;
    }

    private Question question(Framewise framewise, Set<String> different) {
        Question question = framewise
                .compare(different.toArray(new String[0]))
                .withSeed(seed)
                .withDraws(draws);
        if (scenario != null) {
            question.forScenario(scenario);
        }
        if (asOf != null) {
            question.asOf(asOf);
        }
        weights.forEach(question::withWeight);
        families.forEach(question::withFamily);
        without.forEach(question::without);
        return question.withUnknowns(unknowns.policy);
    }

    /** How a comparison is written. */
    enum Format {
        TABLE,
        MARKDOWN,
        JSON;

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

    /** What an unknown cell counts as. */
    enum Unknowns {
        PRIOR(UnknownPolicy.PRIOR),
        PESSIMISTIC(UnknownPolicy.PESSIMISTIC),
        EXCLUDE(UnknownPolicy.EXCLUDE);

        private final UnknownPolicy policy;

        Unknowns(UnknownPolicy policy) {
            this.policy = policy;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads one. */
        static final class Converter extends Choice<Unknowns> {
            Converter() {
                super(values());
            }
        }
    }
}
