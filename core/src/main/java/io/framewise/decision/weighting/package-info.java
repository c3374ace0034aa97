/** Ways to weigh criteria, from what the alternatives achieve or from what people judge, one class each. */
@NullMarked
package io.framewise.decision.weighting;

import org.jspecify.annotations.NullMarked;
