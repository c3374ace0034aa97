package io.framewise.spi;

import io.framewise.error.InvalidModelException;
import io.framewise.model.id.SourceId;
import java.time.LocalDate;
import java.util.List;

/** What a {@link MeasurementDeriver} found: a quantity, how far it is known, since when, and from where. Immutable. */
public final class DerivedQuantity {
    private final double value;
    private final double standardDeviation;
    private final LocalDate observedOn;
    private final List<SourceId> sources;

    private DerivedQuantity(double value, double standardDeviation, LocalDate observedOn, List<SourceId> sources) {
        this.value = value;
        this.standardDeviation = standardDeviation;
        this.observedOn = observedOn;
        this.sources = List.copyOf(sources);
    }

    /**
     * Makes a quantity.
     *
     * @param value the quantity in the criterion's unit, finite
     * @param standardDeviation how far it is known, on the scale of the criterion's value function, at least 0
     * @param observedOn the date of the newest evidence used
     * @param sources the sources used
     * @return the quantity
     * @throws InvalidModelException if a number is out of range
     */
    public static DerivedQuantity of(
            double value, double standardDeviation, LocalDate observedOn, List<SourceId> sources) {
        if (!Double.isFinite(value) || !(standardDeviation >= 0) || !Double.isFinite(standardDeviation)) {
            throw new InvalidModelException("The derived quantity (%s, standard deviation %s) must be finite."
                    .formatted(value, standardDeviation));
        }
        return new DerivedQuantity(value, standardDeviation, observedOn, sources);
    }

    /**
     * Makes a quantity.
     *
     * @param value the quantity in the criterion's unit, finite
     * @param standardDeviation how far it is known, on the scale of the criterion's value function, at least 0
     * @param observedOn the date of the newest evidence used
     * @param sources the sources used
     * @return the quantity
     * @throws InvalidModelException if a number is out of range
     */
    public static DerivedQuantity of(
            double value, double standardDeviation, LocalDate observedOn, SourceId... sources) {
        return of(value, standardDeviation, observedOn, List.of(sources));
    }

    /** {@return the quantity in the criterion's unit} */
    public double value() {
        return value;
    }

    /** {@return how far it is known, on the scale of the criterion's value function} */
    public double standardDeviation() {
        return standardDeviation;
    }

    /** {@return the date of the newest evidence used} */
    public LocalDate observedOn() {
        return observedOn;
    }

    /** {@return the sources used} */
    public List<SourceId> sources() {
        return sources;
    }
}
