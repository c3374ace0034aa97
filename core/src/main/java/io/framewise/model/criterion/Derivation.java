package io.framewise.model.criterion;

/**
 * How a criterion's quantity comes from evidence. A closed set of forms, so that every explanation can name them;
 * what none of them expresses is a {@link CustomDerivation} contributed by a plugin.
 */
public sealed interface Derivation
        permits MetricDerivation,
                AnyDerivation,
                RatioDerivation,
                FeatureShareDerivation,
                FeatureLevelDerivation,
                SeriesDerivation,
                EventDerivation,
                MixDerivation,
                CustomDerivation {}
