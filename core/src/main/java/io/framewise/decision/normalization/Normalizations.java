package io.framewise.decision.normalization;

import io.framewise.spi.Normalizer;
import java.util.List;

/** The normalizations that come with the library. */
public final class Normalizations {
    private static final List<Normalizer> ALL = List.of(
            new Unnormalized(),
            new MinMaxNormalization(),
            new UndirectedMinMaxNormalization(),
            new LinearNormalization(),
            new MaxNormalization(),
            new DirectedSumNormalization(),
            new DirectedVectorNormalization(),
            new VectorNormalization(),
            new SumNormalization(),
            new LogarithmicNormalization(),
            new NonlinearNormalization(),
            new EnhancedAccuracyNormalization(),
            new ZavadskasTurskisNormalization(),
            new ZscoreNormalization(),
            new MaxAbsNormalization(),
            new NegatedCosts(),
            new ReciprocalCosts(),
            new CostRatios(),
            new NonNegativeShift(),
            new ZeroShift());

    private Normalizations() {}

    /** {@return one of each, with the values that its parameters have by default} */
    public static List<Normalizer> all() {
        return ALL;
    }
}
