package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import io.framewise.model.comparison.CellState;
import io.framewise.model.id.FrameworkId;
import java.util.List;
import org.immutables.value.Value;

/** What one definition says of one alternative. */
@Value.Immutable
@ModelStyle
public interface ExplainedCell {
    /** {@return the alternative} */
    FrameworkId framework();

    /** {@return what is known} */
    CellState state();

    /** {@return the figure in a sentence, or that nothing is known} */
    String text();

    /** {@return what stands behind it} */
    List<Ground> grounds();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExplainedCell}; not safe for use by several threads. */
    final class Builder extends ImmutableExplainedCell.Builder {
        Builder() {}
    }
}
