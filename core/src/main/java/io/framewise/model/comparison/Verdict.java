package io.framewise.model.comparison;

/** The answer: one is preferred, several tie, or there is nothing to decide by. */
public sealed interface Verdict permits Preferred, Tie, Undecided {}
