package io.framewise.cli;

import io.framewise.Framewise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command that reads the catalog understands. */
@Command
final class CatalogOptions {
    @Option(
            names = "--pack",
            paramLabel = "PATH",
            converter = PackPath.class,
            description = "Adds a pack: a folder or a zip file. Repeatable.")
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    Framewise framewise(Session session) {
        return session.framewise(packs);
    }

    List<Path> packs() {
        return packs;
    }

    boolean help() {
        return help;
    }
}
