package io.framewise.model.evidence;

/** What was found: a number, a share of trials, or a date. */
public sealed interface MeasuredValue permits Quantity, Proportion, Moment {}
