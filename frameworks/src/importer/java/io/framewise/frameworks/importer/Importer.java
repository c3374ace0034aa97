package io.framewise.frameworks.importer;

import java.nio.file.Path;

/** Writes the generated files of the frameworks pack. */
public final class Importer {
    private Importer() {}

    /** Arguments: the folder of facts, the folder of settings, the folder of the pack. */
    public static void main(String[] args) {
        if (args.length != 3) {
            throw new ImportFailure("Three folders are needed (facts, settings, pack)");
        }
        run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    static void run(Path facts, Path settings, Path folder) {
        SharedFacts shared = new SharedFacts(facts, settings);
        PackFolder pack = new PackFolder(folder);
        Sources sources = new Sources();
        new Benchmark(shared).write(pack, sources);
        new TechEmpower(shared).write(pack, sources);
        new Features(shared).write(pack, sources);
        new Facts(shared).write(pack, sources);
        new Downloads(shared).write(pack, sources);
        new Commits(shared).write(pack, sources);
        new Releases(shared).write(pack, sources);
        new Advisories(shared).write(pack, sources);
        sources.write(pack);
    }
}
