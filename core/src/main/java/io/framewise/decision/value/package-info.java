/** Decision methods that add or multiply values, one class each. */
@NullMarked
package io.framewise.decision.value;

import org.jspecify.annotations.NullMarked;
