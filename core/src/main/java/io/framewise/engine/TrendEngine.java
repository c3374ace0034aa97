package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import io.framewise.forecast.adoption.Cleaned;
import io.framewise.forecast.adoption.RollingMean;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Definition;
import io.framewise.model.criterion.MetricDefinition;
import io.framewise.model.criterion.SeriesDerivation;
import io.framewise.model.criterion.SeriesStatistic;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.MetricId;
import io.framewise.model.series.Series;
import io.framewise.model.trend.TrendReport;
import io.framewise.model.trend.TrendRequest;
import io.framewise.spi.Forecaster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers where series of frameworks are going: selection by date, repair for changes of counting, back-test, forecast, and
 * each pair head to head (rules 16 and 18). Immutable; safe for use by several threads.
 */
public final class TrendEngine {
    private final Catalog catalog;

    /**
     * Makes an engine.
     *
     * @param catalog everything known
     */
    public TrendEngine(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer; frameworks without the series are named in its notes
     * @throws InvalidRequestException if it names something unknown, or no framework has such a series
     */
    public TrendReport trend(TrendRequest request) {
        Map<FrameworkId, Framework> frameworks = new LinkedHashMap<>();
        for (FrameworkId id : request.frameworks()) {
            frameworks.put(id, Lookup.find("framework", id, catalog.frameworks()));
        }
        LocalDate asOf = AsOf.of(request.asOf(), catalog);
        MetricDefinition metric = metric(request, frameworks);
        EvidenceSelection selection = new EvidenceSelection(catalog, asOf, Set.of());
        TrendReport.Builder report =
                TrendReport.builder().metric(metric).asOf(asOf).horizon(request.horizon());
        Map<FrameworkId, Series> known = new LinkedHashMap<>();
        for (Framework framework : frameworks.values()) {
            Optional<Series> series = find(framework.id(), metric.id())
                    .map(selection::select)
                    .filter(found -> MonthlySeries.months(found).isPresent());
            series.ifPresent(found -> known.put(framework.id(), found));
            if (series.isEmpty()) {
                report.addNote("%s has no series of %s as of %s.".formatted(framework.name(), metric.id(), asOf));
            }
        }
        if (known.isEmpty()) {
            throw new InvalidRequestException(Issue.error(
                            ErrorCode.REQUEST,
                            "None of %s has a series of (%s) as of (%s)."
                                    .formatted(frameworks.keySet(), metric.id(), asOf))
                    .hint(hint(frameworks)));
        }
        TrendCalculator calculator = new TrendCalculator(catalog, selection, request, market(metric.id()));
        if (request.forecasting()) {
            Forecaster method = method(request);
            Optional<MarketTrend> together = request.method().isPresent() || request.cleaning()
                    ? Optional.empty()
                    : MarketTrend.of(catalog, selection, metric.id(), request);
            known.forEach((id, series) -> report.addTrend(
                    calculator.trend(Objects.requireNonNull(frameworks.get(id)), series, method, together)));
        }
        List<Series> all = new ArrayList<>(known.values());
        if (request.forecasting()) {
            new ShareOutlook(catalog).add(report, all, request.horizon());
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Series first = all.get(i);
                Series second = all.get(j);
                calculator
                        .headToHead(first, second)
                        .ifPresentOrElse(
                                report::addPair,
                                () -> report.addNote(
                                        "%s and %s were counted together too seldom to set them head to head."
                                                .formatted(first.subject(), second.subject())));
            }
        }
        return report.build();
    }

    private Forecaster method(TrendRequest request) {
        if (request.method().isEmpty()) {
            return request.cleaning() ? RollingMean.cleaned() : new RollingMean();
        }
        Forecaster method = Lookup.find("forecaster", request.method().orElseThrow(), catalog.forecasters());
        return request.cleaning() ? new Cleaned(method) : method;
    }

    private MetricDefinition metric(TrendRequest request, Map<FrameworkId, Framework> frameworks) {
        Optional<MetricId> id = request.metric().or(this::grown);
        if (id.isEmpty()) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.REQUEST, "No criterion is the growth of a series, so a trend needs a metric.")
                            .hint("Maybe name one, such as with --metric."));
        }
        MetricDefinition metric = catalog.metrics().get(id.orElseThrow());
        if (metric == null) {
            throw new InvalidRequestException(
                    Issue.error(ErrorCode.UNKNOWN_ID, "There is no metric (%s).".formatted(id.orElseThrow()))
                            .hint(hint(frameworks)));
        }
        return metric;
    }

    /** The series of the first criterion that is the growth of one. */
    private Optional<MetricId> grown() {
        return growths().map(SeriesDerivation::series);
    }

    private Optional<SeriesDerivation> growths() {
        for (Criterion criterion : catalog.criteria().values()) {
            for (Definition definition : criterion.definitions()) {
                if (definition.derivation() instanceof SeriesDerivation series
                        && series.statistic() == SeriesStatistic.GROWTH) {
                    return Optional.of(series);
                }
            }
        }
        return Optional.empty();
    }

    /** The market that a criterion sets beside the growth of a metric. */
    private Optional<MetricId> market(MetricId metric) {
        return growths()
                .filter(derivation -> derivation.series().equals(metric))
                .flatMap(SeriesDerivation::market);
    }

    private Optional<Series> find(FrameworkId framework, MetricId metric) {
        return catalog.evidence(framework).series().stream()
                .filter(series -> series.metric().equals(metric))
                .findFirst();
    }

    private String hint(Map<FrameworkId, Framework> frameworks) {
        Set<String> metrics = new TreeSet<>();
        for (FrameworkId framework : frameworks.keySet()) {
            catalog.evidence(framework)
                    .series()
                    .forEach(series -> metrics.add(series.metric().value()));
        }
        return metrics.isEmpty()
                ? "They have no series at all."
                : "Series that they have: " + String.join(", ", metrics) + ".";
    }
}
