/** Ways to make the columns of a decision matrix comparable, one class each. */
@NullMarked
package io.framewise.decision.normalization;

import org.jspecify.annotations.NullMarked;
