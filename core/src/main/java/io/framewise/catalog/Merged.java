package io.framewise.catalog;

import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.model.origin.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The things of one kind that packs contribute, by identifier. A second definition of an identifier is an error, unless the
 * kind can be overridden and its pack says that it does.
 */
final class Merged<K extends Comparable<K>, V> {
    private final String label;
    private final Optional<Definitions> kind;
    private final List<Issue> issues;
    private final SortedMap<K, V> defined = new TreeMap<>();
    private final SortedMap<K, V> replacing = new TreeMap<>();
    private final Map<K, Origin> definedBy = new HashMap<>();
    private final Map<K, Origin> replacedBy = new HashMap<>();

    private Merged(String label, Optional<Definitions> kind, List<Issue> issues) {
        this.label = label;
        this.kind = kind;
        this.issues = issues;
    }

    /** Things of which a pack may replace those of another. */
    static <K extends Comparable<K>, V> Merged<K, V> overridable(Definitions kind, List<Issue> issues) {
        return new Merged<>(kind.label(), Optional.of(kind), issues);
    }

    /** Things that are there once. */
    static <K extends Comparable<K>, V> Merged<K, V> unique(String label, List<Issue> issues) {
        return new Merged<>(label, Optional.empty(), issues);
    }

    /** Takes what a pack contributes. */
    void add(CatalogPart part, K id, Origin origin, V thing) {
        boolean replaces = replaces(part, id.toString());
        Origin there = (replaces ? replacedBy : definedBy).putIfAbsent(id, origin);
        if (there == null) {
            (replaces ? replacing : defined).put(id, thing);
        } else {
            issues.add(Attribution.of(twice(id, origin, there), origin));
        }
    }

    private boolean replaces(CatalogPart part, String id) {
        for (Replacement replacement : part.replacements()) {
            if (kind.isPresent()
                    && replacement.kind() == kind.get()
                    && replacement.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private Issue twice(K id, Origin here, Origin there) {
        String place = there.location().map(location -> " in " + location).orElse("");
        return Issue.error(
                        ErrorCode.DUPLICATE,
                        "The %s (%s) of (%s) is already defined by (%s)%s."
                                .formatted(label, id, here.pack(), there.pack(), place))
                .hint("Maybe the pack means to replace it: overrides: [{%s: %s, from: %s}]"
                        .formatted(label, id, there.pack()));
    }

    /** What counts: the definitions, and in place of some of them those that replace them. */
    SortedMap<K, V> things() {
        SortedMap<K, V> things = new TreeMap<>(defined);
        things.putAll(replacing);
        return things;
    }
}
