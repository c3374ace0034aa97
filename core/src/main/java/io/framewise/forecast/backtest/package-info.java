/** Methods put to the past of a series: what each would have said at the last origins, and how near it came. */
@NullMarked
package io.framewise.forecast.backtest;

import org.jspecify.annotations.NullMarked;
