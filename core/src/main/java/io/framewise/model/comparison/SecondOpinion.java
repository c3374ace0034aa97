package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import org.immutables.value.Value;

/** The same expected values and weights, ranked by another method. */
@Value.Immutable
@ModelStyle
public interface SecondOpinion {
    /** {@return the method's identifier} */
    String method();

    /** {@return the method's name} */
    String title();

    /** {@return best first} */
    List<FrameworkId> order();

    /** {@return the scores in that order} */
    List<Double> scores();

    /** {@return whether it puts the same alternative first} */
    boolean agrees();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecondOpinion}; not safe for use by several threads. */
    final class Builder extends ImmutableSecondOpinion.Builder {
        Builder() {}
    }
}
