package io.framewise.engine;

import io.framewise.model.comparison.CaveatKind;
import io.framewise.model.comparison.CellEvidence;
import io.framewise.model.comparison.CellState;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind a cell: state, evidence, sources used and what a reader must know. Filled while the cell is made. */
final class CellTrace {
    /** One use of a source. */
    record Use(SourceId source, String what, LocalDate observedOn, Optional<String> commit) {}

    /** One thing a reader must know. */
    record Remark(CaveatKind kind, String text) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Remark remark && remark.kind == kind && remark.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private CellState state = CellState.KNOWN;
    private final List<CellEvidence> evidence = new ArrayList<>();
    private final List<Basis> bases = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<String> figure = Optional.empty();
    private Optional<LocalDate> newest = Optional.empty();

    static CellTrace of(CellState state) {
        CellTrace trace = new CellTrace();
        trace.state = state;
        return trace;
    }

    CellTrace uses(SourceId source, String what, LocalDate observedOn, Optional<String> commit) {
        uses.add(new Use(source, what, observedOn, commit));
        newer(observedOn);
        return this;
    }

    /** A figure and what it was made from. */
    CellTrace evidence(CellEvidence item, Basis basis) {
        evidence.add(item);
        bases.add(basis);
        return this;
    }

    CellTrace remark(CaveatKind kind, String text) {
        remarks.add(new Remark(kind, text));
        return this;
    }

    CellTrace remarkOnce(CaveatKind kind, String text) {
        Remark remark = new Remark(kind, text);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
        return this;
    }

    CellTrace figure(String text) {
        figure = Optional.of(text);
        return this;
    }

    CellTrace state(CellState changed) {
        state = changed;
        return this;
    }

    /** Takes over what stands behind a part. */
    CellTrace include(CellTrace part) {
        evidence.addAll(part.evidence);
        bases.addAll(part.bases);
        uses.addAll(part.uses);
        remarks.addAll(part.remarks);
        if (part.newest.isPresent()) {
            newer(part.newest.get());
        }
        return this;
    }

    private void newer(LocalDate date) {
        if (newest.isEmpty() || !newest.get().isAfter(date)) {
            newest = Optional.of(date);
        }
    }

    CellState state() {
        return state;
    }

    List<CellEvidence> evidence() {
        return evidence;
    }

    /** What each of {@link #evidence()} was made from. */
    List<Basis> bases() {
        return bases;
    }

    List<Use> uses() {
        return uses;
    }

    List<Remark> remarks() {
        return remarks;
    }

    Optional<String> figure() {
        return figure;
    }

    Optional<LocalDate> newest() {
        return newest;
    }
}
