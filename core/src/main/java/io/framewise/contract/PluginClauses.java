package io.framewise.contract;

import io.framewise.error.FramewiseException;
import io.framewise.plugin.FailurePolicy;
import io.framewise.plugin.FramewisePlugin;
import io.framewise.plugin.PluginDescriptor;
import io.framewise.plugin.PluginLoader;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** What every plugin keeps. */
final class PluginClauses {
    static final List<Clause<FramewisePlugin>> ALL = List.of(
            Clause.of("plugin.described", "It says who it is, and always the same.", PluginClauses::described),
            Clause.of(
                    "plugin.made",
                    "It is a public class with a public constructor without parameters.",
                    PluginClauses::made),
            Clause.of(
                    "plugin.listed",
                    "It is listed in META-INF/services, so that it is found on a class path.",
                    PluginClauses::listed),
            Clause.of("plugin.loads", "It loads beside what is on its class path.", PluginClauses::loads),
            Clause.of("plugin.once", "Found twice, it counts once.", PluginClauses::once));

    private PluginClauses() {}

    private static void described(FramewisePlugin plugin) {
        PluginDescriptor descriptor = plugin.descriptor();
        Expect.readable("version", descriptor.version());
        Expect.readable("title", descriptor.title());
        Expect.readable("license", descriptor.license());
        Expect.that(descriptor.equals(plugin.descriptor()), "Asked again, it describes itself otherwise.");
    }

    private static void made(FramewisePlugin plugin) {
        Class<?> type = plugin.getClass();
        Expect.that(Modifier.isPublic(type.getModifiers()), "The class (%s) is not public.", type.getName());
        Expect.that(
                Arrays.stream(type.getConstructors()).anyMatch(constructor -> constructor.getParameterCount() == 0),
                "The class (%s) has no public constructor without parameters.",
                type.getName());
    }

    private static void listed(FramewisePlugin plugin) {
        try {
            Expect.that(
                    ServiceLoader.load(FramewisePlugin.class, plugin.getClass().getClassLoader()).stream()
                            .anyMatch(provider -> provider.type().equals(plugin.getClass())),
                    "The class (%s) is in no file (META-INF/services/%s).",
                    plugin.getClass().getName(),
                    FramewisePlugin.class.getName());
        } catch (ServiceConfigurationError leadsNowhere) {
            Expect.that(false, "The list of plugins leads nowhere (%s).", leadsNowhere.toString());
        }
    }

    private static void loads(FramewisePlugin plugin) {
        load(plugin);
    }

    private static void once(FramewisePlugin plugin) {
        PluginLoader loader = load(plugin);
        String id = plugin.descriptor().id().value();
        Expect.that(
                loader.statuses().stream()
                                .filter(status -> status.active() && status.id().equals(id))
                                .count()
                        == 1,
                "The plugin (%s) does not take part exactly once.",
                id);
    }

    /** The plugin beside everything on its class path. */
    static PluginLoader load(FramewisePlugin plugin) throws FramewiseException {
        PluginLoader loader = new PluginLoader(FailurePolicy.FAIL)
                .discover(plugin.getClass().getClassLoader())
                .add(plugin);
        loader.load();
        return loader;
    }
}
