package io.framewise.codec;

import io.framewise.catalog.CatalogPart;
import java.util.Optional;

/** A pack as read: what it contributes and which releases it asks for. Immutable. */
public final class LoadedPack {
    private final CatalogPart part;
    private final Optional<String> apiRange;

    LoadedPack(CatalogPart part, Optional<String> apiRange) {
        this.part = part;
        this.apiRange = apiRange;
    }

    /** {@return what it contributes} */
    public CatalogPart part() {
        return part;
    }

    /** {@return the range of releases it asks for, such as {@code [0.1,1)}} */
    public Optional<String> apiRange() {
        return apiRange;
    }
}
