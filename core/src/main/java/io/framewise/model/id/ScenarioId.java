package io.framewise.model.id;

/** The identifier of a scenario, for example {@code high-performance-api}. Immutable. */
public final class ScenarioId extends Id<ScenarioId> {
    private ScenarioId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code high-performance-api}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static ScenarioId of(String value) {
        return new ScenarioId(value);
    }
}
