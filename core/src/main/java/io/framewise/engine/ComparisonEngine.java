package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.model.comparison.Comparison;
import io.framewise.model.comparison.ComparisonRequest;
import java.util.List;

/** Answers comparison requests over a catalog. Immutable; safe for use by several threads. */
public final class ComparisonEngine {
    private final Catalog catalog;
    private final List<String> skipped;

    /**
     * Makes an engine.
     *
     * @param catalog everything known
     * @param skipped plugins that were left out, for the provenance
     */
    public ComparisonEngine(Catalog catalog, List<String> skipped) {
        this.catalog = catalog;
        this.skipped = List.copyOf(skipped);
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the answer
     * @throws io.framewise.error.InvalidRequestException if it names something unknown or cannot be answered
     */
    public Comparison compare(ComparisonRequest request) {
        throw new IllegalStateException(catalog.toString() + skipped + request);
    }
}
