package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import io.framewise.model.comparison.Caveat;
import io.framewise.model.comparison.CriterionResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one criterion contributes, and why. */
@Value.Immutable
@ModelStyle
public interface ExplainedCriterion {
    /** {@return the numbers} */
    CriterionResult result();

    /** {@return the question that it answers} */
    String question();

    /** {@return what it does not measure} */
    Optional<String> limits();

    /** {@return what it contributes to the lead of the first over the second, in sentences} */
    String contribution();

    /** {@return what it weighs, in a sentence, with its reason} */
    String weight();

    /** {@return what each alternative is worth on it, one sentence each, in the order of the ranking} */
    List<String> values();

    /** {@return the ways to measure it} */
    List<ExplainedDefinition> definitions();

    /** {@return what to know before believing it} */
    List<Caveat> caveats();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExplainedCriterion}; not safe for use by several threads. */
    final class Builder extends ImmutableExplainedCriterion.Builder {
        Builder() {}
    }
}
