/** Small systems of linear equations and small linear programmes, as several methods of decision analysis need them. */
@NullMarked
package io.framewise.decision.linear;

import org.jspecify.annotations.NullMarked;
