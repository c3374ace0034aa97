package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import org.immutables.value.Value;

/** One line of an explanation in words. */
@Value.Immutable
@ModelStyle
public interface ExplanationLine {
    /** {@return how far below what it explains, from 0} */
    int depth();

    /** {@return the text} */
    String text();

    /** {@return whether it is a heading} */
    @Value.Default
    default boolean heading() {
        return false;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExplanationLine}; not safe for use by several threads. */
    final class Builder extends ImmutableExplanationLine.Builder {
        Builder() {}
    }
}
