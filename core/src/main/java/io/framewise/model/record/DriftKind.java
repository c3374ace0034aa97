package io.framewise.model.record;

/** In which way a decision no longer holds, the gravest first. */
public enum DriftKind {
    /** Something else is recommended. */
    RECOMMENDATION("Compare anew and decide again; record the decision anew when it is taken."),
    /** The probability fell by more than the decision allows. */
    PROBABILITY("See what changed by comparing anew; record the decision anew if it stands."),
    /** The answer is less sure although the probability held. */
    WORD("See what changed by comparing anew; record the decision anew if it stands."),
    /** Evidence has become too old to count, or is gone. */
    EVIDENCE("Get newer evidence, or record the decision anew without it."),
    /** A pack that took part is missing or older. */
    PACK("Put the pack back on the class path, or record the decision anew without it."),
    /** It is time to look at the decision again. */
    REVIEW("Look at the decision again and record it anew if it stands.");

    private final String advice;

    DriftKind(String advice) {
        this.advice = advice;
    }

    /** {@return what to do, in sentences} */
    public String advice() {
        return advice;
    }
}
