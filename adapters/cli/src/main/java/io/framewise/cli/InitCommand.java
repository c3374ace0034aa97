package io.framewise.cli;

import io.framewise.Framewise;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidModelException;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
import io.framewise.model.id.FrameworkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a pack to begin with: commented, and such that it can be used as it is. */
@Command(
        name = "init",
        description = "Writes a commented pack to begin with, about a framework of your own or more about a known one.",
        footer = {"", "Example: framewise init my-pack --framework django"})
final class InitCommand implements Callable<Integer> {
    private static final String OWN = "my-framework";

    private final Session session;

    @Parameters(paramLabel = "PACK", converter = PackPath.class, description = "The folder to write.")
    private @Nullable Path folder;

    @Option(
            names = "--framework",
            paramLabel = "ID",
            defaultValue = OWN,
            description = "What the pack is about. Default: ${DEFAULT-VALUE}. One that is known is added to.")
    private String framework = OWN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(folder);
        FrameworkId id = framework();
        Framewise framewise = session.framewise(List.of());
        boolean known = framewise.catalog().frameworks().containsKey(id);
        StarterPack pack =
                new StarterPack(target, framework, known, framewise.catalog().newestObservation());
        refuseToOverwrite(target);
        String path = shown(target);
        SortedMap<String, String> files = pack.files(path);
        files.forEach((name, text) -> write(target.resolve(name), text));

        Page page = session.page();
        files.keySet().forEach(name -> page.line("wrote " + target.resolve(name)));
        page.blank();
        page.line("Nothing in it is known yet: fill in what is, then check and compare.");
        page.line("  framewise verify " + path);
        other(framewise, id)
                .ifPresent(other -> page.line("  framewise compare %s %s --scenario %s --pack %s"
                        .formatted(framework, other, pack.scenario(), path)));
        session.print(page);
        return ExitCodes.OK;
    }

    private FrameworkId framework() {
        try {
            return FrameworkId.of(framework);
        } catch (InvalidModelException malformed) {
            String slug = framework
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^[^a-z]+|-+$", "");
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "The framework (%s) must be lower-case letters, digits and hyphens, beginning with a letter."
                                    .formatted(framework))
                    .hint(slug.isEmpty() ? Optional.empty() : Optional.of("Maybe '" + slug + "' is meant.")));
        }
    }

    /** Whatever is there stays as it is; an empty folder holds nothing that could be lost. */
    private static void refuseToOverwrite(Path target) {
        boolean free = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (!free && Files.isDirectory(target)) {
            try (Stream<Path> there = Files.list(target)) {
                free = there.findAny().isEmpty();
            } catch (IOException unreadable) {
                throw unwritable(target, unreadable);
            }
        }
        if (!free) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "There is something in the place (%s) already, and nothing is overwritten."
                                    .formatted(target))
                    .hint("Maybe choose another folder, or 'framewise verify' what is there."));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw unwritable(file, failed);
        }
    }

    private static SourceUnavailableException unwritable(Path file, IOException cause) {
        return new SourceUnavailableException(
                Issue.error(ErrorCode.UNAVAILABLE, "The file (%s) cannot be written.".formatted(file))
                        .hint(
                                "Maybe the folder above belongs to somebody else, or a file stands where a folder is needed."),
                cause);
    }

    /** Another framework of the catalog to compare with. */
    private static Optional<FrameworkId> other(Framewise framewise, FrameworkId id) {
        return framewise.catalog().frameworks().keySet().stream()
                .filter(candidate -> !candidate.equals(id))
                .findFirst();
    }

    /** A path as it can be typed. */
    private static String shown(Path path) {
        String text = path.toString();
        return text.matches("[\\w./\\\\:@%+,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    boolean help() {
        return help;
    }
}
