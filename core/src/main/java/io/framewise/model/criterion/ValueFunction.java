package io.framewise.model.criterion;

import io.framewise.error.InvalidModelException;
import io.framewise.meta.ModelStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Maps a quantity to a value between 0 (worst) and 1 (best) by fixed reference points, so that adding an alternative
 * never changes the others. Piecewise linear on its {@link Scale}, constant outside its points. Von Winterfeldt and
 * Edwards (1986), Decision Analysis and Behavioral Research, ch. 7.
 */
@Value.Immutable
@ModelStyle
public interface ValueFunction {
    /** {@return the scale on which it is linear} */
    Scale scale();

    /** {@return the corners by ascending quantity; at least two unless the scale is ordinal} */
    List<Point> points();

    /** {@return the value of each named level, in [0, 1], when the scale is ordinal} */
    Map<String, Double> levels();

    /** {@return the reason for these points} */
    Optional<String> why();

    /** Rejects what cannot be. */
    @Value.Check
    default void check() {
        if (scale() == Scale.ORDINAL ? levels().isEmpty() : points().size() < 2) {
            throw new InvalidModelException("A value function on scale (%s) needs %s."
                    .formatted(scale(), scale() == Scale.ORDINAL ? "levels" : "at least two points"));
        }
        for (int i = 0; i < points().size(); i++) {
            double quantity = points().get(i).quantity();
            if (i > 0 && !(quantity > points().get(i - 1).quantity())) {
                throw new InvalidModelException(
                        "The points of a value function must ascend, but (%s) does not.".formatted(quantity));
            }
            if (scale() == Scale.LOG && !(quantity > 0)) {
                throw new InvalidModelException(
                        "A point on a logarithmic scale (%s) must be positive.".formatted(quantity));
            }
        }
        for (Map.Entry<String, Double> level : levels().entrySet()) {
            if (!(level.getValue() >= 0 && level.getValue() <= 1)) {
                throw new InvalidModelException("The level (%s) has the value (%s), which must lie in [0, 1]."
                        .formatted(level.getKey(), level.getValue()));
            }
        }
    }

    /**
     * Makes a function with value 0 at one quantity and 1 at another.
     *
     * @param scale the scale on which it is linear
     * @param zero the quantity with value 0
     * @param one the quantity with value 1; may lie below {@code zero}
     * @return the function
     */
    static ValueFunction between(Scale scale, double zero, double one) {
        Builder builder = builder().scale(scale);
        if (zero < one) {
            return builder.addPoints(Point.of(zero, 0), Point.of(one, 1)).build();
        }
        return builder.addPoints(Point.of(one, 1), Point.of(zero, 0)).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ValueFunction}; not safe for use by several threads. */
    final class Builder extends ImmutableValueFunction.Builder {
        Builder() {}
    }
}
