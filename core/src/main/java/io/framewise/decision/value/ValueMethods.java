package io.framewise.decision.value;

import io.framewise.spi.DecisionMethod;
import java.util.List;

/** The methods that add or multiply values, so that they can be chosen by name. */
public final class ValueMethods {
    private ValueMethods() {}

    /** {@return the methods, without their variants} */
    public static List<DecisionMethod> all() {
        return List.of(
                new WeightedSum(),
                new WeightedProduct(),
                new Waspas(),
                new MultiAttributeValue(),
                new AnalyticHierarchy(),
                new Spotis(),
                new BalancedSpotis(),
                new ReferenceIdeal(),
                new CombinedCompromise(),
                new LogarithmicWeights(),
                new FunctionalMapping(),
                new PreferenceSelection(),
                new RangeOfValue(),
                new LimitsOnProperties(),
                new Seca(),
                new Simus(),
                new CharacteristicObjects(),
                new RangeEvaluation());
    }
}
