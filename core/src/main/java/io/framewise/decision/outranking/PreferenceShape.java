package io.framewise.decision.outranking;

/** The six shapes of preference functions of Brans and Vincke (1985), Management Science 31, in the paper's order. */
public enum PreferenceShape {
    /** Any advantage is a full preference: P(d) = 1 for d &gt; 0. */
    USUAL,
    /** Any advantage above a threshold is a full preference: P(d) = 1 for d &gt; q. */
    U_SHAPE,
    /** Preference grows up to a threshold: P(d) = min(1, d / p) for d &gt; 0. */
    V_SHAPE,
    /** Half a preference between two thresholds, a full one beyond: P(d) = 1/2 for q &lt; d &lt;= p, 1 for d &gt; p. */
    LEVEL,
    /** Preference grows between two thresholds: P(d) = (d - q) / (p - q), cut to [0, 1]. */
    LINEAR,
    /** Preference grows smoothly: P(d) = 1 - exp(-d^2 / (2 s^2)) for d &gt; 0. */
    GAUSSIAN
}
