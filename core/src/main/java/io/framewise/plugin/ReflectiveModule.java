package io.framewise.plugin;

import com.google.inject.Binder;
import com.google.inject.Binding;
import com.google.inject.ConfigurationException;
import com.google.inject.ImplementedBy;
import com.google.inject.Key;
import com.google.inject.Module;
import com.google.inject.PrivateBinder;
import com.google.inject.ProvidedBy;
import com.google.inject.Scope;
import com.google.inject.ScopeAnnotation;
import com.google.inject.binder.ScopedBindingBuilder;
import com.google.inject.spi.BindingScopingVisitor;
import com.google.inject.spi.Element;
import com.google.inject.spi.InterceptorBinding;
import com.google.inject.spi.LinkedKeyBinding;
import com.google.inject.spi.PrivateElements;
import com.google.inject.spi.UntargettedBinding;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin binds, where each class that Guice would make through a class it writes is made by a
 * {@link ConstructorProvider} instead. A module that binds interceptors, which need written classes, stays as it is; so
 * does whatever a provider would treat differently.
 */
final class ReflectiveModule implements Module {
    private final List<Element> elements;

    ReflectiveModule(List<Element> elements) {
        this.elements = elements;
    }

    @Override
    public void configure(Binder binder) {
        bind(elements, binder, Set.of());
    }

    /** Binds the elements of a module and gives the keys contributed in it. */
    private static List<Key<?>> bind(List<Element> elements, Binder binder, Set<Key<?>> around) {
        Set<Key<?>> bound = new HashSet<>(around);
        List<Key<?>> contributions = new ArrayList<>();
        boolean intercepted = false;
        for (Element element : elements) {
            intercepted |= element instanceof InterceptorBinding;
            if (element instanceof Binding<?> binding) {
                bound.add(binding.getKey());
                if (GuiceRun.isContribution(binding.getKey())) {
                    contributions.add(binding.getKey());
                }
            }
        }
        for (Element element : elements) {
            if (element instanceof PrivateElements module) {
                contributions.addAll(bindPrivately(module, binder, bound));
            } else if (intercepted
                    || !(element instanceof UntargettedBinding<?> untargetted)
                    || !rebound(binder, untargetted)) {
                element.applyTo(binder);
            }
            if (!intercepted && element instanceof LinkedKeyBinding<?> link && bound.add(link.getLinkedKey())) {
                rebound(binder.withSource(link.getSource()), link.getLinkedKey(), null);
            }
        }
        return contributions;
    }

    /** What a private module contributes is meant for the catalog, so it is exposed, whether the module does so or not. */
    private static List<Key<?>> bindPrivately(PrivateElements module, Binder binder, Set<Key<?>> around) {
        PrivateBinder inner = binder.withSource(module.getSource()).newPrivateBinder();
        List<Key<?>> contributions = bind(module.getElements(), inner, around);
        Set<Key<?>> exposed = new LinkedHashSet<>(contributions);
        exposed.addAll(module.getExposedKeys());
        for (Key<?> key : exposed) {
            inner.expose(key);
        }
        return contributions;
    }

    private static boolean rebound(Binder binder, UntargettedBinding<?> binding) {
        return rebound(binder.withSource(binding.getSource()), binding.getKey(), binding);
    }

    private static <T> boolean rebound(Binder binder, Key<T> key, @Nullable UntargettedBinding<?> scoped) {
        if (!isMadeByConstructor(key)) {
            return false;
        }
        ConstructorProvider<T> provider;
        try {
            provider = new ConstructorProvider<>(binder, key.getTypeLiteral());
        } catch (ConfigurationException reportedByGuice) {
            return false;
        }
        ScopedBindingBuilder builder = binder.bind(key).toProvider(provider);
        if (scoped == null || !scoped.acceptScopingVisitor(new ScopeCopy(builder))) {
            scopeOfClass(key.getTypeLiteral().getRawType(), builder);
        }
        return true;
    }

    private static boolean isMadeByConstructor(Key<?> key) {
        Class<?> type = key.getTypeLiteral().getRawType();
        return key.getAnnotationType() == null
                && !Modifier.isAbstract(type.getModifiers())
                && !type.isAnnotationPresent(ImplementedBy.class)
                && !type.isAnnotationPresent(ProvidedBy.class);
    }

    private static void scopeOfClass(Class<?> type, ScopedBindingBuilder builder) {
        for (Annotation annotation : type.getAnnotations()) {
            Class<? extends Annotation> kind = annotation.annotationType();
            if (kind.isAnnotationPresent(ScopeAnnotation.class)
                    || kind.isAnnotationPresent(jakarta.inject.Scope.class)) {
                builder.in(kind);
            }
        }
    }

    /** Gives one binding the scope of another; says whether that had one. */
    private record ScopeCopy(ScopedBindingBuilder to) implements BindingScopingVisitor<Boolean> {
        @Override
        public Boolean visitEagerSingleton() {
            to.asEagerSingleton();
            return true;
        }

        @Override
        public Boolean visitScope(Scope scope) {
            to.in(scope);
            return true;
        }

        @Override
        public Boolean visitScopeAnnotation(Class<? extends Annotation> scope) {
            to.in(scope);
            return true;
        }

        @Override
        public Boolean visitNoScoping() {
            return false;
        }
    }
}
