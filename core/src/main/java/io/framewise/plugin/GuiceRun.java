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
import java.util.List;

/**
 * One plugin as Guice runs it. Instances are taken as they were bound; as soon as anything is to be injected or is bound
 * besides, the plugin gets an injector of its own.
 */
final class GuiceRun {
    private final List<Element> elements;

    GuiceRun(FramewisePlugin plugin) {
        Module module = binder -> {
            binder.requireExplicitBindings();
            binder.requireAtInjectOnConstructors();
            binder.install(plugin);
        };
        elements = Elements.getElements(Stage.PRODUCTION, module);
        throwCause();
    }

    /** Guice would log the stack trace of what a plugin throws while it is configured; it is reported as an issue instead. */
    private void throwCause() {
        for (Element element : elements) {
            if (element instanceof Message message && message.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
        }
    }

    /** Gives everything contributed. */
    void into(Contributed contributed) {
        List<InstanceBinding<?>> instances = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof InstanceBinding<?> binding && isContribution(binding.getKey())) {
                instances.add(binding);
            } else if (!(element instanceof RequireExplicitBindingsOption)
                    && !(element instanceof RequireAtInjectOnConstructorsOption)) {
                injected(contributed);
                return;
            }
        }
        for (InstanceBinding<?> binding : instances) {
            contributed.add(kind(binding.getKey()), binding.getInstance());
        }
    }

    private void injected(Contributed contributed) {
        Injector injector = Guice.createInjector(Stage.PRODUCTION, new ReflectiveModule(elements));
        for (Binding<?> binding : injector.getBindings().values()) {
            if (isContribution(binding.getKey())) {
                contributed.add(kind(binding.getKey()), binding.getProvider().get());
            }
        }
    }

    private static Class<?> kind(Key<?> key) {
        return key.getTypeLiteral().getRawType();
    }

    static boolean isContribution(Key<?> key) {
        return key.getAnnotationType() == Contribution.class;
    }
}
