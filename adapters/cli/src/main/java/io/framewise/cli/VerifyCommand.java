package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.contract.Chapter;
import io.framewise.contract.ContractKit;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.Severity;
import io.framewise.model.id.PackId;
import io.framewise.plugin.PluginStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads packs over the catalog of the class path, checks their contract, and says everything that is wrong with them. */
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
            List<Issue> breaches = breaches(framewise);
            if (!breaches.isEmpty()) {
                breaches.forEach(issue -> print(page, issue));
                page.line(Failures.summary(breaches));
                session.print(page);
                return ExitCodes.CHECK_FAILED;
            }
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

    /** What of the packs breaks the contract that plugin authors can test with {@code framewise-junit} too. */
    private List<Issue> breaches(Framewise framewise) {
        List<Issue> breaches = new ArrayList<>();
        for (PluginStatus status : framewise.plugins()) {
            boolean theirs = status.active()
                    && packs.stream()
                            .anyMatch(pack ->
                                    status.origin().equals(pack.toString().replace('\\', '/')));
            if (theirs) {
                for (Chapter chapter : ContractKit.of(framewise.catalog(), PackId.of(status.id()))) {
                    breaches.addAll(chapter.breaches());
                }
            }
        }
        return breaches;
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
