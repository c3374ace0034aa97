package io.framewise.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that code outside of Framewise may implement or extend.
 *
 * <p>Within one major version, a marked type gains only methods that have a default implementation. A public type without
 * this mark may be used, but not implemented: it can gain abstract methods in any release.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Spi {}
