/** Ways to make one ranking of several, one class each. */
@NullMarked
package io.framewise.decision.aggregation;

import org.jspecify.annotations.NullMarked;
