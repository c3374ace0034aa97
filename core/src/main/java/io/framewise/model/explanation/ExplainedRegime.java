package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import io.framewise.model.evidence.Regime;
import org.immutables.value.Value;

/** Conditions under which something was measured, and how many draws take them. */
@Value.Immutable
@ModelStyle
public interface ExplainedRegime {
    /** {@return the regime} */
    Regime regime();

    /** {@return the share of the draws that take its family} */
    double family();

    /** {@return the share of those that take this regime} */
    double share();

    /** {@return the same in a sentence} */
    String text();

    /** {@return the conditions in a sentence} */
    String conditions();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExplainedRegime}; not safe for use by several threads. */
    final class Builder extends ImmutableExplainedRegime.Builder {
        Builder() {}
    }
}
