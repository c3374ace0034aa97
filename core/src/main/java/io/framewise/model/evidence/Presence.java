package io.framewise.model.evidence;

/**
 * Whether there is a value. "Unknown", "not applicable" and zero are three different things and never stand for each
 * other (rule 7).
 */
public sealed interface Presence permits Known, Unknown, NotApplicable {}
