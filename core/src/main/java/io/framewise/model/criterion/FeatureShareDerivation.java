package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import io.framewise.model.id.FeatureId;
import java.util.Map;
import org.immutables.value.Value;

/** The weighted share of a list of features that a framework has. */
@Value.Immutable
@ModelStyle
public non-sealed interface FeatureShareDerivation extends Derivation {
    /** {@return the weight of each feature, above 0} */
    Map<FeatureId, Double> features();

    /** {@return the worth of each feature level, in [0, 1], by the level's name} */
    Map<String, Double> levels();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        for (Map.Entry<FeatureId, Double> feature : features().entrySet()) {
            double weight = feature.getValue();
            if (!(weight > 0) || !Double.isFinite(weight)) {
                throw new InvalidModelException(
                        "The weight (%s) of feature (%s) must be positive.".formatted(weight, feature.getKey()));
            }
        }
        for (Map.Entry<String, Double> level : levels().entrySet()) {
            double worth = level.getValue();
            if (!(worth >= 0 && worth <= 1)) {
                throw new InvalidModelException(
                        "The worth (%s) of level (%s) must lie in [0, 1].".formatted(worth, level.getKey()));
            }
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeatureShareDerivation}; not safe for use by several threads. */
    final class Builder extends ImmutableFeatureShareDerivation.Builder {
        Builder() {}
    }
}
