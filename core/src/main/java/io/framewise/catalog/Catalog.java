package io.framewise.catalog;

import io.framewise.error.Issue;
import io.framewise.model.claim.Claim;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.FeatureDefinition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.evidence.Regime;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.Framework;
import io.framewise.model.framework.FrameworkEvidence;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Everything known. All maps are sorted by identifier, so the order in which packs were found never shows. Immutable; the
 * evidence of a framework is merged when it is first asked for. Safe for use by several threads.
 */
public final class Catalog {
    private final CatalogContents contents;
    private final EvidenceMerger merger;
    private final ConcurrentMap<FrameworkId, FrameworkEvidence> evidence = new ConcurrentHashMap<>();

    Catalog(CatalogContents contents, EvidenceMerger merger) {
        this.contents = contents;
        this.merger = merger;
    }

    /**
     * Merges and checks what packs contribute.
     *
     * @param parts the contributions, in any order
     * @return the catalog
     * @throws io.framewise.error.InvalidDataException with every error found
     */
    public static Catalog of(Collection<CatalogPart> parts) {
        return new CatalogAssembler(parts).assemble();
    }

    /** {@return the packs that took part, by identifier} */
    public SortedMap<PackId, PackInfo> packs() {
        return contents.packs();
    }

    /** {@return all frameworks} */
    public SortedMap<FrameworkId, Framework> frameworks() {
        return contents.frameworks();
    }

    /** {@return all criteria} */
    public SortedMap<CriterionId, Criterion> criteria() {
        return contents.criteria();
    }

    /** {@return all scenarios, those that extend another with what they inherit} */
    public SortedMap<ScenarioId, Scenario> scenarios() {
        return contents.scenarios();
    }

    /** {@return all regimes} */
    public SortedMap<RegimeId, Regime> regimes() {
        return contents.regimes();
    }

    /** {@return all sources} */
    public SortedMap<SourceId, Source> sources() {
        return contents.sources();
    }

    /** {@return the vocabulary of features} */
    public SortedMap<FeatureId, FeatureDefinition> features() {
        return contents.features();
    }

    /** {@return the vocabulary of metrics} */
    public SortedMap<MetricId, MetricDefinition> metrics() {
        return contents.metrics();
    }

    /** {@return all claims} */
    public SortedMap<ClaimId, Claim> claims() {
        return contents.claims();
    }

    /** {@return changes of counting, by first period and identifier} */
    public List<MeasurementEvent> measurementEvents() {
        return contents.measurementEvents();
    }

    /** {@return decision methods by identifier} */
    public SortedMap<String, DecisionMethod> decisionMethods() {
        return contents.decisionMethods();
    }

    /** {@return normalizations by identifier} */
    public SortedMap<String, Normalizer> normalizers() {
        return contents.normalizers();
    }

    /** {@return weightings by identifier} */
    public SortedMap<String, WeightingMethod> weightingMethods() {
        return contents.weightingMethods();
    }

    /** {@return forecasters by identifier} */
    public SortedMap<String, Forecaster> forecasters() {
        return contents.forecasters();
    }

    /** {@return derivers by identifier} */
    public SortedMap<String, MeasurementDeriver> derivers() {
        return contents.derivers();
    }

    /** {@return warnings and notes found while assembling, in order of place} */
    public List<Issue> issues() {
        return contents.issues();
    }

    /**
     * Reads the evidence of every framework and looks for what nothing uses.
     *
     * @return the {@link #issues()} and a warning for each name in evidence that nothing defines, in order of place
     * @throws io.framewise.error.InvalidDataException if evidence cannot be used
     */
    public List<Issue> check() {
        EvidenceReferenceCheck references = new EvidenceReferenceCheck(contents);
        for (FrameworkId framework : merger.frameworks()) {
            references.check(framework, evidence(framework));
        }
        List<Issue> all = new ArrayList<>(contents.issues());
        all.addAll(references.issues());
        return all.stream().distinct().sorted().toList();
    }

    /**
     * Gives all that is known of a framework.
     *
     * @param framework the framework
     * @return its evidence from all packs; empty when nothing is known
     * @throws io.framewise.error.InvalidDataException if evidence that had not been read yet cannot be used
     */
    public FrameworkEvidence evidence(FrameworkId framework) {
        return evidence.computeIfAbsent(framework, merger::merge);
    }

    /**
     * Gives a series of the whole market.
     *
     * @param metric the metric of the series
     * @return the series, if there is one
     */
    public Optional<Series> marketSeries(MetricId metric) {
        for (Series series : contents.marketSeries()) {
            if (series.metric().equals(metric)) {
                return Optional.of(series);
            }
        }
        return Optional.empty();
    }

    /** {@return the date of the newest observation of any source or regime; 1970-01-01 when there is none} */
    public LocalDate newestObservation() {
        LocalDate newest = LocalDate.EPOCH;
        for (Source source : contents.sources().values()) {
            newest = source.observedOn().isAfter(newest) ? source.observedOn() : newest;
        }
        for (Regime regime : contents.regimes().values()) {
            newest = regime.ends().isAfter(newest) ? regime.ends() : newest;
        }
        return newest;
    }
}
