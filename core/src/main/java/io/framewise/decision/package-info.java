/**
 * Decision analysis on plain numbers: random numbers, distributions, value functions, weights, counts, stability. Knows
 * nothing of frameworks. Transcendental functions are {@link java.lang.StrictMath}'s, so that every machine gives the same bits.
 */
@NullMarked
package io.framewise.decision;

import org.jspecify.annotations.NullMarked;
