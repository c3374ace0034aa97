package io.framewise.spi;

import io.framewise.meta.Spi;
import io.framewise.model.framework.FrameworkEvidence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Computes a criterion's quantity from a framework's evidence where no built-in derivation expresses it. Implementations
 * are stateless and safe for use by several threads.
 */
@Spi
public interface MeasurementDeriver {
    /** {@return the identifier by which a criterion's definition names it} */
    String id();

    /**
     * Derives a quantity.
     *
     * @param evidence what is known of the framework as of the date
     * @param asOf the date
     * @return the quantity, or nothing when the evidence does not give it
     */
    Optional<DerivedQuantity> derive(FrameworkEvidence evidence, LocalDate asOf);

    /**
     * Makes a deriver of a function.
     *
     * @param id the identifier by which a criterion's definition names it
     * @param function what is known of a framework and the date to the quantity, or to nothing; without state
     * @return the deriver
     */
    static MeasurementDeriver of(
            String id, BiFunction<FrameworkEvidence, LocalDate, Optional<DerivedQuantity>> function) {
        return new MeasurementDeriver() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<DerivedQuantity> derive(FrameworkEvidence evidence, LocalDate asOf) {
                return function.apply(evidence, asOf);
            }
        };
    }
}
