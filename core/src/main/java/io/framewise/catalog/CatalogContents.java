package io.framewise.catalog;

import io.framewise.error.Issue;
import io.framewise.meta.ModelStyle;
import io.framewise.model.claim.Claim;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.ClaimId;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FeatureId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.id.PackId;
import io.framewise.model.id.RegimeId;
import io.framewise.model.id.ScenarioId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.PackInfo;
import io.framewise.model.scenario.Scenario;
import io.framewise.model.series.MeasurementEvent;
import io.framewise.model.series.Series;
import io.framewise.spi.DecisionMethod;
import io.framewise.spi.Forecaster;
import io.framewise.spi.MeasurementDeriver;
import io.framewise.spi.Normalizer;
import io.framewise.spi.WeightingMethod;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/** The merged definitions of all packs. */
@Value.Immutable
@ModelStyle
interface CatalogContents {
    /** {@return packs} */
    @Value.NaturalOrder
    SortedMap<PackId, PackInfo> packs();

    /** {@return frameworks} */
    @Value.NaturalOrder
    SortedMap<FrameworkId, Framework> frameworks();

    /** {@return criteria} */
    @Value.NaturalOrder
    SortedMap<CriterionId, Criterion> criteria();

    /** {@return scenarios} */
    @Value.NaturalOrder
    SortedMap<ScenarioId, Scenario> scenarios();

    /** {@return regimes} */
    @Value.NaturalOrder
    SortedMap<RegimeId, Regime> regimes();

    /** {@return sources} */
    @Value.NaturalOrder
    SortedMap<SourceId, Source> sources();

    /** {@return features} */
    @Value.NaturalOrder
    SortedMap<FeatureId, FeatureDefinition> features();

    /** {@return metrics} */
    @Value.NaturalOrder
    SortedMap<MetricId, MetricDefinition> metrics();

    /** {@return claims} */
    @Value.NaturalOrder
    SortedMap<ClaimId, Claim> claims();

    /** {@return changes of counting} */
    List<MeasurementEvent> measurementEvents();

    /** {@return market series} */
    List<Series> marketSeries();

    /** {@return decision methods} */
    @Value.NaturalOrder
    SortedMap<String, DecisionMethod> decisionMethods();

    /** {@return normalizations} */
    @Value.NaturalOrder
    SortedMap<String, Normalizer> normalizers();

    /** {@return weightings} */
    @Value.NaturalOrder
    SortedMap<String, WeightingMethod> weightingMethods();

    /** {@return forecasters} */
    @Value.NaturalOrder
    SortedMap<String, Forecaster> forecasters();

    /** {@return derivers} */
    @Value.NaturalOrder
    SortedMap<String, MeasurementDeriver> derivers();

    /** {@return warnings and notes} */
    List<Issue> issues();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CatalogContents}; not safe for use by several threads. */
    final class Builder extends ImmutableCatalogContents.Builder {
        Builder() {}
    }
}
