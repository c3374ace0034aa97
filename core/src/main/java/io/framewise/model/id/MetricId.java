package io.framewise.model.id;

/** The identifier of a metric: what was measured, for example {@code throughput}. Immutable. */
public final class MetricId extends Id<MetricId> {
    private MetricId(String value) {
        super(value, 1, 1);
    }

    /**
     * Makes an identifier.
     *
     * @param value its characters, for example {@code throughput}
     * @return the identifier
     * @throws io.framewise.error.InvalidModelException if the characters do not have the form of an identifier
     */
    public static MetricId of(String value) {
        return new MetricId(value);
    }
}
