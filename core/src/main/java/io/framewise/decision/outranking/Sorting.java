package io.framewise.decision.outranking;

/** The category of each alternative, 0 being the lowest, by a rule that asks for proof and one that gives the benefit of the
 * doubt. Immutable, so safe for use by several threads. */
public final class Sorting {
    private final int[] pessimistic;
    private final int[] optimistic;
    private final int categories;

    /**
     * Makes a sorting.
     *
     * @param pessimistic the category of each alternative by the pessimistic rule
     * @param optimistic the category of each alternative by the optimistic rule
     * @param categories how many categories there are
     */
    Sorting(int[] pessimistic, int[] optimistic, int categories) {
        this.pessimistic = pessimistic.clone();
        this.optimistic = optimistic.clone();
        this.categories = categories;
    }

    /** {@return how many categories there are} */
    public int categories() {
        return categories;
    }

    /**
     * Gives the category by the pessimistic rule.
     *
     * @param alternative an alternative from 0
     * @return its category, from 0, the lowest
     */
    public int pessimistic(int alternative) {
        return pessimistic[alternative];
    }

    /**
     * Gives the category by the optimistic rule.
     *
     * @param alternative an alternative from 0
     * @return its category, from 0, the lowest; never below the pessimistic one
     */
    public int optimistic(int alternative) {
        return optimistic[alternative];
    }
}
