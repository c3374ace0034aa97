/** Decisions under uncertain values and weights: how often each alternative is first, and what it would be worth to know more. */
@NullMarked
package io.framewise.decision.smaa;

import org.jspecify.annotations.NullMarked;
