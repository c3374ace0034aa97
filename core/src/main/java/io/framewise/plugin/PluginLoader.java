package io.framewise.plugin;

import io.framewise.catalog.Catalog;
import io.framewise.catalog.CatalogPart;
import io.framewise.decision.ParallelTasks;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.model.id.FrameworkId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds plugins and packs, runs each, and makes the catalog of those that work. Not safe for use by several threads. */
public final class PluginLoader {
    private final FailurePolicy policy;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<PluginStatus> statuses = new ArrayList<>();

    /**
     * Makes a loader.
     *
     * @param policy what happens when a plugin cannot be used
     */
    public PluginLoader(FailurePolicy policy) {
        this.policy = policy;
        this.candidates.add(CorePart.candidate());
    }

    /**
     * Adds every plugin and pack on a class path.
     *
     * @param loader the class path
     * @return this
     */
    public PluginLoader discover(ClassLoader loader) {
        ListedPlugins listed = ListedPlugins.on(loader);
        candidates.addAll(listed.broken());
        candidates.addAll(ParallelTasks.map(listed.providers(), PluginRunner::service));
        ClassPathPacks packs = new ClassPathPacks(loader);
        for (String folder : packs.listed()) {
            candidates.add(PluginRunner.classPathPack(packs, folder));
        }
        return this;
    }

    /**
     * Adds a plugin.
     *
     * @param plugin the plugin
     * @return this
     */
    public PluginLoader add(FramewisePlugin plugin) {
        candidates.add(PluginRunner.given(plugin));
        return this;
    }

    /**
     * Adds a pack.
     *
     * @param pack a folder or a zip file
     * @return this
     */
    public PluginLoader add(Path pack) {
        candidates.add(PluginRunner.pack(pack));
        return this;
    }

    /**
     * Makes the catalog.
     *
     * @return the catalog of all plugins that work
     * @throws InvalidDataException under {@link FailurePolicy#FAIL} with the issues of all plugins together
     */
    public Catalog load() {
        statuses.clear();
        List<Candidate> usable = withoutRepetitions();
        List<CatalogPart> parts = new ArrayList<>();
        for (Candidate candidate : usable) {
            parts.addAll(candidate.parts());
        }
        List<Issue> broken = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.broken()) {
                broken.addAll(candidate.issues());
            }
        }
        if (policy == FailurePolicy.FAIL) {
            return loadAll(usable, parts, broken);
        }
        candidates.stream()
                .filter(Candidate::broken)
                .forEach(candidate -> statuses.add(candidate.status(false, candidate.issues())));
        try {
            Catalog catalog = checked(parts);
            usable.forEach(candidate -> statuses.add(candidate.status(true, List.of())));
            return catalog;
        } catch (InvalidDataException together) {
            return loadOneByOne(usable);
        }
    }

    /** {@return every plugin found, those that take part first, by identifier; after {@link #load()}} */
    public List<PluginStatus> statuses() {
        List<PluginStatus> sorted = new ArrayList<>(statuses);
        sorted.sort((one, other) -> one.active() == other.active()
                ? one.id().compareTo(other.id())
                : Boolean.compare(other.active(), one.active()));
        return List.copyOf(sorted);
    }

    /**
     * Gives what a plugin or pack contributes.
     *
     * @param id its identifier
     * @return its contributions; none when it is not there or broken
     */
    public List<CatalogPart> contributions(String id) {
        return candidates.stream()
                .filter(candidate -> !candidate.broken() && candidate.id().equals(id))
                .findFirst()
                .map(Candidate::parts)
                .orElse(List.of());
    }

    private Catalog loadAll(List<Candidate> usable, List<CatalogPart> parts, List<Issue> broken) {
        List<Issue> issues = new ArrayList<>(broken);
        try {
            Catalog catalog = checked(parts);
            if (issues.isEmpty()) {
                for (Candidate candidate : usable) {
                    statuses.add(candidate.status(true, List.of()));
                }
                return catalog;
            }
        } catch (InvalidDataException rejected) {
            issues.addAll(rejected.issues());
        }
        throw new InvalidDataException(issues.stream().distinct().sorted().toList());
    }

    /** Adds one candidate after the other and leaves out those with which the catalog does not hold together. */
    private Catalog loadOneByOne(List<Candidate> usable) {
        List<CatalogPart> accepted = new ArrayList<>();
        Catalog catalog = Catalog.of(List.of());
        for (Candidate candidate : usable) {
            List<CatalogPart> tried = new ArrayList<>(accepted);
            tried.addAll(candidate.parts());
            try {
                catalog = checked(tried);
                accepted = tried;
                statuses.add(candidate.status(true, List.of()));
            } catch (InvalidDataException rejected) {
                statuses.add(candidate.status(false, rejected.issues()));
            }
        }
        return catalog;
    }

    /**
     * The catalog, with the evidence that others bring put together now: where it does not fit, its pack fails, and not
     * every comparison of the framework. Our own fits, which the build sees to, and is read when it is asked for.
     */
    private static Catalog checked(List<CatalogPart> parts) {
        Catalog catalog = Catalog.of(parts);
        List<Issue> issues = new ArrayList<>();
        SortedSet<FrameworkId> touched = new TreeSet<>();
        for (CatalogPart part : parts) {
            if (!part.pack().id().value().startsWith(PluginRunner.RESERVED)) {
                touched.addAll(part.evidence().keySet());
            }
        }
        for (FrameworkId framework : touched) {
            try {
                catalog.evidence(framework);
            } catch (InvalidDataException rejected) {
                issues.addAll(rejected.issues());
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidDataException(issues.stream().distinct().sorted().toList());
        }
        return catalog;
    }

    /** The same plugin twice counts once; two versions of one are an error. */
    private List<Candidate> withoutRepetitions() {
        Map<String, Candidate> byId = new LinkedHashMap<>();
        List<Candidate> sorted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.broken()) {
                sorted.add(candidate);
            }
        }
        sorted.sort((one, other) -> one.isOurs() == other.isOurs()
                ? one.id().compareTo(other.id())
                : Boolean.compare(other.isOurs(), one.isOurs()));
        for (Candidate candidate : sorted) {
            Candidate first = byId.putIfAbsent(candidate.id(), candidate);
            if (first == null) {
                continue;
            }
            if (first.version().equals(candidate.version()) && first.title().equals(candidate.title())) {
                statuses.add(candidate.status(
                        false,
                        List.of(Issue.note(
                                ErrorCode.PLUGIN_DUPLICATE,
                                "The plugin (%s %s) was found twice and is used once."
                                        .formatted(candidate.id(), candidate.version())))));
            } else {
                Issue issue = Issue.error(
                                ErrorCode.PLUGIN_DUPLICATE,
                                "The plugin (%s) was found in version (%s) from (%s) and in version (%s) from (%s)."
                                        .formatted(
                                                candidate.id(),
                                                first.version(),
                                                first.origin(),
                                                candidate.version(),
                                                candidate.origin()))
                        .hint("Maybe one of them is left over on the class path.");
                candidates.add(new Candidate(
                        candidate.id(),
                        candidate.version(),
                        candidate.title(),
                        candidate.origin(),
                        List.of(),
                        List.of(issue)));
                candidates.remove(candidate);
            }
        }
        return List.copyOf(byId.values());
    }
}
