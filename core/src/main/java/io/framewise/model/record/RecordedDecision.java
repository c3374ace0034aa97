package io.framewise.model.record;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.comparison.ComparisonRequest;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.PackId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A decision: what was asked, what the answer was, what it rested on, and when it is to be looked at again. */
@Value.Immutable
@ModelStyle
public interface RecordedDecision extends WithRecordedDecision {
    /** {@return the day on which it was recorded} */
    LocalDate recordedOn();

    /** {@return what those who decided want readers to know} */
    Optional<String> note();

    /** {@return the question} */
    ComparisonRequest request();

    /** {@return the packs that were named besides those on the class path, as paths from the file of the decision} */
    List<String> packFiles();

    /** {@return the answer} */
    RecordedAnswer answer();

    /** {@return until when and how far it holds} */
    ReviewTerms review();

    /** {@return the newest observation behind each weighed criterion, for each alternative of which something is known} */
    @Value.NaturalOrder
    SortedMap<CriterionId, SortedMap<FrameworkId, LocalDate>> evidence();

    /** {@return the version of every pack that took part} */
    @Value.NaturalOrder
    SortedMap<PackId, String> packs();

    /**
     * The terms for a decision that is taken again: as long after the new day as they were after the old one.
     *
     * @param day the new day
     * @return the terms
     */
    default ReviewTerms reviewAfter(LocalDate day) {
        Period until = Period.between(recordedOn(), review().by());
        return ReviewTerms.builder()
                .from(review())
                .by(day.plus(until.isNegative() ? ReviewTerms.USUAL : until))
                .build();
    }

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        for (FrameworkId named : answer().frameworks()) {
            if (!request().frameworks().contains(named)) {
                throw new InvalidModelException(
                        "The answer names (%s), which is not among the frameworks (%s) of the request."
                                .formatted(named, request().frameworks()));
            }
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordedDecision}; not safe for use by several threads. */
    final class Builder extends ImmutableRecordedDecision.Builder {
        Builder() {}
    }
}
