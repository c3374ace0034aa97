package io.framewise.contract;

import io.framewise.catalog.Catalog;
import io.framewise.error.FramewiseException;
import io.framewise.model.id.PackId;
import io.framewise.plugin.FailurePolicy;
import io.framewise.plugin.PluginLoader;
import io.framewise.plugin.PluginStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A pack, which may be broken, and the class path beside which it is loaded. */
final class PackBesideClassPath {
    static final List<Clause<PackBesideClassPath>> CLAUSES = List.of(
            Clause.of(
                    "pack.loads",
                    "It can be read, and holds together with what is on the class path.",
                    PackBesideClassPath::load),
            Clause.of(
                    "pack.skipped",
                    "What is on the class path is as without it when it is broken, and it alone is left out.",
                    PackBesideClassPath::skip));

    private final Path pack;
    private final ClassLoader classPath;

    PackBesideClassPath(Path pack, ClassLoader classPath) {
        this.pack = pack;
        this.classPath = classPath;
    }

    private PluginLoader loader(FailurePolicy policy) {
        return new PluginLoader(policy).discover(classPath).add(pack);
    }

    private void load() {
        loader(FailurePolicy.FAIL).load();
    }

    private void skip() {
        PluginLoader loader = loader(FailurePolicy.SKIP_AND_REPORT);
        loader.load();
        for (PluginStatus status : loader.statuses()) {
            Expect.that(
                    status.active()
                            || status.origin().equals(origin())
                            || status.issues().isEmpty(),
                    "The plugin (%s) is left out because of it: %s.",
                    status.id(),
                    status.issues());
        }
    }

    /** The catalog with the pack, if it can be used. */
    Optional<Catalog> loaded() {
        try {
            return Optional.of(loader(FailurePolicy.FAIL).load());
        } catch (FramewiseException broken) {
            return Optional.empty();
        }
    }

    /** The identifier that the pack gives itself, if it can be used. */
    Optional<PackId> id() {
        PluginLoader loader = loader(FailurePolicy.SKIP_AND_REPORT);
        loader.load();
        return loader.statuses().stream()
                .filter(status -> status.active() && status.origin().equals(origin()))
                .map(status -> PackId.of(status.id()))
                .findFirst();
    }

    private String origin() {
        return pack.toString().replace('\\', '/');
    }
}
