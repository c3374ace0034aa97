/** Complex exponential smoothing. */
@NullMarked
package io.framewise.forecast.ces;

import org.jspecify.annotations.NullMarked;
