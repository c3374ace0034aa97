package io.framewise.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a subcommand: three examples to begin with. */
@Command(
        name = "framewise",
        description = "Compares software frameworks for a scenario on cited evidence.",
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:a check failed",
            "2:wrong usage, such as an unknown id",
            "3:invalid data",
            "4:a file or service cannot be reached, or the output not written"
        },
        footer = {"", "'framewise help COMMAND' shows the options of a command."})
final class RootCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the release and the date of its data.")
    private boolean version;

    /** Only to be known: {@link ColorMode#of} has read it by the time it is parsed. */
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            converter = ColorMode.Converter.class,
            defaultValue = "auto",
            scope = ScopeType.INHERIT,
            description = "Color: ${COMPLETION-CANDIDATES}. auto colors on a terminal unless NO_COLOR is set.")
    @SuppressWarnings("UnusedVariable")
    private ColorMode color = ColorMode.AUTO;

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Page page = session.page();
        page.line(Ink.BOLD.on("Framewise") + " compares software frameworks for a scenario on cited evidence.");
        page.blank();
        page.line("  framewise compare fastapi flask --scenario high-performance-api");
        page.line("  framewise show flask");
        page.line("  framewise list scenarios");
        page.blank();
        page.line("All commands: framewise --help");
        session.print(page);
        return ExitCodes.OK;
    }

    boolean help() {
        return help || version;
    }
}
