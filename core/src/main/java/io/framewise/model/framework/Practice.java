package io.framewise.model.framework;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.SourceId;
import java.util.List;
import org.immutables.value.Value;

/** A security practice that the documentation advises or that follows from it. */
@Value.Immutable
@ModelStyle
public interface Practice {
    /** {@return the advice} */
    String text();

    /** {@return what it is about, such as {@code csrf}} */
    String topic();

    /** {@return the sources that show it} */
    List<SourceId> evidence();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Practice}; not safe for use by several threads. */
    final class Builder extends ImmutablePractice.Builder {
        Builder() {}
    }
}
