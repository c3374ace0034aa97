package io.framewise.decision.outranking;

import io.framewise.spi.DecisionMethod;
import java.util.List;

/** The outranking methods that give every alternative a score, so that they can be chosen by name. */
public final class OutrankingMethods {
    private OutrankingMethods() {}

    /** {@return the methods, without their variants} */
    public static List<DecisionMethod> all() {
        return List.of(new PrometheeII());
    }
}
