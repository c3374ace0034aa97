package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.evidence.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A source as this answer uses it. */
@Value.Immutable
@ModelStyle
public interface Citation {
    /** {@return a label for this answer only, such as {@code E12}} */
    String label();

    /** {@return the source} */
    Source source();

    /** {@return the newest observation used} */
    LocalDate newest();

    /** {@return the commit of the newest observation, where the source has many} */
    Optional<String> commit();

    /** {@return identifiers of the measurements, features, series and events used} */
    List<String> measurements();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Citation}; not safe for use by several threads. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
