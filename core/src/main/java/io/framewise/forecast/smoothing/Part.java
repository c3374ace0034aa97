package io.framewise.forecast.smoothing;

/** How a component enters an exponential smoothing model. */
enum Part {
    /** Not at all. */
    NONE('N'),
    /** It is added. */
    ADDITIVE('A'),
    /** It multiplies. */
    MULTIPLICATIVE('M');

    private final char letter;

    Part(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    static Part of(char letter) {
        return letter == 'A' ? ADDITIVE : letter == 'M' ? MULTIPLICATIVE : NONE;
    }
}
