package io.framewise.plugin;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
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
        this.injector = Guice.createInjector(Stage.PRODUCTION, binder -> {
            binder.requireExplicitBindings();
            binder.requireAtInjectOnConstructors();
            Contributions.to(binder);
            binder.install(plugin);
        });
    }

    <T> Set<T> all(Class<T> kind) {
        return injector.getInstance(Key.get(setOf(kind)));
    }

    @SuppressWarnings("unchecked") // the type literal is built from the very class
    private static <T> TypeLiteral<Set<T>> setOf(Class<T> kind) {
        return (TypeLiteral<Set<T>>) TypeLiteral.get(Types.setOf(kind));
    }
}
