/** How alike two rankings, or two columns of numbers, are: one class for each measure. */
@NullMarked
package io.framewise.decision.comparison;

import org.jspecify.annotations.NullMarked;
