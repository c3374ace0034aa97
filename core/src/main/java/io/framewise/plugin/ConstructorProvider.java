package io.framewise.plugin;

import com.google.inject.Binder;
import com.google.inject.MembersInjector;
import com.google.inject.Provider;
import com.google.inject.ProvisionException;
import com.google.inject.TypeLiteral;
import com.google.inject.spi.Dependency;
import com.google.inject.spi.InjectionPoint;
import com.google.inject.spi.ProviderWithDependencies;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes instances of a class by its constructor marked {@code @Inject}, called by reflection. Guice would write a class
 * that calls it, through methods of {@code sun.misc.Unsafe} of which JDK 24 and later warn on the error stream.
 */
final class ConstructorProvider<T> implements ProviderWithDependencies<T> {
    private final InjectionPoint point;
    private final Constructor<?> constructor;
    private final Class<? super T> type;
    private final List<Provider<?>> arguments = new ArrayList<>();
    private final MembersInjector<T> members;

    /** @throws com.google.inject.ConfigurationException if the class has no such constructor */
    ConstructorProvider(Binder binder, TypeLiteral<T> type) {
        this.type = type.getRawType();
        point = InjectionPoint.forConstructorOf(type, true);
        constructor = (Constructor<?>) point.getMember();
        for (Dependency<?> dependency : point.getDependencies()) {
            arguments.add(binder.getProvider(dependency));
        }
        members = binder.getMembersInjector(type);
    }

    @Override
    public T get() {
        Object[] given = new Object[arguments.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = arguments.get(i).get();
        }
        T made = made(given);
        members.injectMembers(made);
        return made;
    }

    @SuppressWarnings("unchecked") // the constructor of T makes a T
    private T made(Object[] given) {
        try {
            constructor.setAccessible(true);
            return (T) type.cast(constructor.newInstance(given));
        } catch (InvocationTargetException thrown) {
            throw new ProvisionException("Its constructor failed", thrown.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new ProvisionException("Its constructor cannot be called", closed);
        }
    }

    @Override
    public Set<Dependency<?>> getDependencies() {
        return Set.copyOf(point.getDependencies());
    }

    @Override
    public String toString() {
        return constructor.toString();
    }
}
