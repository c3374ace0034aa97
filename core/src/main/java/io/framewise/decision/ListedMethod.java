package io.framewise.decision;

import java.util.List;

/**
 * A method that gives no scores, and so is asked for by its class: what it is called, which paper defines it and which variants there
 * are. Immutable.
 */
public final class ListedMethod {
    private final String id;
    private final String title;
    private final String reference;
    private final List<String> variants;

    private ListedMethod(String id, String title, String reference, List<String> variants) {
        this.id = id;
        this.title = title;
        this.reference = reference;
        this.variants = variants;
    }

    /**
     * Lists a method.
     *
     * @param id the identifier
     * @param title the name for readers
     * @param reference the paper that defines it
     * @param variants what can be chosen, in words
     * @return the entry
     */
    public static ListedMethod of(String id, String title, String reference, String... variants) {
        return new ListedMethod(id, title, reference, List.of(variants));
    }

    /** {@return the identifier} */
    public String id() {
        return id;
    }

    /** {@return the name for readers} */
    public String title() {
        return title;
    }

    /** {@return the paper that defines it} */
    public String reference() {
        return reference;
    }

    /** {@return what can be chosen, in words} */
    public List<String> variants() {
        return variants;
    }
}
