package io.framewise.decision.weighting;

import io.framewise.error.InvalidRequestException;

/**
 * Swing weights: points for how much it would be worth to go from the worst to the best value of each criterion, 100 for
 * the swing that is worth most; the weights are their shares. Von Winterfeldt and Edwards (1986), Decision Analysis and
 * Behavioral Research.
 */
public final class SwingWeights {
    private SwingWeights() {}

    /**
     * Weighs criteria.
     *
     * @param points of each criterion, finite and at least 0, not all 0
     * @return the weights, summing to 1
     * @throws InvalidRequestException if points are not what they must be
     */
    public static double[] of(double... points) {
        double largest = 0;
        for (int j = 0; j < points.length; j++) {
            if (!(points[j] >= 0) || !Double.isFinite(points[j])) {
                throw new InvalidRequestException(
                        "The points (%s) of criterion (%s) must be at least 0.".formatted(points[j], j + 1));
            }
            largest = Math.max(largest, points[j]);
        }
        if (!(largest > 0)) {
            throw new InvalidRequestException("Swing weights need a criterion with more than 0 points.");
        }
        double[] weights = points.clone();
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= largest;
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
        return weights;
    }
}
