package io.framewise.codec;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.error.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where files belong in a pack; what a file holds is known by its place. */
final class Places {
    private static final Set<String> HEADERS = Set.of("pack.yaml", "pack.json");
    private static final Set<String> FILES = Set.of("vocabulary", "sources", "series/events");
    private static final Set<String> FOLDERS =
            Set.of("sources", "regimes", "frameworks", "features", "evidence", "criteria", "scenarios", "claims");
    private static final Set<String> TABLES = Set.of("runs", "series", "events");

    private Places() {}

    /** Whether this is the file that says what the pack is. */
    static boolean isHeader(String path) {
        return HEADERS.contains(path);
    }

    /** The place of a file, such as {@code frameworks}, if there is one for it. */
    static Optional<String> of(Document document) {
        String plain = document.path().substring(0, document.path().lastIndexOf('.'));
        int slash = plain.indexOf('/');
        boolean inFolder = slash > 0 && plain.indexOf('/', slash + 1) < 0;
        String folder = inFolder ? plain.substring(0, slash) : "";
        if (document.isTable()) {
            return TABLES.contains(folder) ? Optional.of(folder) : Optional.empty();
        }
        if (FILES.contains(plain)) {
            return Optional.of(plain);
        }
        return FOLDERS.contains(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** The complaint about a file that is nowhere. */
    static Issue misplaced(Document document, Location place) {
        String path = document.path();
        int slash = path.indexOf('/');
        Set<String> folders = document.isTable() ? TABLES : FOLDERS;
        Optional<String> near = slash < 0
                ? DidYouMean.hint(path, List.of("vocabulary.yaml", "sources.yaml"))
                : DidYouMean.closest(path.substring(0, slash), folders)
                        .filter(folder -> !path.startsWith(folder + "/"))
                        .map(folder -> "Maybe '" + folder + path.substring(slash) + "' is meant.");
        return Issue.error(ErrorCode.FILE, "No file of a pack belongs here.")
                .at(place)
                .hint(near.orElse("Places: pack.yaml, vocabulary.yaml, sources.yaml, and the folders sources, regimes,"
                        + " frameworks, features, evidence, criteria, scenarios, claims, runs, series, events."));
    }
}
