package io.framewise.catalog;

import io.framewise.meta.ModelStyle;
import io.framewise.model.claim.Claim;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FrameworkId;
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

/** What one plugin or pack contributes. */
@Value.Immutable
@ModelStyle
public interface CatalogPart {
    /** {@return who contributes} */
    PackInfo pack();

    /** {@return frameworks} */
    List<Framework> frameworks();

    /** {@return criteria} */
    List<Criterion> criteria();

    /** {@return scenarios, not yet extended} */
    List<Scenario> scenarios();

    /** {@return regimes} */
    List<Regime> regimes();

    /** {@return sources} */
    List<Source> sources();

    /** {@return words for features} */
    List<FeatureDefinition> features();

    /** {@return words for metrics} */
    List<MetricDefinition> metrics();

    /** {@return changes of counting} */
    List<MeasurementEvent> measurementEvents();

    /** {@return series of the whole market} */
    List<Series> marketSeries();

    /** {@return claims} */
    List<Claim> claims();

    /** {@return what it knows of each framework} */
    @Value.NaturalOrder
    SortedMap<FrameworkId, EvidencePart> evidence();

    /** {@return definitions of other packs that it replaces} */
    List<Replacement> replacements();

    /** {@return decision methods} */
    List<DecisionMethod> decisionMethods();

    /** {@return normalizations} */
    List<Normalizer> normalizers();

    /** {@return weightings} */
    List<WeightingMethod> weightingMethods();

    /** {@return forecasters} */
    List<Forecaster> forecasters();

    /** {@return derivers} */
    List<MeasurementDeriver> derivers();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CatalogPart}; not safe for use by several threads. */
    final class Builder extends ImmutableCatalogPart.Builder {
        Builder() {}
    }
}
