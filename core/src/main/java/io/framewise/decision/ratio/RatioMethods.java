package io.framewise.decision.ratio;

import io.framewise.spi.DecisionMethod;
import java.util.List;

/** The methods that compare sums, products and ratios, so that they can be chosen by name. */
public final class RatioMethods {
    private RatioMethods() {}

    /** {@return the methods, without their variants} */
    public static List<DecisionMethod> all() {
        return List.of(
                new Moora(),
                new MooraReferencePoint(),
                new FullMultiplicative(),
                new MultiMoora(),
                new Copras(),
                new Aras(),
                new Ram(),
                new Moosra(),
                new Ocra(),
                new Aroman());
    }
}
