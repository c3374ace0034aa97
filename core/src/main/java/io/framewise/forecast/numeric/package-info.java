/** Numerical methods that the forecasters share. */
@NullMarked
package io.framewise.forecast.numeric;

import org.jspecify.annotations.NullMarked;
