/** Methods that look at hardly more than the last values. */
@NullMarked
package io.framewise.forecast.simple;

import org.jspecify.annotations.NullMarked;
