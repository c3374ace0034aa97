/** A decision problem as matrix and weights, and what a method says of it. */
@NullMarked
package io.framewise.model.decision;

import org.jspecify.annotations.NullMarked;
