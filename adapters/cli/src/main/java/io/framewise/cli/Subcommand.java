package io.framewise.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;

/** What can be asked. Only what the command line names is built, since each costs time at the start. */
enum Subcommand {
    COMPARE,
    LIST,
    SHOW,
    EVIDENCE,
    VERIFY,
    GENERATE_COMPLETION;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The command with the subcommand that is named, or with all when that is not clear or all are to be listed. */
    static CommandLine line(Session session, String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(session));
        Subcommand named = named(arguments);
        for (Subcommand subcommand : values()) {
            if (named == null || named == GENERATE_COMPLETION || named == subcommand) {
                line.addSubcommand(subcommand.label, subcommand.create(session));
            }
        }
        return line;
    }

    private static @Nullable Subcommand named(String... arguments) {
        for (Subcommand subcommand : values()) {
            if (arguments.length > 0 && arguments[0].equals(subcommand.label)) {
                return subcommand;
            }
        }
        return null;
    }

    private Object create(Session session) {
        return switch (this) {
            case COMPARE -> new CompareCommand(session);
            case LIST -> new ListCommand(session);
            case SHOW -> new ShowCommand(session);
            case EVIDENCE -> new EvidenceCommand(session);
            case VERIFY -> new VerifyCommand(session);
            case GENERATE_COMPLETION -> new AutoComplete.GenerateCompletion();
        };
    }
}
