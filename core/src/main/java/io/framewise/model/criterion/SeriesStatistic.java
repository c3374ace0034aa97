package io.framewise.model.criterion;

/** What is taken from a series of observations. */
public enum SeriesStatistic {
    /** The newest value. */
    LATEST,
    /** The mean over a window that ends with the newest complete period. */
    MEAN,
    /** The logarithm of end over start of a window inside one counting method, less the market's (rule 16). */
    GROWTH
}
