/** Autoregressive integrated moving average models. */
@NullMarked
package io.framewise.forecast.arima;

import org.jspecify.annotations.NullMarked;
