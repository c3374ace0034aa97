/** Decomposition of series into trend, seasons and remainder by local regression, and methods that continue the parts. */
@NullMarked
package io.framewise.forecast.decomposition;

import org.jspecify.annotations.NullMarked;
