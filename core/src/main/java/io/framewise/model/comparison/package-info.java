/** One question and one explained answer: every number leads back to a criterion, a measurement and a source. */
@NullMarked
package io.framewise.model.comparison;

import org.jspecify.annotations.NullMarked;
