/** A decision as it was recorded, and what has become of it since. */
@NullMarked
package io.framewise.model.record;

import org.jspecify.annotations.NullMarked;
