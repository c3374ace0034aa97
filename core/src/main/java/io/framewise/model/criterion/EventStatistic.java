package io.framewise.model.criterion;

/** What is taken from dated events such as releases or advisories. */
public enum EventStatistic {
    /** How many in a window. */
    COUNT,
    /** The share with a wanted outcome. */
    PROPORTION,
    /** The median number of days between consecutive dates in a window. */
    MEDIAN_GAP_DAYS,
    /** Days from the newest to the day up to which the events are known. */
    DAYS_SINCE_LAST,
    /** Years from the oldest to the as-of date. */
    YEARS_SINCE_FIRST,
    /** Whether a version was reached. */
    REACHED
}
