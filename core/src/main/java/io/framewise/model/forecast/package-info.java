/** A series to continue, what is asked of it, and the explained answer. */
@NullMarked
package io.framewise.model.forecast;

import org.jspecify.annotations.NullMarked;
