package io.framewise.decision.distance;

import io.framewise.spi.DecisionMethod;
import java.util.List;

/** The methods that measure distances to reference points, so that they can be chosen by name. */
public final class DistanceMethods {
    private DistanceMethods() {}

    /** {@return the methods, without their variants} */
    public static List<DecisionMethod> all() {
        return List.of(
                new Topsis(),
                new Vikor(),
                new Edas(),
                new Codas(),
                new Mabac(),
                new Mairca(),
                new Marcos(),
                new Ervd(),
                new Probid(),
                new SimpleProbid(),
                new GreyRelation(),
                new Todim(),
                new Cradis(),
                new Piv());
    }
}
