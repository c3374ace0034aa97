package io.framewise.plugin;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.Element;
import com.google.inject.spi.Elements;
import com.google.inject.spi.Message;
import com.google.inject.util.Types;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.framework.Framework;
import io.framewise.model.scenario.Scenario;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import io.framewise.spi.MeasurementDeriver;
import java.util.List;
import java.util.Set;

/** Runs one plugin in an injector of its own and takes out what it contributes. */
final class Contributed {
    static final List<Class<?>> KINDS = List.of(
            Criterion.class,
            Framework.class,
            Scenario.class,
            PackFolder.class,
            DecisionMethod.class,
            Forecaster.class,
            MeasurementDeriver.class);

    private final Injector injector;

    Contributed(FramewisePlugin plugin) {
        Module module = binder -> {
            binder.requireExplicitBindings();
            binder.requireAtInjectOnConstructors();
            Contributions.to(binder);
            binder.install(plugin);
        };
        List<Element> elements = Elements.getElements(Stage.PRODUCTION, module);
        throwCause(elements);
        this.injector = Guice.createInjector(Stage.PRODUCTION, Elements.getModule(elements));
    }

    /** Guice would log the stack trace of what a plugin throws while it is configured; it is reported as an issue instead. */
    private static void throwCause(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Message message && message.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
        }
    }

    <T> Set<T> all(Class<T> kind) {
        return injector.getInstance(Key.get(setOf(kind)));
    }

    @SuppressWarnings("unchecked") // the type literal is built from the very class
    private static <T> TypeLiteral<Set<T>> setOf(Class<T> kind) {
        return (TypeLiteral<Set<T>>) TypeLiteral.get(Types.setOf(kind));
    }
}
