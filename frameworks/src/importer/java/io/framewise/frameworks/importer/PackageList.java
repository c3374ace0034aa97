package io.framewise.frameworks.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;

/** The list of packages of the package index, as it was in one month. */
final class PackageList {
    static final String SOURCE = "pypi-package-list";

    private PackageList() {}

    /** The first day of the month of the list. */
    static LocalDate asOf(SharedFacts shared) {
        JsonNode any = shared.framework("ecosystem", shared.frameworks().get(0));
        return YearMonth.parse(any.at("/pypi_prefix/as_of").asText()).atDay(1);
    }

    static Fields source(SharedFacts shared) {
        return new Fields()
                .with("id", SOURCE)
                .with("kind", "measured")
                .with("title", shared.sourceSetting(SOURCE, "title"))
                .with("index", "PyPI")
                .with("observedOn", asOf(shared))
                .with("retrievedOn", asOf(shared))
                .with("note", shared.sourceSetting(SOURCE, "note"));
    }
}
