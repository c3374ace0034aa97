package io.framewise.model.framework;

import io.framewise.meta.ModelStyle;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.series.Series;
import java.util.List;
import org.immutables.value.Value;

/** All that is known of one framework: figures, features, series and events, each in a fixed order. */
@Value.Immutable
@ModelStyle
public interface FrameworkEvidence extends WithFrameworkEvidence {
    /** {@return the framework} */
    FrameworkId framework();

    /** {@return figures by metric, connections, regime and date} */
    List<Measurement> measurements();

    /** {@return features by identifier} */
    List<Feature> features();

    /** {@return series by metric} */
    List<Series> series();

    /** {@return events by kind, date and identifier} */
    List<DatedEvent> events();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FrameworkEvidence}; not safe for use by several threads. */
    final class Builder extends ImmutableFrameworkEvidence.Builder {
        Builder() {}
    }
}
