package io.framewise.model.record;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.comparison.Word;
import io.framewise.model.id.FrameworkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The answer as far as a decision rests on it. */
@Value.Immutable
@ModelStyle
public interface RecordedAnswer {
    /** {@return the date of the evidence} */
    LocalDate asOf();

    /** {@return what it came to} */
    Outcome outcome();

    /** {@return the recommended one, or those that tie in the order of the ranking, or none} */
    List<FrameworkId> frameworks();

    /** {@return how sure a recommendation is} */
    Optional<Word> word();

    /** {@return the probability of the recommended one, or that the first two tie, in [0, 1]} */
    OptionalDouble probability();

    /** {@return the smallest set with a total probability of rank 1 of at least 0.9, in the order of the ranking} */
    List<FrameworkId> contenders();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        int named = frameworks().size();
        boolean counted =
                switch (outcome()) {
                    case PREFERRED -> named == 1;
                    case TIE -> named > 1;
                    case UNDECIDED -> named == 0;
                };
        if (!counted) {
            throw new InvalidModelException(
                    "A recommendation names one framework, a tie several and an undecided answer none, not (%s)."
                            .formatted(frameworks()));
        }
        if (word().isPresent() != (outcome() == Outcome.PREFERRED)
                || probability().isPresent() == (outcome() == Outcome.UNDECIDED)) {
            throw new InvalidModelException("A recommendation has a word and a probability, a tie a probability only,"
                    + " an undecided answer neither.");
        }
        if (probability().isPresent()
                && !(probability().getAsDouble() >= 0 && probability().getAsDouble() <= 1)) {
            throw new InvalidModelException("The probability (%s) must lie in [0, 1]."
                    .formatted(probability().getAsDouble()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordedAnswer}; not safe for use by several threads. */
    final class Builder extends ImmutableRecordedAnswer.Builder {
        Builder() {}
    }
}
