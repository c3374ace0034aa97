package io.framewise.catalog;

import io.framewise.error.Issue;
import io.framewise.model.origin.Origin;

/** Says of a problem whose it is: by its place in a file, or by the plugin where a class contributed it. */
final class Attribution {
    private Attribution() {}

    /** The issue at the place of what it is about; without one, under the name of who contributed that. */
    static Issue of(Issue issue, Origin origin) {
        if (origin.location().isPresent()) {
            return issue.at(origin.location().orElseThrow());
        }
        String pack = origin.pack().toString();
        if (issue.message().contains("(" + pack + ")")) {
            return issue;
        }
        String message = "In the plugin (%s): %s".formatted(pack, issue.message());
        Issue named =
                switch (issue.severity()) {
                    case ERROR -> Issue.error(issue.code(), message);
                    case WARNING -> Issue.warning(issue.code(), message);
                    case NOTE -> Issue.note(issue.code(), message);
                };
        return named.hint(issue.hint());
    }
}
