/** Methods for demand that is often zero. */
@NullMarked
package io.framewise.forecast.intermittent;

import org.jspecify.annotations.NullMarked;
