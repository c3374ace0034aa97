package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.criterion.Criterion;
import io.framewise.model.criterion.Staleness;
import io.framewise.model.framework.Framework;
import io.framewise.model.id.CriterionId;
import io.framewise.model.id.FrameworkId;
import io.framewise.model.record.Drift;
import io.framewise.model.record.DriftKind;
import io.framewise.model.record.RecordedDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Finds evidence that has expired on the day of a check by the rules of its criterion (rule 10), or is gone. What had expired
 * already when the decision was taken is not held against it.
 */
final class EvidenceReview {
    private final Catalog catalog;
    private final RecordedDecision recorded;
    private final RecordedDecision present;
    private final LocalDate day;

    EvidenceReview(Catalog catalog, RecordedDecision recorded, RecordedDecision present, LocalDate day) {
        this.catalog = catalog;
        this.recorded = recorded;
        this.present = present;
        this.day = day;
    }

    /** At most one drift for each criterion. */
    void drifts(List<Drift> drifts, List<String> notes) {
        recorded.evidence().forEach((id, then) -> {
            Criterion criterion = catalog.criteria().get(id);
            SortedMap<FrameworkId, LocalDate> now = present.evidence().get(id);
            if (criterion == null || now == null && !weighed(id)) {
                notes.add(id + " was weighed and is not any more");
                return;
            }
            List<String> reasons = new ArrayList<>();
            then.forEach((framework, date) -> {
                LocalDate newest = now == null ? null : now.get(framework);
                if (newest == null) {
                    reasons.add("nothing is known of " + name(framework)
                            + " any more, where the newest evidence was of " + date);
                } else if (expiredSince(criterion.staleness(), newest)) {
                    reasons.add("the newest evidence of " + name(framework) + ", of " + newest + ", counted until "
                            + newest.plus(criterion.staleness().expires().orElseThrow()));
                }
            });
            if (!reasons.isEmpty()) {
                drifts.add(Drift.builder()
                        .kind(DriftKind.EVIDENCE)
                        .criterion(id)
                        .text(id + ": " + String.join("; ", reasons))
                        .build());
            }
        });
    }

    private boolean weighed(CriterionId id) {
        return Optional.ofNullable(catalog.scenarios().get(recorded.request().scenario()))
                .filter(scenario -> scenario.weights().criteria().contains(id))
                .isPresent();
    }

    private boolean expiredSince(Staleness staleness, LocalDate newest) {
        return Ages.expired(staleness, newest, day) && !Ages.expired(staleness, newest, recorded.recordedOn());
    }

    private String name(FrameworkId id) {
        Framework framework = catalog.frameworks().get(id);
        return framework == null ? id.value() : framework.name();
    }
}
