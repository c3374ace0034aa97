/** A framework: what it is, what it has, where it shines and where it hurts, and all that is known of it. */
@NullMarked
package io.framewise.model.framework;

import org.jspecify.annotations.NullMarked;
