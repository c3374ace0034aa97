package io.framewise.plugin;

import com.google.inject.BindingAnnotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a binding as something that a plugin contributes; everything else that it binds stays its own. */
@BindingAnnotation
@Retention(RetentionPolicy.RUNTIME)
@interface Contribution {
    /** {@return tells contributions of one kind apart} */
    int value();
}
