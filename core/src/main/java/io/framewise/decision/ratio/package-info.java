/** Decision methods that compare sums, products or ratios of normalized columns, one class each. */
@NullMarked
package io.framewise.decision.ratio;

import org.jspecify.annotations.NullMarked;
