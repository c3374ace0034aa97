package io.framewise.engine;

import io.framewise.model.record.Drift;
import io.framewise.model.record.DriftKind;
import io.framewise.model.record.RecordedDecision;
import java.util.List;

/**
 * Finds packs that are missing or older than when a decision was taken, since its evidence is then not all there. A newer
 * version is what a check is for, so it is only noted; versions begin with year and month and compare as text.
 */
final class PackReview {
    private final RecordedDecision recorded;
    private final RecordedDecision present;

    PackReview(RecordedDecision recorded, RecordedDecision present) {
        this.recorded = recorded;
        this.present = present;
    }

    void drifts(List<Drift> drifts, List<String> notes) {
        recorded.packs().forEach((id, version) -> {
            String now = present.packs().get(id);
            if (now == null) {
                drifts.add(
                        drift("the pack " + id + " (" + version + ") took part in the decision and is not there now"));
            } else if (now.compareTo(version) < 0) {
                drifts.add(
                        drift("the pack " + id + " is of " + now + ", older than the " + version + " of the decision"));
            } else if (!now.equals(version)) {
                notes.add("the pack " + id + " is of " + now + ", was of " + version);
            }
        });
        present.packs().keySet().stream()
                .filter(id -> !recorded.packs().containsKey(id))
                .forEach(id -> notes.add("the pack " + id + " takes part and did not then"));
    }

    private static Drift drift(String text) {
        return Drift.builder().kind(DriftKind.PACK).text(text).build();
    }
}
