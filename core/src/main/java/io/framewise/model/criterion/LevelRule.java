package io.framewise.model.criterion;

import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FeatureId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** One line of a {@link FeatureLevelDerivation}. */
@Value.Immutable
@ModelStyle
public interface LevelRule {
    /** {@return the level that holds when all conditions do} */
    String level();

    /** {@return for each feature the names of the levels that satisfy the condition; none: always holds} */
    Map<FeatureId, List<String>> when();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LevelRule}; not safe for use by several threads. */
    final class Builder extends ImmutableLevelRule.Builder {
        Builder() {}
    }
}
