package io.framewise.catalog;

import io.framewise.model.framework.FrameworkEvidence;
import java.util.function.Supplier;

/** What one pack knows of one framework, read when it is first asked for. Safe for use by several threads. */
public final class EvidencePart {
    private final Supplier<FrameworkEvidence> evidence;

    private EvidencePart(Supplier<FrameworkEvidence> evidence) {
        this.evidence = new Lazily<>(evidence);
    }

    /**
     * Wraps evidence that is read later.
     *
     * @param evidence reads it; called at most once
     * @return the part
     */
    public static EvidencePart of(Supplier<FrameworkEvidence> evidence) {
        return new EvidencePart(evidence);
    }

    /** {@return the evidence} */
    public FrameworkEvidence get() {
        return evidence.get();
    }
}
