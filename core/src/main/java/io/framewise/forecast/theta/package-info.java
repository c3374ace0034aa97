/** The theta method and its successors. */
@NullMarked
package io.framewise.forecast.theta;

import org.jspecify.annotations.NullMarked;
