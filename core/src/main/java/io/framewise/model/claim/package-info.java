/** Statements that people make, as predicates over the evidence. */
@NullMarked
package io.framewise.model.claim;

import org.jspecify.annotations.NullMarked;
