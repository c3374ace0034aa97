package io.framewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;

/** What can be asked. Only what the command line names is built, since each costs time at the start. */
enum Subcommand {
    COMPARE,
    EXPLAIN,
    LIST,
    SHOW,
    EVIDENCE,
    TREND,
    FORECAST,
    BACKTEST,
    INIT,
    VERIFY,
    CHECK,
    DECIDE,
    METHODS,
    GENERATE_COMPLETION;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The command with the subcommand that is named, or with all when that is not clear or all are to be listed. */
    static CommandLine line(Session session, String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(session));
        Subcommand named = named(arguments);
        for (Subcommand subcommand : values()) {
            if (named == null || named == GENERATE_COMPLETION || named == subcommand) {
                line.addSubcommand(subcommand.label, subcommand.create(session));
                if (subcommand == GENERATE_COMPLETION) {
                    describe(Objects.requireNonNull(line.getSubcommands().get(subcommand.label)));
                }
            }
        }
        return line;
    }

    /** The help of the library's own command, in the words of the others. */
    private static void describe(CommandLine completion) {
        completion
                .getCommandSpec()
                .usageMessage()
                .header(new String[0])
                .description("Prints a completion script for bash and zsh.")
                .optionListHeading("")
                .footer("", "Example: source <(framewise generate-completion)");
    }

    /** {@code help X} asks for the same as {@code X --help}. */
    static String[] helpAsOption(String... words) {
        if (words.length == 0 || !words[0].equals("help")) {
            return words;
        }
        List<String> asked = new ArrayList<>(List.of(words).subList(1, words.length));
        if (words.length == 1 || named(words[1]) != null) {
            asked.add("--help");
        }
        return asked.toArray(new String[0]);
    }

    static @Nullable Subcommand named(String... arguments) {
        for (Subcommand subcommand : values()) {
            if (arguments.length > 0 && arguments[0].equals(subcommand.label)) {
                return subcommand;
            }
        }
        return null;
    }

    Object create(Session session) {
        return switch (this) {
            case COMPARE -> new CompareCommand(session);
            case EXPLAIN -> new ExplainCommand(session);
            case LIST -> new ListCommand(session);
            case SHOW -> new ShowCommand(session);
            case EVIDENCE -> new EvidenceCommand(session);
            case TREND -> new TrendCommand(session);
            case FORECAST -> new ForecastCommand(session);
            case BACKTEST -> new BacktestCommand(session);
            case CHECK -> new CheckCommand(session);
            case INIT -> new InitCommand(session);
            case DECIDE -> new DecideCommand(session);
            case METHODS -> new MethodsCommand(session);
            case VERIFY -> new VerifyCommand(session);
            case GENERATE_COMPLETION -> new AutoComplete.GenerateCompletion();
        };
    }
}
