/** Typed identifiers: a framework's id cannot be passed where a criterion's is wanted. */
@NullMarked
package io.framewise.model.id;

import org.jspecify.annotations.NullMarked;
