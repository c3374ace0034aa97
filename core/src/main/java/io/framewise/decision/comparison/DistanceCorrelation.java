package io.framewise.decision.comparison;

/**
 * Distance correlation in [0, 1], 0 only for independence: dCor = sqrt(dCov^2(x, y) / sqrt(dCov^2(x, x) dCov^2(y, y))) with
 * dCov^2 the mean product of the doubly centred distance matrices. Székely, Rizzo and Bakirov (2007), Measuring and testing
 * dependence by correlation of distances, Annals of Statistics 35. Not defined when all numbers of an array are equal.
 * O(n^2). Stateless.
 */
public final class DistanceCorrelation extends PairedNumbers {
    /** Makes the comparison. */
    public DistanceCorrelation() {
        super(
                "distance",
                "Distance correlation",
                "Székely, Rizzo and Bakirov (2007), Measuring and testing dependence by correlation of distances, "
                        + "Annals of Statistics 35",
                true);
    }

    @Override
    double measure(double[] x, double[] y) {
        double[][] u = centredDistances(x);
        double[][] v = centredDistances(y);
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < u.length; j++) {
                both += u[i][j] * v[i][j];
                first += u[i][j] * u[i][j];
                second += v[i][j] * v[i][j];
            }
        }
        if (first == 0 || second == 0) {
            throw undefined("all numbers of one array are equal");
        }
        return Math.sqrt(Math.max(0, Math.min(1, both / (Math.sqrt(first) * Math.sqrt(second)))));
    }

    private static double[][] centredDistances(double[] numbers) {
        int n = numbers.length;
        double largest = 0;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        // distances scale with their unit, so a power of two keeps them from overflowing
        int exponent = Math.getExponent(largest) + 1;
        double[][] distances = new double[n][n];
        double[] means = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i][j] = Math.abs(Math.scalb(numbers[i], -exponent) - Math.scalb(numbers[j], -exponent));
                means[i] += distances[i][j] / n;
            }
            mean += means[i] / n;
        }
        if (mean == 0) {
            return new double[n][n];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                distances[i][j] += mean - means[i] - means[j];
            }
        }
        return distances;
    }
}
