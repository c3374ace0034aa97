package io.framewise.model.record;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/** Until when and how far a decision holds without being looked at again. */
@Value.Immutable
@ModelStyle
public interface ReviewTerms {
    /** How long after a decision it is reviewed when nobody says otherwise. */
    Period USUAL = Period.ofMonths(6);

    /** {@return the last day before a review is due} */
    LocalDate by();

    /** {@return by how much the probability of the recommended one may fall, in [0, 1]} */
    @Value.Default
    default double mayFall() {
        return 0.05;
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(mayFall() >= 0 && mayFall() <= 1)) {
            throw new InvalidModelException("A probability may fall by 0 to 1, not by (%s).".formatted(mayFall()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReviewTerms}; not safe for use by several threads. */
    final class Builder extends ImmutableReviewTerms.Builder {
        Builder() {}
    }
}
