package io.framewise.spi;

import io.framewise.meta.Spi;
import io.framewise.model.framework.FrameworkEvidence;
import java.time.LocalDate;
import java.util.Optional;

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
}
