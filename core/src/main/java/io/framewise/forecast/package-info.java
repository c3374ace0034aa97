/** Methods that continue a series: the simple ones, and what all of them share. */
@NullMarked
package io.framewise.forecast;

import org.jspecify.annotations.NullMarked;
