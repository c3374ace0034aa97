package io.framewise.engine;

import io.framewise.catalog.Catalog;
import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidRequestException;
import io.framewise.error.Issue;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which what counts was known. */
final class AsOf {
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private AsOf() {}

    /** The day asked for, or that of the newest observation. */
    static LocalDate of(Optional<LocalDate> asked, Catalog catalog) {
        LocalDate asOf = asked.orElseGet(catalog::newestObservation);
        if (asOf.isBefore(FIRST_DAY) || asOf.isAfter(LAST_DAY)) {
            throw new InvalidRequestException(Issue.error(
                    ErrorCode.REQUEST,
                    "The date (%s) must lie between (%s) and (%s).".formatted(asOf, FIRST_DAY, LAST_DAY)));
        }
        return asOf;
    }
}
