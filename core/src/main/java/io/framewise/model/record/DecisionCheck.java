package io.framewise.model.record;

import io.framewise.meta.ModelStyle;
import io.framewise.model.comparison.Comparison;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** A recorded decision beside the answer to the same question now. */
@Value.Immutable
@ModelStyle
public interface DecisionCheck {
    /** {@return the decision as recorded} */
    RecordedDecision recorded();

    /** {@return the decision as it would be recorded now} */
    RecordedDecision present();

    /** {@return the answer now} */
    Comparison comparison();

    /** {@return the day of the check, by which evidence ages and reviews fall due} */
    LocalDate on();

    /** {@return why it no longer holds, the gravest first; none when it holds} */
    List<Drift> drifts();

    /** {@return what else has changed, one line without a full stop each} */
    List<String> notes();

    /** {@return whether nothing speaks against the decision} */
    default boolean holds() {
        return drifts().isEmpty();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DecisionCheck}; not safe for use by several threads. */
    final class Builder extends ImmutableDecisionCheck.Builder {
        Builder() {}
    }
}
