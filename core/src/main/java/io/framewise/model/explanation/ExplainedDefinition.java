package io.framewise.model.explanation;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.DefinitionId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the ways to measure a criterion. */
@Value.Immutable
@ModelStyle
public interface ExplainedDefinition {
    /** {@return the definition} */
    DefinitionId definition();

    /** {@return the share of the draws that take it} */
    double share();

    /** {@return the share in a sentence, with its reason, where there are several definitions} */
    Optional<String> choice();

    /** {@return where the quantity comes from, in a sentence} */
    String measure();

    /** {@return which quantity is worth how much, in a sentence, with its reason} */
    String worth();

    /** {@return one for each alternative, in the order of the ranking} */
    List<ExplainedCell> cells();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExplainedDefinition}; not safe for use by several threads. */
    final class Builder extends ImmutableExplainedDefinition.Builder {
        Builder() {}
    }
}
