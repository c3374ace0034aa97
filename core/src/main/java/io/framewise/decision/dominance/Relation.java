package io.framewise.decision.dominance;

/** How a value must stand to the values that it is compared with. */
public enum Relation {
    /** Less than the value. */
    LESS("<"),
    /** At most the value. */
    AT_MOST("<="),
    /** More than the value. */
    MORE(">"),
    /** At least the value. */
    AT_LEAST(">="),
    /** The value. */
    EQUAL("=="),
    /** Another than the value. */
    NOT_EQUAL("!="),
    /** One of the values. */
    IN("in"),
    /** None of the values. */
    NOT_IN("not in");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    /** {@return how it is written, such as {@code <=}} */
    public String symbol() {
        return symbol;
    }

    /** Tells whether a value keeps it; all but the last two have one value to compare with. */
    boolean holds(double value, double[] others) {
        boolean among = false;
        for (double other : others) {
            among |= value == other;
        }
        return switch (this) {
            case LESS -> value < others[0];
            case AT_MOST -> value <= others[0];
            case MORE -> value > others[0];
            case AT_LEAST -> value >= others[0];
            case EQUAL, IN -> among;
            case NOT_EQUAL, NOT_IN -> !among;
        };
    }
}
