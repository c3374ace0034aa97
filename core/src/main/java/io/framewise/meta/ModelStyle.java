package io.framewise.meta;

import io.framewise.error.IncompleteModelException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/**
 * The one style of all generated values. Callers see an interface with a builder and {@code with} methods; the generated
 * implementation stays package-private.
 *
 * <p>A value is written in this form:
 *
 * <pre>{@code
 * @Value.Immutable
 * @ModelStyle
 * public interface Criterion extends WithCriterion {
 *     CriterionId id();
 *     Optional<String> question();
 *     List<Definition> definitions();       // builder: addDefinition, addDefinitions, addAllDefinitions
 *     Map<String, Double> weights();        // keeps the order in which it was filled; builder: putWeight
 *
 *     @Value.Auxiliary                      // not part of equals, hashCode and toString
 *     Origin origin();
 *
 *     @Value.Check
 *     default void check() { ... }          // throws when this one object contradicts itself
 *
 *     static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     final class Builder extends ImmutableCriterion.Builder {
 *         Builder() {}
 *     }
 * }
 * }</pre>
 *
 * <p>A typed identifier has one {@code @Value.Parameter} attribute and a static {@code of} which calls the generated one:
 *
 * <pre>{@code
 * @Value.Immutable(builder = false)
 * @ModelStyle
 * public interface CriterionId {
 *     @Value.Parameter
 *     String value();
 *
 *     static CriterionId of(String value) {
 *         return ImmutableCriterionId.of(value);
 *     }
 * }
 * }</pre>
 *
 * <p>A missing attribute is answered with {@link IncompleteModelException}. Collections are unmodifiable, reject null and
 * keep their order; a {@code SortedMap} or {@code SortedSet} attribute takes {@code @Value.NaturalOrder}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Value.Style(
        get = "*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = "criterion:criteria",
        allowedClasspathAnnotations = Generated.class,
        throwForInvalidImmutableState = IncompleteModelException.class)
public @interface ModelStyle {}
