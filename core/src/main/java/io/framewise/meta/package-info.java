/** Stability markers and the shared style of the model's values. */
@NullMarked
package io.framewise.meta;

import org.jspecify.annotations.NullMarked;
