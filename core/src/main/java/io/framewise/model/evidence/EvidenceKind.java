package io.framewise.model.evidence;

/** How a source knows what it says. */
public enum EvidenceKind {
    /** Somebody measured it, and the method is known. */
    MEASURED,
    /** The project's own documentation or code says so. */
    DOCUMENTED,
    /** The project or a registry declares it. */
    DECLARED,
    /** People were asked. */
    SURVEY,
    /** A named person judged it. */
    EXPERT
}
