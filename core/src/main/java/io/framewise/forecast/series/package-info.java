/** What all methods share: from a request to a series of plain numbers, and from their answer to a forecast. */
@NullMarked
package io.framewise.forecast.series;

import org.jspecify.annotations.NullMarked;
