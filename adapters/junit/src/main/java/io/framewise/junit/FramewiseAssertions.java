package io.framewise.junit;

import io.framewise.model.comparison.Comparison;

/** The entry to assertions about what Framewise says; to be imported statically beside AssertJ's own. Stateless. */
public final class FramewiseAssertions {
    private FramewiseAssertions() {}

    /**
     * Begins to assert something about a comparison.
     *
     * @param comparison the comparison
     * @return its assertions
     */
    public static ComparisonAssert assertThat(Comparison comparison) {
        return new ComparisonAssert(comparison);
    }
}
