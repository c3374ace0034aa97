/** Exponential smoothing as state space models, and what is built on it. */
@NullMarked
package io.framewise.forecast.smoothing;

import org.jspecify.annotations.NullMarked;
