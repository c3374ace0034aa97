package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads packs over the catalog of the class path and says everything that is wrong with them. */
@Command(
        name = "verify",
        description = "Checks packs and prints every problem with file, line and column.",
        footer = {"", "Example: framewise verify my-pack"})
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PACK", arity = "1..*", converter = PackPath.class, description = "Folders or zip files.")
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Page page = session.page();
        int code = ExitCodes.OK;
        try {
            Framewise framewise = session.framewise(packs);
            List<Issue> issues =
                    framewise.catalog().check().stream().filter(this::aboutThem).toList();
            issues.forEach(issue -> print(page, issue));
            page.line((packs.size() == 1 ? "The pack can be used" : "The " + packs.size() + " packs can be used")
                    + (issues.isEmpty() ? "." : ", with " + Failures.summary(issues) + "."));
        } catch (InvalidDataException rejected) {
            if (Failures.onlyUnavailable(rejected.issues())) {
                throw rejected;
            }
            List<Issue> found = new ArrayList<>();
            for (Issue issue : rejected.issues()) {
                if (issue.code() == ErrorCode.UNAVAILABLE) {
                    session.note(issue.toString());
                } else {
                    found.add(issue);
                }
            }
            found.forEach(issue -> print(page, issue));
            page.line(Failures.summary(found));
            code = ExitCodes.INVALID_DATA;
        }
        session.print(page);
        return code;
    }

    /** Not wrapped: one problem is one line, for editors and scripts. */
    private static void print(Page page, Issue issue) {
        Ink ink = issue.severity() == Severity.ERROR ? Ink.BAD : Ink.CARE;
        page.line(Failures.line(issue, ink));
    }

    private boolean aboutThem(Issue issue) {
        return issue.location()
                .filter(location -> packs.stream()
                        .anyMatch(pack ->
                                location.file().startsWith(pack.toString().replace('\\', '/'))))
                .isPresent();
    }

    boolean help() {
        return help;
    }
}
