package io.framewise.decision;

import java.util.SplittableRandom;

/**
 * Exponential and standard normal numbers without logarithms in all but a few draws: the area under the density is cut
 * into {@value #LAYERS} layers of equal size, of which one is drawn, and a point in its rectangle is taken when it lies
 * under the next layer. Marsaglia and Tsang (2000), The ziggurat method for generating random variables, Journal of Statistical
 * Software 5; layer and point come from different bits of the word, as Doornik (2005) asks for. Safe for use by several threads.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the constants stand as they are printed in the paper
public final class Ziggurat {
    private static final int LAYERS = 256;
    private static final double UNIT = 0x1.0p-53;

    /** Where the tail of the exponential density begins, and the area of a layer, as printed for 256 layers. */
    private static final double EXPONENTIAL_TAIL = 7.69711747013104972;

    private static final double EXPONENTIAL_AREA = 0.0039496598225815571993;

    /** The same for the normal density without its constant. */
    private static final double NORMAL_TAIL = 3.6541528853610088;

    private static final double NORMAL_AREA = 0.00492867323399;

    private static final double[] EXPONENTIAL_X = new double[LAYERS + 1];
    private static final double[] EXPONENTIAL_Y = new double[LAYERS + 1];
    private static final double[] NORMAL_X = new double[LAYERS + 1];
    private static final double[] NORMAL_Y = new double[LAYERS + 1];

    static {
        EXPONENTIAL_X[0] = EXPONENTIAL_AREA * StrictMath.exp(EXPONENTIAL_TAIL);
        EXPONENTIAL_X[1] = EXPONENTIAL_TAIL;
        NORMAL_X[0] = NORMAL_AREA * StrictMath.exp(NORMAL_TAIL * NORMAL_TAIL / 2);
        NORMAL_X[1] = NORMAL_TAIL;
        for (int i = 1; i < LAYERS; i++) {
            EXPONENTIAL_Y[i] = StrictMath.exp(-EXPONENTIAL_X[i]);
            NORMAL_Y[i] = StrictMath.exp(-NORMAL_X[i] * NORMAL_X[i] / 2);
            if (i + 1 < LAYERS) {
                EXPONENTIAL_X[i + 1] = -StrictMath.log(EXPONENTIAL_Y[i] + EXPONENTIAL_AREA / EXPONENTIAL_X[i]);
                NORMAL_X[i + 1] = StrictMath.sqrt(-2 * StrictMath.log(NORMAL_Y[i] + NORMAL_AREA / NORMAL_X[i]));
            }
        }
        EXPONENTIAL_Y[LAYERS] = 1;
        NORMAL_Y[LAYERS] = 1;
    }

    private Ziggurat() {}

    /**
     * Draws an exponential number with mean 1.
     *
     * @param random the source of random bits
     * @return the number, at least 0
     */
    public static double exponential(SplittableRandom random) {
        long bits = random.nextLong();
        int layer = (int) bits & (LAYERS - 1);
        double x = (bits >>> 11) * UNIT * EXPONENTIAL_X[layer];
        return x < EXPONENTIAL_X[layer + 1] ? x : exponential(random, layer, x);
    }

    private static double exponential(SplittableRandom random, int first, double candidate) {
        int layer = first;
        double x = candidate;
        double shift = 0;
        while (!(x < EXPONENTIAL_X[layer + 1])) {
            if (layer == 0) {
                // Without memory: what lies in the tail is the same density again.
                shift += EXPONENTIAL_TAIL;
            } else {
                double y =
                        EXPONENTIAL_Y[layer] + random.nextDouble() * (EXPONENTIAL_Y[layer + 1] - EXPONENTIAL_Y[layer]);
                if (y < StrictMath.exp(-x)) {
                    break;
                }
            }
            long bits = random.nextLong();
            layer = (int) bits & (LAYERS - 1);
            x = (bits >>> 11) * UNIT * EXPONENTIAL_X[layer];
        }
        return shift + x;
    }

    /**
     * Draws a standard normal number.
     *
     * @param random the source of random bits
     * @return the number
     */
    public static double normal(SplittableRandom random) {
        long bits = random.nextLong();
        int layer = (int) bits & (LAYERS - 1);
        // The upper bits as a signed share of the layer; bits 8 to 9 are left unused.
        double x = (bits >> 10) * UNIT * NORMAL_X[layer];
        return Math.abs(x) < NORMAL_X[layer + 1] ? x : normal(random, layer, x);
    }

    private static double normal(SplittableRandom random, int first, double candidate) {
        int layer = first;
        double x = candidate;
        while (!(Math.abs(x) < NORMAL_X[layer + 1])) {
            if (layer == 0) {
                return x > 0 ? tail(random) : -tail(random);
            }
            double y = NORMAL_Y[layer] + random.nextDouble() * (NORMAL_Y[layer + 1] - NORMAL_Y[layer]);
            if (y < StrictMath.exp(-x * x / 2)) {
                break;
            }
            long bits = random.nextLong();
            layer = (int) bits & (LAYERS - 1);
            x = (bits >> 10) * UNIT * NORMAL_X[layer];
        }
        return x;
    }

    /** Marsaglia (1964), Generating a variable from the tail of the normal distribution, Technometrics 6. */
    private static double tail(SplittableRandom random) {
        double x;
        double y;
        do {
            x = -StrictMath.log(1 - random.nextDouble()) / NORMAL_TAIL;
            y = -StrictMath.log(1 - random.nextDouble());
        } while (2 * y < x * x);
        return NORMAL_TAIL + x;
    }
}
