package io.framewise.plugin;

import com.google.inject.Binding;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.spi.Element;
import com.google.inject.spi.Elements;
import com.google.inject.spi.InstanceBinding;
import com.google.inject.spi.Message;
import com.google.inject.spi.RequireAtInjectOnConstructorsOption;
import com.google.inject.spi.RequireExplicitBindingsOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one plugin and takes out what it contributes. Instances are taken as they were bound; as soon as anything is to be
 * injected or is bound besides, the plugin gets an injector of its own.
 */
final class Contributed {
    private final Map<Class<?>, List<Object>> things = new HashMap<>();

    Contributed(FramewisePlugin plugin) {
        Module module = binder -> {
            binder.requireExplicitBindings();
            binder.requireAtInjectOnConstructors();
            binder.install(plugin);
        };
        List<Element> elements = Elements.getElements(Stage.PRODUCTION, module);
        throwCause(elements);
        if (!takeInstances(elements)) {
            takeInjected(Guice.createInjector(Stage.PRODUCTION, Elements.getModule(elements)));
        }
    }

    /** Guice would log the stack trace of what a plugin throws while it is configured; it is reported as an issue instead. */
    private static void throwCause(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Message message && message.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
        }
    }

    /** Takes all contributions, unless there is anything for which an injector is needed. */
    private boolean takeInstances(List<Element> elements) {
        List<InstanceBinding<?>> instances = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof InstanceBinding<?> binding && contributed(binding.getKey())) {
                instances.add(binding);
            } else if (!(element instanceof RequireExplicitBindingsOption)
                    && !(element instanceof RequireAtInjectOnConstructorsOption)) {
                return false;
            }
        }
        for (InstanceBinding<?> binding : instances) {
            add(binding.getKey(), binding.getInstance());
        }
        return true;
    }

    private void takeInjected(Injector injector) {
        for (Binding<?> binding : injector.getBindings().values()) {
            if (contributed(binding.getKey())) {
                add(binding.getKey(), binding.getProvider().get());
            }
        }
    }

    private void add(Key<?> key, Object thing) {
        Class<?> kind = key.getTypeLiteral().getRawType();
        List<Object> same = things.get(kind);
        if (same == null) {
            same = new ArrayList<>();
            things.put(kind, same);
        }
        same.add(thing);
    }

    private static boolean contributed(Key<?> key) {
        return key.getAnnotationType() == Contribution.class;
    }

    /** Everything contributed of one kind. */
    <T> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Object thing : things.getOrDefault(kind, List.of())) {
            all.add(kind.cast(thing));
        }
        return all;
    }
}
