package io.framewise.spi;

import io.framewise.meta.Spi;

/** What a method or normalization may declare that its figures do not depend on; the contract kit holds it to what it declares. */
@Spi
public enum DecisionInvariance {
    /** The unit of a criterion: values times a positive number. */
    UNIT,
    /** Which way a criterion is written: values times -1, to be minimized in place of maximized. */
    MIRROR,
    /** The zero point of a criterion: values plus a number. */
    ORIGIN,
    /** The sum of the weights. */
    WEIGHT_SUM
}
