package io.framewise.model.framework;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.SourceId;
import java.util.List;
import org.immutables.value.Value;

/** A strength or a challenge. */
@Value.Immutable
@ModelStyle
public interface Assessment {
    /** {@return the sentence} */
    String text();

    /** {@return the criteria on which it shows} */
    List<CriterionId> criteria();

    /** {@return the sources that show it} */
    List<SourceId> evidence();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Assessment}; not safe for use by several threads. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
