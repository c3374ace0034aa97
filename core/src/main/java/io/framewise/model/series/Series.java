package io.framewise.model.series;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.MetricId;
import io.framewise.model.origin.Origin;
import java.util.List;
import org.immutables.value.Value;

/** Observations of one metric of one framework, or of the market, by ascending period. */
@Value.Immutable
@ModelStyle
public interface Series {
    /** {@return the framework's identifier, or {@code market}} */
    String subject();

    /** {@return the metric} */
    MetricId metric();

    /** {@return by ascending period, at most one a period} */
    List<Observation> observations();

    /** {@return who contributed it} */
    @Value.Auxiliary
    Origin origin();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        for (int i = 1; i < observations().size(); i++) {
            if (!observations()
                    .get(i)
                    .period()
                    .isAfter(observations().get(i - 1).period())) {
                throw new InvalidModelException("The periods of series (%s.%s) must ascend, but (%s) does not."
                        .formatted(subject(), metric(), observations().get(i).period()));
            }
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Series}; not safe for use by several threads. */
    final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
