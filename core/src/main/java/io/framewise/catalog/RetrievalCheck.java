package io.framewise.catalog;

import io.framewise.error.ErrorCode;
import io.framewise.error.Issue;
import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.evidence.Measurement;
import io.framewise.model.evidence.Source;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.model.id.SourceId;
import io.framewise.model.origin.Origin;
import io.framewise.model.series.Observation;
import io.framewise.model.series.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rejects evidence that is younger than the retrieval of its source: nobody can have read it there. */
final class RetrievalCheck {
    private final Map<SourceId, Source> sources;
    private final List<Issue> issues;

    RetrievalCheck(Map<SourceId, Source> sources, List<Issue> issues) {
        this.sources = sources;
        this.issues = issues;
    }

    /** Goes through what one pack knows of a framework. */
    void check(FrameworkEvidence evidence) {
        for (Measurement measurement : evidence.measurements()) {
            check(measurement.observedOn(), measurement.source(), measurement.origin());
        }
        for (DatedEvent event : evidence.events()) {
            check(event.date(), event.source(), event.origin());
        }
        for (Series series : evidence.series()) {
            for (Observation point : series.observations()) {
                check(point.knownOn(), point.source(), series.origin());
            }
        }
    }

    private void check(LocalDate date, SourceId id, Origin origin) {
        Source source = sources.get(id);
        if (source == null || !date.isAfter(source.retrievedOn())) {
            return;
        }
        Issue issue = Issue.error(
                        ErrorCode.VALUE,
                        "The date (%s) is after (%s), when the source (%s) was retrieved."
                                .formatted(date, source.retrievedOn(), id))
                .hint("Maybe the date is mistyped, or the source was read again and its retrievedOn is to be raised.");
        issues.add(Attribution.of(issue, origin));
    }
}
