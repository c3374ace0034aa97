package io.framewise.plugin;

import io.framewise.catalog.CatalogPart;
import io.framewise.error.Issue;
import java.util.List;

/** A plugin or pack that was tried: what it contributes, or why it does not. */
record Candidate(String id, String version, String title, String origin, List<CatalogPart> parts, List<Issue> issues) {
    /** Whether it is one of the project's own. */
    boolean isOurs() {
        return id.startsWith(PluginRunner.RESERVED);
    }

    boolean broken() {
        return !issues.isEmpty();
    }

    PluginStatus status(boolean active, List<Issue> found) {
        return PluginStatus.builder()
                .id(id)
                .version(version)
                .title(title)
                .origin(origin)
                .active(active)
                .issues(found)
                .build();
    }
}
