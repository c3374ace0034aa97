package io.framewise.model.explanation;

/** What kind of thing was observed. */
public enum ObservedKind {
    /** One run of a measurement under the conditions of a regime. */
    RUN("run", "runs"),
    /** A single figure. */
    FIGURE("figure", "figures"),
    /** The level at which a feature is there. */
    FEATURE("feature", "features"),
    /** A point of a series. */
    POINT("point", "points"),
    /** Something that happened on a day. */
    EVENT("event", "events");

    private final String one;
    private final String many;

    ObservedKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /**
     * Counts things of this kind.
     *
     * @param count how many
     * @return the count with the word, such as {@code 17 runs}
     */
    public String counted(int count) {
        return count + " " + (count == 1 ? one : many);
    }
}
