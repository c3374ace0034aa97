package io.framewise.decision.weighting;

import io.framewise.spi.WeightingMethod;
import java.util.List;

/** The weightings that come with the library and need nothing but the matrix. */
public final class Weightings {
    private static final List<WeightingMethod> ALL = List.of(
            new EqualWeighting(),
            new EntropyWeighting(),
            new StandardDeviationWeighting(),
            new VarianceWeighting(),
            new VariationWeighting(),
            new CriticWeighting(),
            new MerecWeighting(),
            new CilosWeighting(),
            new IdocriwWeighting(),
            new GiniWeighting(),
            new AngleWeighting(),
            new LopcowWeighting(),
            new VicWeighting(),
            new RankOrderCentroid(),
            new RankSum(),
            new RankReciprocal());

    private Weightings() {}

    /** {@return one of each, as published} */
    public static List<WeightingMethod> all() {
        return ALL;
    }
}
