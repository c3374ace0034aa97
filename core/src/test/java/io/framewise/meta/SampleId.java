package io.framewise.meta;

import org.immutables.value.Value;

/** A typed identifier. */
@Value.Immutable(builder = false)
@ModelStyle
public interface SampleId {

    @Value.Parameter
    String value();

    static SampleId of(String value) {
        return ImmutableSampleId.of(value);
    }
}
