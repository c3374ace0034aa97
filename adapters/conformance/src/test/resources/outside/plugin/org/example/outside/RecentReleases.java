package org.example.outside;

import io.framewise.model.evidence.DatedEvent;
import io.framewise.model.framework.FrameworkEvidence;
import io.framewise.spi.DerivedQuantity;
import io.framewise.spi.MeasurementDeriver;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts the releases of the last months. */
public final class RecentReleases implements MeasurementDeriver {
    private final Patience patience;

    @Inject
    RecentReleases(Patience patience) {
        this.patience = patience;
    }

    @Override
    public String id() {
        return "org.example.recent-releases";
    }

    @Override
    public Optional<DerivedQuantity> derive(FrameworkEvidence evidence, LocalDate asOf) {
        List<DatedEvent> releases = evidence.events().stream()
                .filter(event -> event.kind().equals("releases"))
                .toList();
        if (releases.isEmpty()) {
            return Optional.empty();
        }
        long recent = releases.stream()
                .filter(event -> event.date().isAfter(asOf.minusMonths(patience.months())))
                .count();
        DatedEvent last = releases.get(releases.size() - 1);
        return Optional.of(DerivedQuantity.of(recent, 0.02, last.date(), List.of(last.source())));
    }
}
