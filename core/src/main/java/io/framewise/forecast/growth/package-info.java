/** Curves of growth towards a ceiling. */
@NullMarked
package io.framewise.forecast.growth;

import org.jspecify.annotations.NullMarked;
