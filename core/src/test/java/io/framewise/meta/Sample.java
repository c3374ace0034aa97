package io.framewise.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** A value with every kind of attribute the model uses. */
@Value.Immutable
@ModelStyle
public interface Sample extends WithSample {

    SampleId id();

    double weight();

    Optional<String> question();

    List<String> criteria();

    Map<String, Integer> ranks();

    @Value.NaturalOrder
    SortedMap<String, Integer> sortedRanks();

    @Value.Auxiliary
    String origin();

    @Value.Default
    default int version() {
        return 1;
    }

    @Value.Derived
    default int size() {
        return criteria().size();
    }

    @Value.Check
    default void check() {
        if (!(weight() >= 0)) {
            throw new IllegalArgumentException("The weight (%s) must not be negative.".formatted(weight()));
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSample.Builder {
        Builder() {}
    }
}
