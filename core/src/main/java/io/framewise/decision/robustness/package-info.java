/** How far a result depends on single choices: a weight, an alternative, a method, or all weights at once. */
@NullMarked
package io.framewise.decision.robustness;

import org.jspecify.annotations.NullMarked;
