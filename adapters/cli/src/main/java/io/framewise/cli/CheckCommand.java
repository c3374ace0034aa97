package io.framewise.cli;

import io.framewise.DecisionFile;
import io.framewise.Framewise;
import io.framewise.error.FramewiseException;
import io.framewise.error.Issue;
import io.framewise.model.record.DecisionCheck;
import io.framewise.model.record.Drift;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the questions of recorded decisions again and says which decisions no longer hold, and why. */
@Command(
        name = "check",
        description =
                "Says whether recorded decisions still hold, and prints one line for each reason why one does not.",
        sortOptions = false,
        footer = {
            "",
            "Example: framewise check decision.yaml",
            "Recorded by: framewise compare ... --record decision.yaml"
        })
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            converter = PackPath.File.class,
            description = "Files written by 'compare --record'.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "Uses only what was known on that day instead of what the file says.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day by which evidence ages and reviews fall due; today without it.")
    private @Nullable LocalDate on;

    @Option(names = "--update", description = "Takes the decisions again: rewrites the files with the answers of now.")
    private boolean update;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            defaultValue = "table",
            description = "How to write it: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.TABLE;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    private final Map<List<Path>, Framewise> catalogs = new HashMap<>();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? session.today() : on;
        Map<String, DecisionCheck> checks = new LinkedHashMap<>();
        int code = ExitCodes.OK;
        for (Path path : new LinkedHashSet<>(files)) {
            try {
                DecisionFile file = asked(path);
                DecisionCheck check =
                        file.check(catalogs.computeIfAbsent(file.packs(), packs -> session.framewise(packs)), day);
                if (update) {
                    file.update(check);
                }
                checks.put(path.toString(), check);
                check.notes().forEach(note -> session.note(path + ": " + note + "."));
                code = Math.max(code, check.holds() || update ? ExitCodes.OK : ExitCodes.CHECK_FAILED);
            } catch (FramewiseException unusable) {
                for (Issue issue : unusable.issues()) {
                    session.complain(Failures.line(issue, Ink.PLAIN));
                }
                code = Math.max(code, Failures.code(unusable));
            }
        }
        if (format == Format.JSON) {
            session.document(Documents.json(checks));
            return code;
        }
        Page page = session.page();
        checks.forEach((path, check) -> print(page, path, check));
        session.print(page);
        advise(checks);
        return code;
    }

    private DecisionFile asked(Path path) {
        DecisionFile file = DecisionFile.read(path);
        return asOf == null ? file : file.asOf(asOf);
    }

    /** Not wrapped: one reason is one line, for scripts. */
    private void print(Page page, String path, DecisionCheck check) {
        for (Drift drift : check.drifts()) {
            page.line(path + ": " + (update ? Ink.CARE.on("accepted: ") : Ink.BAD.on("drift: ")) + drift.text());
        }
        if (check.holds() || update) {
            page.line(path + ": " + Ink.GOOD.on(update ? "updated: " : "holds: ")
                    + new RecordedText(check.present(), check.comparison())
                            .line(
                                    update
                                            ? check.present().review()
                                            : check.recorded().review()));
        }
    }

    private void advise(Map<String, DecisionCheck> checks) {
        List<String> drifted = checks.entrySet().stream()
                .filter(check -> !check.getValue().holds())
                .map(Map.Entry::getKey)
                .toList();
        if (!update && !drifted.isEmpty()) {
            session.note("to take a decision again as the answer is now: 'framewise check "
                    + (drifted.size() == 1 ? drifted.get(0) : "FILE") + " --update'.");
        }
    }

    boolean help() {
        return help;
    }

    /** How checks are written. */
    enum Format {
        TABLE,
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
}
