package io.framewise.model.trend;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.forecast.OvertakingScore;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether one framework will be ahead of another. */
@Value.Immutable
@ModelStyle
public interface HeadToHead {
    /** {@return what is counted} */
    MetricId metric();

    /** {@return the framework that leads now} */
    FrameworkId leader();

    /** {@return the framework that follows now} */
    FrameworkId follower();

    /** {@return the last month in which both were counted} */
    YearMonth last();

    /** {@return the leader's value divided by the follower's in that month, at least 1} */
    double ratio();

    /** {@return how many months after that month} */
    int horizon();

    /** {@return the probability that the leader will still be ahead then, from 0.02 to 0.98} */
    double probability();

    /** {@return how good such answers were in the past of the two; empty where there was too little past} */
    Optional<OvertakingScore> backTest();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (!(probability() >= 0 && probability() <= 1) || !(ratio() >= 1) || horizon() < 1) {
            throw new InvalidModelException("Head to head, the ratio (%s), probability (%s) or horizon (%s) cannot be."
                    .formatted(ratio(), probability(), horizon()));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HeadToHead}; not safe for use by several threads. */
    final class Builder extends ImmutableHeadToHead.Builder {
        Builder() {}
    }
}
