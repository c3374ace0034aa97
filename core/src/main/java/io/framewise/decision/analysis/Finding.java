package io.framewise.decision.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One sentence about a decision, and the numbers that it stands on. Immutable. */
public final class Finding {
    private final FindingKind kind;
    private final String text;
    private final Map<String, Double> figures;

    private Finding(FindingKind kind, String text, Map<String, Double> figures) {
        this.kind = kind;
        this.text = text;
        this.figures = figures;
    }

    /**
     * Makes a finding without numbers.
     *
     * @param kind what it is about
     * @param text the sentence
     * @return the finding
     */
    public static Finding of(FindingKind kind, String text) {
        return new Finding(kind, text, Map.of());
    }

    /**
     * The finding with one more number.
     *
     * @param name what the number is
     * @param figure the number, finite
     * @return the finding
     */
    public Finding with(String name, double figure) {
        Map<String, Double> more = new LinkedHashMap<>(figures);
        more.put(name, figure);
        return new Finding(kind, text, Collections.unmodifiableMap(more));
    }

    /** {@return what it is about} */
    public FindingKind kind() {
        return kind;
    }

    /** {@return the sentence} */
    public String text() {
        return text;
    }

    /** {@return the numbers behind it by name, in the order in which they matter} */
    public Map<String, Double> figures() {
        return figures;
    }

    /** {@return the sentence} */
    @Override
    public String toString() {
        return text;
    }
}
