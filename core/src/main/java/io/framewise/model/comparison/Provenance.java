package io.framewise.model.comparison;

import io.framewise.meta.ModelStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What it takes to compute the same answer again. */
@Value.Immutable
@ModelStyle
public interface Provenance {
    /** {@return the date of the evidence} */
    LocalDate asOf();

    /** {@return the seed} */
    long seed();

    /** {@return the number of draws} */
    int draws();

    /** {@return all packs of the catalog} */
    List<PackVersion> packs();

    /** {@return plugins that were left out, and why} */
    List<String> skipped();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Provenance}; not safe for use by several threads. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
