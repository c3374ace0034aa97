package io.framewise.forecast.numeric;

/**
 * Minimizes a smooth function by the method of Broyden, Fletcher, Goldfarb and Shanno with the weak Wolfe line search by
 * bisection of Lewis and Overton (2013), Mathematical Programming 141. The inverse Hessian starts as a multiple of the
 * identity found from the first step (Nocedal and Wright 2006, formula 6.20). Deterministic; O(d^2) beside the function
 * for each step in d dimensions.
 */
public final class QuasiNewton {
    private static final double DECREASE = 1e-4;
    private static final double CURVATURE = 0.5;
    private static final int HALVINGS = 40;

    private QuasiNewton() {}

    /**
     * Minimizes.
     *
     * @param function what to minimize
     * @param x where to start, where the function is defined; becomes the minimum found
     * @param iterations how many steps at most
     * @param tolerance stops when three steps in a row decrease the value by less than this
     * @return the value at the minimum found; positive infinity if it is not defined at the start
     */
    public static double minimize(SmoothFunction function, double[] x, int iterations, double tolerance) {
        int d = x.length;
        double[] gradient = new double[d];
        double value = function.at(x, gradient);
        if (!(value < Double.POSITIVE_INFINITY)) {
            return Double.POSITIVE_INFINITY;
        }
        double[][] inverse = identity(d, Math.min(1, 0.1 / Math.max(1e-300, norm(gradient))));
        double[] next = new double[d];
        double[] nextGradient = new double[d];
        double[] direction = new double[d];
        boolean fresh = true;
        int small = 0;
        for (int i = 0; i < iterations && small < 3; i++) {
            double slope = direct(inverse, gradient, direction);
            if (!(slope < 0)) {
                if (fresh) {
                    return value;
                }
                inverse = identity(d, Math.min(1, 0.1 / Math.max(1e-300, norm(gradient))));
                fresh = true;
                continue;
            }
            double found = search(function, x, value, slope, direction, next, nextGradient);
            if (!(found < value)) {
                if (fresh) {
                    return value;
                }
                inverse = identity(d, Math.min(1, 0.1 / Math.max(1e-300, norm(gradient))));
                fresh = true;
                small++;
                continue;
            }
            update(inverse, x, gradient, next, nextGradient, fresh);
            fresh = false;
            small = value - found < tolerance ? small + 1 : 0;
            value = found;
            System.arraycopy(next, 0, x, 0, d);
            System.arraycopy(nextGradient, 0, gradient, 0, d);
        }
        return value;
    }

    private static double direct(double[][] inverse, double[] gradient, double[] direction) {
        double slope = 0;
        for (int i = 0; i < gradient.length; i++) {
            double sum = 0;
            for (int j = 0; j < gradient.length; j++) {
                sum -= inverse[i][j] * gradient[j];
            }
            direction[i] = sum;
            slope += sum * gradient[i];
        }
        return slope;
    }

    private static double search(
            SmoothFunction function,
            double[] x,
            double value,
            double slope,
            double[] direction,
            double[] next,
            double[] nextGradient) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double step = 1;
        double best = value;
        for (int i = 0; i < HALVINGS; i++) {
            for (int j = 0; j < x.length; j++) {
                next[j] = x[j] + step * direction[j];
            }
            double found = function.at(next, nextGradient);
            if (!(found <= value + DECREASE * step * slope)) {
                high = step;
            } else if (dot(nextGradient, direction) < CURVATURE * slope && i < 12) {
                best = found;
                low = step;
            } else {
                return found;
            }
            step = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
        }
        return best < value ? evaluate(function, x, low, direction, next, nextGradient) : value;
    }

    private static double evaluate(
            SmoothFunction function, double[] x, double step, double[] direction, double[] next, double[] gradient) {
        for (int j = 0; j < x.length; j++) {
            next[j] = x[j] + step * direction[j];
        }
        return function.at(next, gradient);
    }

    /** Formula 6.17 of Nocedal and Wright; left out when the curvature along the step is not positive. */
    private static void update(
            double[][] inverse, double[] x, double[] gradient, double[] next, double[] nextGradient, boolean first) {
        int d = x.length;
        double[] s = new double[d];
        double[] y = new double[d];
        for (int i = 0; i < d; i++) {
            s[i] = next[i] - x[i];
            y[i] = nextGradient[i] - gradient[i];
        }
        double curvature = dot(s, y);
        double length = dot(y, y);
        if (!(curvature > 1e-14 * StrictMath.sqrt(dot(s, s) * length)) || !(length < Double.POSITIVE_INFINITY)) {
            return;
        }
        if (first) {
            for (int i = 0; i < d; i++) {
                inverse[i][i] = curvature / length;
            }
        }
        double[] hy = new double[d];
        for (int i = 0; i < d; i++) {
            hy[i] = dot(inverse[i], y);
        }
        double factor = (1 + dot(y, hy) / curvature) / curvature;
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                inverse[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / curvature;
            }
        }
    }

    private static double[][] identity(int d, double size) {
        double[][] matrix = new double[d][d];
        for (int i = 0; i < d; i++) {
            matrix[i][i] = size;
        }
        return matrix;
    }

    private static double norm(double[] a) {
        return StrictMath.sqrt(dot(a, a));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
