package io.framewise.plugin;

import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;

/** The plugins that a class path lists as services, sorted by class name, and the entries that lead nowhere. */
final class ListedPlugins {
    private static final String FILE = "META-INF/services/" + FramewisePlugin.class.getName();
    private static final int MOST_BROKEN = 1_000;

    private final List<ServiceLoader.Provider<FramewisePlugin>> providers = new ArrayList<>();
    private final List<Candidate> broken = new ArrayList<>();

    private ListedPlugins() {}

    /** Goes through all lists; an entry that leads nowhere does not keep the others from being found. */
    static ListedPlugins on(ClassLoader loader) {
        ListedPlugins listed = new ListedPlugins();
        Spliterator<ServiceLoader.Provider<FramewisePlugin>> found =
                ServiceLoader.load(FramewisePlugin.class, loader).stream().spliterator();
        boolean more = true;
        while (more && listed.broken.size() < MOST_BROKEN) {
            try {
                more = found.tryAdvance(listed.providers::add);
            } catch (ServiceConfigurationError leadsNowhere) {
                listed.broken.add(leadingNowhere(leadsNowhere));
            }
        }
        listed.providers.sort(Comparator.comparing(provider -> provider.type().getName()));
        listed.broken.sort(Comparator.comparing(Candidate::id));
        return listed;
    }

    /** The message begins with the name of the service, which the place says already. */
    private static Candidate leadingNowhere(ServiceConfigurationError error) {
        String message = String.valueOf(error.getMessage());
        String what = message.substring(message.indexOf(": ") + 1).strip();
        Throwable cause = error.getCause();
        Issue issue = Issue.error(
                        ErrorCode.PLUGIN_BROKEN,
                        "A plugin listed in (%s) cannot be used: %s%s."
                                .formatted(FILE, what, cause == null ? "" : " (" + cause + ")"))
                .hint("Maybe the class was renamed, or its jar is not on the class path.");
        return new Candidate(what, "", what, "service", List.of(), List.of(issue));
    }

    List<ServiceLoader.Provider<FramewisePlugin>> providers() {
        return providers;
    }

    List<Candidate> broken() {
        return broken;
    }
}
