/** Scores the forecasters on files of series: see core/src/jmh/README.md for how to run it. */
@NullMarked
package io.framewise.forecast.evaluation;

import org.jspecify.annotations.NullMarked;
