package io.framewise.engine;

import io.framewise.model.evidence.Yardstick;

/**
 * What one regime knows of one alternative before it becomes part of a cell.
 *
 * @param sample the runs that count
 * @param yardstick the constant that they are divided by
 * @param index the centre of the logarithm of value over yardstick
 */
record RegimeEntry(RunSample sample, Yardstick yardstick, double index) {
    double raw() {
        return sample.centre();
    }
}
