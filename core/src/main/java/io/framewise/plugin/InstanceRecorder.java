package io.framewise.plugin;

import com.google.inject.Binder;
import com.google.inject.Binding;
import com.google.inject.Key;
import com.google.inject.MembersInjector;
import com.google.inject.Module;
import com.google.inject.PrivateBinder;
import com.google.inject.Provider;
import com.google.inject.Scope;
import com.google.inject.Stage;
import com.google.inject.TypeLiteral;
import com.google.inject.binder.AnnotatedBindingBuilder;
import com.google.inject.binder.AnnotatedConstantBindingBuilder;
import com.google.inject.binder.LinkedBindingBuilder;
import com.google.inject.matcher.Matcher;
import com.google.inject.spi.Dependency;
import com.google.inject.spi.Message;
import com.google.inject.spi.ModuleAnnotatedMethodScanner;
import com.google.inject.spi.ProvisionListener;
import com.google.inject.spi.TypeConverter;
import com.google.inject.spi.TypeListener;
import io.framewise.error.InvalidModelException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;

/**
 * A binder for plugins that only hand over instances: it takes those and refuses everything else. Starting Guice takes a
 * tenth of a second, and most plugins name a pack and nothing more. What is refused here is run again by Guice, so that
 * every other plugin is treated, and every mistake reported, by Guice itself.
 */
final class InstanceRecorder implements Binder {
    private final Contributed contributed;
    private boolean refused;

    private InstanceRecorder(Contributed contributed) {
        this.contributed = contributed;
    }

    /**
     * Runs a plugin if it is of the simple kind.
     *
     * @param plugin the plugin
     * @param contributed where its instances go
     * @return whether these are all that it does; if not, some may have been taken already
     */
    static boolean record(FramewisePlugin plugin, Contributed contributed) {
        if (!isPlain(plugin.getClass())) {
            return false;
        }
        InstanceRecorder recorder = new InstanceRecorder(contributed);
        try {
            plugin.configure(recorder);
        } catch (RuntimeException failed) {
            return false;
        }
        return !recorder.refused;
    }

    /** Modules of Guice's own kinds do more than configure themselves, and so do methods that carry annotations. */
    private static boolean isPlain(Class<?> plugin) {
        if (plugin.getSuperclass() != Object.class) {
            return false;
        }
        for (Method method : plugin.getDeclaredMethods()) {
            if (method.getDeclaredAnnotations().length > 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes an instance; a missing one is Guice's to report. */
    void add(Class<?> kind, Object instance) {
        if (instance == null) {
            throw refusal();
        }
        contributed.add(kind, instance);
    }

    private InvalidModelException refusal() {
        refused = true;
        return new InvalidModelException("This plugin needs Guice.");
    }

    @Override
    public Binder withSource(Object source) {
        return this;
    }

    @Override
    public Binder skipSources(Class<?>... classesToSkip) {
        return this;
    }

    @Override
    public void bindInterceptor(
            Matcher<? super Class<?>> classMatcher,
            Matcher<? super Method> methodMatcher,
            MethodInterceptor... interceptors) {
        throw refusal();
    }

    @Override
    public void bindScope(Class<? extends Annotation> annotationType, Scope scope) {
        throw refusal();
    }

    @Override
    public <T> LinkedBindingBuilder<T> bind(Key<T> key) {
        throw refusal();
    }

    @Override
    public <T> AnnotatedBindingBuilder<T> bind(TypeLiteral<T> typeLiteral) {
        throw refusal();
    }

    @Override
    public <T> AnnotatedBindingBuilder<T> bind(Class<T> type) {
        throw refusal();
    }

    @Override
    public AnnotatedConstantBindingBuilder bindConstant() {
        throw refusal();
    }

    @Override
    public <T> void requestInjection(TypeLiteral<T> type, T instance) {
        throw refusal();
    }

    @Override
    public void requestInjection(Object instance) {
        throw refusal();
    }

    @Override
    public void requestStaticInjection(Class<?>... types) {
        throw refusal();
    }

    @Override
    public void install(Module module) {
        throw refusal();
    }

    @Override
    public Stage currentStage() {
        throw refusal();
    }

    @Override
    public void addError(String message, Object... arguments) {
        throw refusal();
    }

    @Override
    public void addError(Throwable thrown) {
        throw refusal();
    }

    @Override
    public void addError(Message message) {
        throw refusal();
    }

    @Override
    public <T> Provider<T> getProvider(Key<T> key) {
        throw refusal();
    }

    @Override
    public <T> Provider<T> getProvider(Dependency<T> dependency) {
        throw refusal();
    }

    @Override
    public <T> Provider<T> getProvider(Class<T> type) {
        throw refusal();
    }

    @Override
    public <T> MembersInjector<T> getMembersInjector(TypeLiteral<T> typeLiteral) {
        throw refusal();
    }

    @Override
    public <T> MembersInjector<T> getMembersInjector(Class<T> type) {
        throw refusal();
    }

    @Override
    public void convertToTypes(Matcher<? super TypeLiteral<?>> typeMatcher, TypeConverter converter) {
        throw refusal();
    }

    @Override
    public void bindListener(Matcher<? super TypeLiteral<?>> typeMatcher, TypeListener listener) {
        throw refusal();
    }

    @Override
    public void bindListener(Matcher<? super Binding<?>> bindingMatcher, ProvisionListener... listeners) {
        throw refusal();
    }

    @Override
    public PrivateBinder newPrivateBinder() {
        throw refusal();
    }

    @Override
    public void requireExplicitBindings() {
        throw refusal();
    }

    @Override
    public void disableCircularProxies() {
        throw refusal();
    }

    @Override
    public void requireAtInjectOnConstructors() {
        throw refusal();
    }

    @Override
    public void requireExactBindingAnnotations() {
        throw refusal();
    }

    @Override
    public void scanModulesForAnnotatedMethods(ModuleAnnotatedMethodScanner scanner) {
        throw refusal();
    }
}
