package io.framewise.junit;

import io.framewise.DecisionFile;
import io.framewise.model.comparison.Comparison;
import java.nio.file.Path;

/**
 * The entry to assertions about what Framewise says; to be imported statically beside AssertJ's own. Stateless.
 *
 * <pre>{@code
 * assertThat(decision(Path.of("decision.yaml")))
 *         .stillRecommends("fastapi")
 *         .withProbabilityAtLeast(0.8)
 *         .withEvidenceNoOlderThan(Period.ofYears(8));
 * }</pre>
 */
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

    /**
     * Begins to assert something about a recorded decision.
     *
     * @param decision the decision
     * @return its assertions
     */
    public static DecisionAssert assertThat(DecisionFile decision) {
        return new DecisionAssert(decision);
    }

    /**
     * Reads a recorded decision.
     *
     * @param path its file, as {@code framewise compare ... --record} wrote it
     * @return the decision
     * @throws io.framewise.error.FramewiseException if it cannot be read, with the place of everything that is wrong in it
     */
    public static DecisionFile decision(Path path) {
        return DecisionFile.read(path);
    }
}
