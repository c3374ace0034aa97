package io.framewise.decision.ignorance;

import io.framewise.spi.DecisionMethod;
import java.util.List;

/** The methods that take columns as states of nature, so that they can be chosen by name. */
public final class IgnoranceMethods {
    private IgnoranceMethods() {}

    /** {@return the methods} */
    public static List<DecisionMethod> all() {
        return List.of(
                new Laplace(),
                new Wald(),
                new Optimism(),
                new Hurwicz(),
                new Savage(),
                new ExpectedValue(),
                new ExpectedRegret());
    }
}
