package io.framewise.model.comparison;

/** The word for how sure a preference is (rule 12), from least to most. */
public enum Word {
    /** Nobody leads. */
    TOO_CLOSE_TO_CALL("too close to call"),
    /** 0.60 to 0.80. */
    LEANS("leans"),
    /** 0.80 to 0.95, and at least 0.5 in every admissible family. */
    FAVOURED("favoured"),
    /** At least 0.95, and at least 0.8 in every family, under the order of weights alone, and under each definition. */
    CLEAR("clear");

    private final String label;

    Word(String label) {
        this.label = label;
    }

    /** {@return the word as printed} */
    public String label() {
        return label;
    }

    /** {@return the word one step lower; the lowest stays} */
    public Word lower() {
        return this == CLEAR ? FAVOURED : this == FAVOURED ? LEANS : TOO_CLOSE_TO_CALL;
    }
}
