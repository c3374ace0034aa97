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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is compared, for which scenario, and under which assumptions. */
@Command
final class RequestOptions {
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

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Takes a word of a plain line. */
    boolean word(String word) {
        return frameworks.add(word);
    }

    /** Takes an option of a plain line with its value, unless the parser is needed for it. */
    boolean option(String name, String value) {
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
            default -> {
                return false;
            }
        }
    }

    /** Complains before anything is loaded. */
    void check(String name) {
        checkOnce("--weight");
        checkOnce("--family");
        if (different().size() < 2) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST, "A comparison needs at least two different frameworks.")
                    .hint("Maybe 'framewise " + name + " fastapi flask --scenario high-performance-api' is a start."));
        }
    }

    /** Of two values for one id the last would win, and nobody would see it. */
    private void checkOnce(String option) {
        if (command == null || !command.commandLine().getParseResult().hasMatchedOption(option)) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (String value :
                command.commandLine().getParseResult().matchedOption(option).originalStringValues()) {
            String id = value.substring(0, value.indexOf('='));
            if (!ids.add(id)) {
                throw new InvalidRequestException(
                        Issue.error(ErrorCode.REQUEST, "%s gives (%s) more than one value.".formatted(option, id)));
            }
        }
    }

    private Set<String> different() {
        return new LinkedHashSet<>(frameworks);
    }

    /** The answer, with notes on what was asked for to no effect. */
    Comparison compare(Framewise framewise, Session session) {
        Comparison comparison = question(framewise).run();
        if (different().size() < frameworks.size()) {
            session.note("each framework is counted once, however often it is named.");
        }
        new Unused(framewise, comparison).sentences().forEach(session::note);
        return comparison;
    }

    private Question question(Framewise framewise) {
        Question question = framewise
                .compare(different().toArray(new String[0]))
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
