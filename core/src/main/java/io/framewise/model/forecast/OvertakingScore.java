package io.framewise.model.forecast;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How good answers to "will one be ahead of the other?" were in the past of both. Brier scores: 0 is best, 0.25 says nothing. */
@Value.Immutable
@ModelStyle
public interface OvertakingScore {
    /** {@return the mean squared distance of probabilities to outcomes} */
    double brier();

    /** {@return the same of saying each time that whoever leads will lead} */
    double persistence();

    /** {@return how many answers were scored} */
    int origins();

    /** {@return how many answers span a change of what is counted, and are not in the scores above} */
    int originsAcrossSteps();

    /** {@return the score of those, if there are any} */
    OptionalDouble brierAcrossSteps();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(brier() >= 0 && brier() <= 1) || !(persistence() >= 0 && persistence() <= 1) || origins() < 1) {
            throw new InvalidModelException("The score (%s, %s, %s origins) must lie between 0 and 1."
                    .formatted(brier(), persistence(), origins()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OvertakingScore}; not safe for use by several threads. */
    final class Builder extends ImmutableOvertakingScore.Builder {
        Builder() {}
    }
}
