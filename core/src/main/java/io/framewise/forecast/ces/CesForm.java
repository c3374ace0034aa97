package io.framewise.forecast.ces;

/** The four ways in which complex exponential smoothing treats a season. */
enum CesForm {
    /** No season. */
    NONE("none", 2),
    /** Level and potential one period before. */
    SIMPLE("simple", 2),
    /** An additive season beside level and potential. */
    PARTIAL("partial", 3),
    /** A season with a level and a potential of its own. */
    FULL("full", 4);

    private final String label;
    private final int smoothing;

    CesForm(String label, int smoothing) {
        this.label = label;
        this.smoothing = smoothing;
    }

    /** How many smoothing parameters there are. */
    int smoothing() {
        return smoothing;
    }

    /** How many first states are estimated. */
    int states(int period) {
        return switch (this) {
            case NONE -> 2;
            case SIMPLE -> 2 * period;
            case PARTIAL, FULL -> 2 + period - 1;
        };
    }

    /** How many pairs of level and potential take turns. */
    int pairs(int period) {
        return this == SIMPLE ? period : 1;
    }

    @Override
    public String toString() {
        return "CES(" + label + ")";
    }
}
