package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import org.immutables.value.Value;

/** One alternative is preferred. */
@Value.Immutable
@ModelStyle
public non-sealed interface Preferred extends Verdict {
    /** {@return the preferred one} */
    FrameworkId framework();

    /** {@return how sure} */
    Word word();

    /** {@return of winning against the other, or of rank 1 among more} */
    Probability probability();

    /** {@return why the word is lower than the probability alone would make it} */
    List<String> conditions();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Preferred}; not safe for use by several threads. */
    final class Builder extends ImmutablePreferred.Builder {
        Builder() {}
    }
}
