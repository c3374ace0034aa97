package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import io.framewise.model.comparison.Citation;
import io.framewise.model.comparison.Comparison;
import java.util.List;
import org.immutables.value.Value;

/** An answer led back from each contribution to criterion, definition, regime, observations and source. */
@Value.Immutable
@ModelStyle
public interface Explanation {
    /** {@return the answer} */
    Comparison comparison();

    /** {@return what the contributions add up to, in a sentence} */
    String text();

    /** {@return the criteria by the size of their contribution, those that are only shown last} */
    List<ExplainedCriterion> criteria();

    /** {@return the regimes under which something here was measured, by family and date} */
    List<ExplainedRegime> regimes();

    /** {@return the sources of what is explained here, by label} */
    List<Citation> citations();

    /** {@return how far the answer holds and which evidence to get next; empty where single criteria are explained} */
    List<HeldFinding> findings();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Explanation}; not safe for use by several threads. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
