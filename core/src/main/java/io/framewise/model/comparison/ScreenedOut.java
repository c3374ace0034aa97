package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import org.immutables.value.Value;

/** An alternative that fails a hard requirement. */
@Value.Immutable
@ModelStyle
public interface ScreenedOut {
    /** {@return the alternative} */
    FrameworkId framework();

    /** {@return the criterion of the requirement} */
    CriterionId criterion();

    /** {@return what it has and what is required} */
    String reason();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScreenedOut}; not safe for use by several threads. */
    final class Builder extends ImmutableScreenedOut.Builder {
        Builder() {}
    }
}
