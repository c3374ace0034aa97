/** The matrix that decision methods work on. */
@NullMarked
package io.framewise.model.decision;

import org.jspecify.annotations.NullMarked;
