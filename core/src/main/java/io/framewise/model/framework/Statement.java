package io.framewise.model.framework;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.SourceId;
import java.util.List;
import org.immutables.value.Value;

/** A sentence about a framework with its proof. */
@Value.Immutable
@ModelStyle
public interface Statement {
    /** {@return the sentence} */
    String text();

    /** {@return the sources that show it, at least one} */
    List<SourceId> evidence();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statement}; not safe for use by several threads. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
