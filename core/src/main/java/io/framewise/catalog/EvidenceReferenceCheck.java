package io.framewise.catalog;

import io.framewise.error.DidYouMean;
import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.framework.Feature;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names in evidence that nothing defines: the evidence is kept, but nothing uses it, which is seldom meant. */
final class EvidenceReferenceCheck {
    private final CatalogContents contents;
    private final Set<Issue> issues = new LinkedHashSet<>();

    EvidenceReferenceCheck(CatalogContents contents) {
        this.contents = contents;
    }

    /** Goes through the evidence of one framework. */
    void check(FrameworkId framework, FrameworkEvidence evidence) {
        boolean known = contents.frameworks().containsKey(framework);
        for (Measurement measurement : evidence.measurements()) {
            owner(known, framework, measurement.origin());
            expect(measurement.metric(), contents.metrics().keySet(), "metric", measurement.origin());
            source(measurement.source(), measurement.origin());
            measurement
                    .regime()
                    .ifPresent(regime -> expect(regime, contents.regimes().keySet(), "regime", measurement.origin()));
        }
        for (Feature feature : evidence.features()) {
            owner(known, framework, feature.origin());
            expect(feature.feature(), contents.features().keySet(), "feature", feature.origin());
            feature.evidence().forEach(source -> source(source, feature.origin()));
            feature.sinceEvidence().forEach(source -> source(source, feature.origin()));
        }
        for (Series series : evidence.series()) {
            owner(known, framework, series.origin());
            expect(series.metric(), contents.metrics().keySet(), "metric", series.origin());
            for (Observation observation : series.observations()) {
                source(observation.source(), series.origin());
            }
        }
        for (DatedEvent event : evidence.events()) {
            owner(known, framework, event.origin());
            source(event.source(), event.origin());
        }
    }

    /** Everything found, by place. */
    List<Issue> issues() {
        return issues.stream().sorted().toList();
    }

    private void owner(boolean known, FrameworkId framework, Origin origin) {
        if (!known) {
            expect(framework, contents.frameworks().keySet(), "framework", origin);
        }
    }

    private void source(SourceId source, Origin origin) {
        expect(source, contents.sources().keySet(), "source", origin);
    }

    private void expect(Object id, Collection<?> known, String kind, Origin origin) {
        if (known.contains(id)) {
            return;
        }
        List<String> names = new ArrayList<>();
        known.forEach(name -> names.add(name.toString()));
        Issue issue = Issue.warning(
                        ErrorCode.DANGLING, "The %s (%s) is not known; it is kept but not used.".formatted(kind, id))
                .hint(DidYouMean.hint(id.toString(), names));
        issues.add(Attribution.of(issue, origin));
    }
}
