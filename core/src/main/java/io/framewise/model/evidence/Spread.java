package io.framewise.model.evidence;

/** How far a value is known: an interval or a standard deviation. */
public sealed interface Spread permits IntervalSpread, DeviationSpread {}
