package io.framewise.reference;

import java.util.Optional;
import java.util.Set;

/** Runs the cases of one kind, or of a few that belong together. */
interface CaseKind {
    /** {@return the kinds that it runs} */
    Set<String> kinds();

    /**
     * Computes the figures of a case.
     *
     * @param reference a case of one of the kinds; the class reads every parameter that it knows through it
     * @return the figures by the names of the case's expected ones, or nothing if the method or variant is not offered
     */
    Optional<Figures> figures(ReferenceCase reference);
}
