/** What can be said without weights: dominance, Pareto fronts and thresholds that must be met. */
@NullMarked
package io.framewise.decision.dominance;

import org.jspecify.annotations.NullMarked;
