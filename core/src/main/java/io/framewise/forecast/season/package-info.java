/** Finds seasons, takes them out of a series and puts them back. */
@NullMarked
package io.framewise.forecast.season;

import org.jspecify.annotations.NullMarked;
