/** Decision methods that measure distances to reference points, one class each. */
@NullMarked
package io.framewise.decision.distance;

import org.jspecify.annotations.NullMarked;
